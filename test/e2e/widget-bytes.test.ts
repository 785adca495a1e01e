/** What a visitor downloads, in brotli bytes of the built files: before the launcher shows, until one can type, to converse. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { widgetBootstrap } from '../support/widget-bootstrap.ts';

const FOLDER = 'dist/widget';

const bytes = (text: string): number => brotliCompressSync(text).length;
const loader = (): string =>
  readFileSync(join(FOLDER, 'loader.js'), 'utf8').replace('__FOYER_LOOK__', () =>
    JSON.stringify(widgetBootstrap().look),
  );
const assets = (): readonly { readonly name: string; readonly size: number }[] =>
  readdirSync(join(FOLDER, 'assets'))
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => ({ name, size: bytes(readFileSync(join(FOLDER, 'assets', name), 'utf8')) }));
const sizeOf = (pattern: RegExp): number =>
  assets()
    .filter(({ name }) => pattern.test(name))
    .reduce((sum, { size }) => sum + size, 0);

describe('a visitor downloads', () => {
  it('at most 2 KB before the launcher shows, the practice’s look in it', () => {
    expect(bytes(loader())).toBeLessThanOrEqual(2048);
  });

  it('at most 20 KB of chat beside the guard, safety text in both languages and the socket in it', () => {
    expect(sizeOf(/^frame-.*\.(js|css)$/)).toBeLessThanOrEqual(20 * 1024);
  });

  it('nothing that is named twice or left over from a build before', () => {
    expect(
      assets()
        .map(({ name }) => name.replace(/-[\w-]{8}\./, '.'))
        .sort(),
    ).toEqual(['frame.css', 'frame.js', 'guard.js']);
  });
});
