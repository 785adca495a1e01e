import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer } from '../../demo/site-server.ts';

const FOYER = 'https://chat.example.org';

describe.each(['sunrise-dental', 'harbor-family-medicine'])('the demonstration site of %s', (practice) => {
  const server = createSiteServer({ folder: resolve('demo/sites', practice), foyer: FOYER });
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  const crawl = async (): Promise<ReadonlyMap<string, Response & { readonly html: string }>> => {
    const pages = new Map<string, Response & { readonly html: string }>();
    const waiting = ['/'];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (pages.has(path)) continue;
      const response = await fetch(`${origin}${path}`);
      const html = response.headers.get('content-type')?.includes('text/html') ? await response.text() : '';
      pages.set(path, Object.assign(response, { html }));
      for (const [, next] of html.matchAll(/(?:href|src)="(\/[^"]*)"/g)) if (next) waiting.push(next);
    }
    return pages;
  };

  test('has no dead link, picture or style', async () => {
    const pages = await crawl();
    const dead = [...pages].filter(([, page]) => page.status !== 200).map(([path]) => path);
    expect(dead).toEqual([]);
    expect(pages.size).toBeGreaterThan(7);
  });

  test('carries nothing of ours but the one line, on every page', async () => {
    for (const [path, { html }] of await crawl()) {
      if (html === '') continue;
      expect(html.match(/<script[^>]*>/g), path).toEqual([
        `<script async src="${FOYER}/${practice}/widget.js">`,
      ]);
      expect(html.toLowerCase().split('foyer').length, path).toBe(1);
      expect(html.replaceAll(FOYER, ''), path).not.toMatch(/\{\{|style="/);
    }
  });

  test('its policy lets in our script and our frame and nothing else from elsewhere', async () => {
    const policy = (await fetch(origin)).headers.get('content-security-policy') ?? '';
    const elsewhere = policy.split('; ').filter((part) => /https?:|\*|unsafe/.test(part));
    expect(elsewhere).toEqual([`script-src ${FOYER}`, `frame-src ${FOYER}`]);
    expect(policy).toContain("default-src 'none'");
  });

  test('an address that does not exist answers with a page of the site', async () => {
    const response = await fetch(`${origin}/not/there`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<nav');
  });

  test.each(['/..%2f..%2fpackage.json', '/%2e%2e/site-server.ts', '/index.html/../../start.ts'])(
    'nothing outside of the site is served: %s',
    async (path) => {
      const response = await fetch(`${origin}${path}`);
      expect(response.status).not.toBe(200);
    },
  );

  test('says no price or phone number that the practice’s document does not say', async () => {
    const document = readFileSync(resolve('demo/practices', `${practice}.yaml`), 'utf8').replaceAll(',', '');
    const said = new Set<string>();
    for (const [, { html }] of await crawl())
      for (const [fact] of html.replaceAll(',', '').matchAll(/\$\d+|\(\d{3}\) \d{3}-\d{4}/g)) said.add(fact);
    expect([...said].filter((fact) => !document.includes(fact))).toEqual([]);
    expect(said.size).toBeGreaterThan(3);
  });

  test('every phone number is of the invented range', async () => {
    for (const [, { html }] of await crawl())
      for (const [number] of html.matchAll(/\(\d{3}\) \d{3}-\d{4}|tel:\+?\d+/g))
        expect(number).toMatch(/555-?01\d\d$/);
  });
});
