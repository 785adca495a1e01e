import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveLists } from '../../../../shared/deidentify/vocabulary/derive-lists.ts';

const LISTS = new URL('../../../../shared/deidentify/lists/', import.meta.url);
const committed = (file: string): string => readFileSync(new URL(file, LISTS), 'utf8');
const derived = deriveLists();

describe('The word lists', () => {
  it.each(Object.keys(derived))('%s.txt is what npm run vocabulary makes, byte for byte', (name) => {
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    const manifest: { files: { name: string; sha256: string }[] } = JSON.parse(committed('manifest.json'));
    expect(hash(derived[name] ?? '')).toBe(hash(committed(`${name}.txt`)));
    expect(manifest.files.find((file) => file.name === name)?.sha256).toBe(hash(committed(`${name}.txt`)));
  });

  it("hold no common given name that is nobody's everyday word", () => {
    const vocabulary = new Set((derived.vocabulary ?? '').split('\n'));
    for (const name of [
      'john',
      'maria',
      'katarzyna',
      'jennifer',
      'michael',
      'garcia',
      'nguyen',
      'smith',
      'jones',
    ])
      expect(vocabulary.has(name)).toBe(false);
  });
});
