/** What a visitor downloads, in brotli bytes of the built files: before the launcher shows, until one can type, to converse. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPracticeFile } from '../../server/commands/read-practice-file.ts';
import { withLook } from '../../server/http/with-look.ts';
import { createLivePractice, lookOf } from '../../server/practices/live-practice.ts';
import type { PracticeId } from '../../server/storage/stores.ts';

const FOLDER = 'dist/widget';
const KB = 1024;

const bytes = (text: string): number => brotliCompressSync(text).length;
/** As the demo practices' pages get it: with the practice's look in it. The larger of the two. */
const loader = (): number => {
  const code = readFileSync(join(FOLDER, 'loader.js'), 'utf8');
  const looks = readdirSync('demo/practices').map((file) => {
    const { document } = readPracticeFile(join('demo/practices', file));
    const practice = createLivePractice(document, {
      practice: document.id as PracticeId,
      version: 1,
      origins: [],
    });
    return lookOf(practice, 'https://chat.example.org');
  });
  return Math.max(...looks.map((look) => bytes(withLook(code, look))));
};
const code = (): readonly { readonly name: string; readonly size: number }[] =>
  readdirSync(join(FOLDER, 'assets'))
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => ({ name, size: bytes(readFileSync(join(FOLDER, 'assets', name), 'utf8')) }));
const sizeOf = (pattern: RegExp): number =>
  code()
    .filter(({ name }) => pattern.test(name))
    .reduce((sum, { size }) => sum + size, 0);

const oneLanguage = (): number => Math.max(sizeOf(/^en-/), sizeOf(/^es-/));

describe('a visitor downloads', () => {
  it('at most 1.5 KB before the launcher shows', () => {
    expect(loader()).toBeLessThanOrEqual(1.5 * KB);
  });

  it('at most 17 KB of chat: style, and cards and sentences in one language', () => {
    expect(sizeOf(/^frame-/) + oneLanguage()).toBeLessThanOrEqual(17 * KB);
  });

  it('at most 60 KB of script to converse, guard and socket in it', () => {
    expect(loader() + sizeOf(/^(frame|guard|socket)-.*\.js$/) + oneLanguage()).toBeLessThanOrEqual(60 * KB);
  });

  it('the guard by itself: it draws nothing else in', () => {
    const [guard = ''] = readdirSync(join(FOLDER, 'assets')).filter((name) => /^guard-.*\.js$/.test(name));
    expect(readFileSync(join(FOLDER, 'assets', guard), 'utf8')).not.toMatch(/\bimport\b/);
  });

  it('nothing that is left over from a build before', () => {
    const names = code().map(({ name }) => name.replace(/-[\w-]{8}\./, '.'));
    expect(names.sort()).toEqual(['en.js', 'es.js', 'frame.css', 'frame.js', 'guard.js', 'socket.js']);
  });
});
