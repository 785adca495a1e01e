/** The project's own word files. */
import { readFileSync } from 'node:fs';
import { fold } from '../../text/normalize.ts';

export const readOwn = (file: string): readonly string[] =>
  readFileSync(new URL(`./own/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.trim().split(/\s+/))
    .filter(Boolean);

/** `words` join the vocabulary as they are; `eponyms` are kept where a disease, sign or test of that name can be meant. */
export const ownWords = (): { readonly words: readonly string[]; readonly eponyms: readonly string[] } => ({
  words: ['health.txt', 'chat.txt', 'insurers.txt', 'places-kept.txt']
    .flatMap(readOwn)
    .flatMap((word) => word.split(/[/-]/))
    .map(fold)
    .filter((word) => /^[a-z][a-z']*$/.test(word)),
  eponyms: readOwn('eponyms.txt').map(fold),
});

/** The hand-checked table: word to flag. A later line wins. */
export const handChecked = (): ReadonlyMap<string, 'keep' | 'capital' | 'never'> => {
  const table = new Map<string, 'keep' | 'capital' | 'never'>();
  const lines = readFileSync(new URL('./own/name-words.txt', import.meta.url), 'utf8').split('\n');
  for (const line of lines) {
    const [flag, ...words] = line.trim().split(/\s+/);
    if (flag === 'keep' || flag === 'capital' || flag === 'never')
      for (const word of words) table.set(word, flag);
  }
  return table;
};
