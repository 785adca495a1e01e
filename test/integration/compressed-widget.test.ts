/** What a visitor downloads arrives compressed, and a browser that takes no compression gets it plain. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAssetRoutes } from '../../server/http/asset-routes.ts';

const CODE = 'const question = "are you open?";\n'.repeat(50);

const folder = mkdtempSync(join(tmpdir(), 'foyer-assets-'));
let port = 0;
let close: () => void;
beforeAll(async () => {
  writeFileSync(join(folder, 'frame-ab12cd34.js'), CODE);
  writeFileSync(join(folder, 'foyer.d.ts'), CODE);
  const app = express();
  app.use('/assets', createAssetRoutes(folder));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  port = (server.address() as AddressInfo).port;
  close = () => server.close();
});
afterAll(() => {
  close();
  rmSync(folder, { recursive: true });
});

const fetchRaw = (
  path: string,
  encoding: string,
): Promise<{ readonly head: IncomingMessage; readonly body: Buffer }> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': encoding } }, (head) => {
      const chunks: Buffer[] = [];
      head.on('data', (chunk: Buffer) => chunks.push(chunk));
      head.on('end', () => resolve({ head, body: Buffer.concat(chunks) }));
    }).on('error', reject);
  });

describe('an asset', () => {
  it.each<[string, string | undefined, (body: Buffer) => Buffer]>([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (body) => body],
  ])('asked for with %s comes as %s', async (accepted, encoding, decode) => {
    const { head, body } = await fetchRaw('/assets/frame-ab12cd34.js', accepted);
    expect([head.statusCode, head.headers['content-encoding'], head.headers.vary]).toEqual([
      200,
      encoding,
      'Accept-Encoding',
    ]);
    expect(decode(body).toString()).toBe(CODE);
    expect(head.headers['content-type']).toMatch(/^text\/javascript/);
  });

  it('is kept for a year where its name carries its hash, else for a day', async () => {
    const hashed = await fetchRaw('/assets/frame-ab12cd34.js', 'br');
    const types = await fetchRaw('/assets/foyer.d.ts', 'br');
    expect(hashed.head.headers['cache-control']).toMatch(/immutable/);
    expect(types.head.headers['cache-control']).not.toMatch(/immutable/);
  });

  it.each([
    '/assets/nothing.js',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/package.json',
    '/assets/',
  ])('%s is not found', async (path) => {
    expect((await fetchRaw(path, 'br')).head.statusCode).toBe(404);
  });
});
