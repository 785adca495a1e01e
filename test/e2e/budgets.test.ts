/** What a visitor downloads, in brotli bytes of the built files: before the launcher shows, until one can type, to converse. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inlineLook } from '../../server/http/inline-look.ts';
import { widgetBootstrap } from '../support/widget-bootstrap.ts';

const FOLDER = 'dist/widget';
const KB = 1024;

const bytes = (text: string): number => brotliCompressSync(text).length;
/** As served: with a practice's look in it. */
const loader = (): number => {
  const code = readFileSync(join(FOLDER, 'loader.js'), 'utf8');
  return bytes(code.replace('__FOYER_LOOK__', () => inlineLook(widgetBootstrap().look)));
};
const code = (): readonly { readonly name: string; readonly size: number }[] =>
  readdirSync(join(FOLDER, 'assets'))
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => ({ name, size: bytes(readFileSync(join(FOLDER, 'assets', name), 'utf8')) }));
const sizeOf = (pattern: RegExp): number =>
  code()
    .filter(({ name }) => pattern.test(name))
    .reduce((sum, { size }) => sum + size, 0);

describe('a visitor downloads', () => {
  it('at most 2 KB before the launcher shows', () => {
    expect(loader()).toBeLessThanOrEqual(2 * KB);
  });

  it('at most 19 KB of chat: cards, sentences in both languages, style', () => {
    expect(sizeOf(/^frame-/)).toBeLessThanOrEqual(19 * KB);
  });

  it('at most 45 KB of script to converse, guard and socket in it', () => {
    expect(loader() + sizeOf(/\.js$/)).toBeLessThanOrEqual(45 * KB);
  });

  it('nothing that is left over from a build before', () => {
    const names = code().map(({ name }) => name.replace(/-[\w-]{8}\./, '.'));
    expect(names.sort()).toEqual(['frame.css', 'frame.js', 'guard.js', 'socket.js']);
  });
});
