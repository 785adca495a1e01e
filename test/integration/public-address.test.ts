/** Running it for real: an https address behind a proxy, the health check, who may embed the frame. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PracticeId } from '../../server/storage/stores.ts';
import { publishDemo, startTestServer, type TestServer } from '../support/server.ts';

const pinSchema = z.object({ src: z.string(), integrity: z.string() });

let server: TestServer;
let url: string;
beforeAll(async () => {
  server = await startTestServer({ publicUrl: 'https://chat.example.org', trustedProxyHops: 1 });
  url = `http://127.0.0.1:${server.application.port}`;
});
afterAll(() => server.destroy());

const headersOf = async (path: string) => (await fetch(`${url}${path}`)).headers;

describe('behind a proxy that ends TLS', () => {
  it('browsers are told to stay on https', async () => {
    expect((await headersOf('/healthz')).get('strict-transport-security')).toMatch(/max-age=31536000/);
  });

  it('the tag, the frame and the socket speak of the public address only', async () => {
    expect(await (await fetch(`${url}/sunrise-dental/widget.js`)).text()).toContain(
      '["https://chat.example.org",',
    );
    const policy = (await headersOf('/sunrise-dental/frame')).get('content-security-policy');
    expect(policy).toContain("connect-src 'self' wss://chat.example.org");
  });

  it('a health check answers without being asked who is there', async () => {
    const response = await fetch(`${url}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });
});

describe('the frame', () => {
  it('may be embedded by the published origins and no one else', async () => {
    expect((await headersOf('/sunrise-dental/frame')).get('content-security-policy')).toMatch(
      /frame-ancestors http:\/\/sunrise-dental\.example$/,
    );
  });

  it('of a practice without origins may be embedded by nobody', async () => {
    await publishDemo(server.installation, 'sunrise-dental', []);
    server.clock.now += 10_000;
    expect((await headersOf('/sunrise-dental/frame')).get('content-security-policy')).toMatch(
      /frame-ancestors 'none'$/,
    );
    await server.installation.stores.practices.setOrigins('sunrise-dental' as PracticeId, [
      'http://sunrise-dental.example',
    ]);
    server.clock.now += 10_000;
  });

  it('holds no cookie, and is never stored by a cache', async () => {
    const headers = await headersOf('/sunrise-dental/frame');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('whose work is in the bundles', () => {
  it.each([
    ['/assets', ['preact', 'socket.io-client']],
    ['/staff/assets', ['preact', '@preact/signals']],
  ])('is named with its licence under %s', async (folder, libraries) => {
    const notices = await (await fetch(`${url}${folder}/third-party-licenses.md`)).text();
    for (const library of libraries)
      expect(notices).toMatch(new RegExp(`^## ${library} - .* \\(MIT\\)$`, 'm'));
    expect(notices).toContain('Permission is hereby granted');
  });
});

describe('an address that does not exist', () => {
  it.each([
    '/nowhere/widget.js',
    '/nowhere/frame',
    '/assets/none.js',
    '/%00',
    '/..%2f..%2fetc%2fpasswd',
    '/sunrise-dental/widget.abcdef.js',
  ])('%s is answered with a code and a sentence', async (path) => {
    const response = await fetch(`${url}${path}`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.json()).toMatchObject({
      error: { code: expect.any(String), message: expect.any(String) },
    });
  });
});

describe('the loader', () => {
  it('is cached shortly at its plain address, and for good at the one that is pinned', async () => {
    const plain = await headersOf('/sunrise-dental/widget.js');
    expect(plain.get('cache-control')).toBe('public, max-age=300');
    expect(plain.get('etag')).toBeTruthy();
    expect(plain.get('access-control-allow-origin')).toBe('*');
    const pinned = pinSchema.parse(await (await fetch(`${url}/sunrise-dental/widget.json`)).json());
    const response = await fetch(pinned.src.replace('https://chat.example.org', url));
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const digest = createHash('sha384')
      .update(await response.text())
      .digest('base64');
    expect(pinned.integrity).toBe(`sha384-${digest}`);
  });
});
