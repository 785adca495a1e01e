/** Puts slips of the finger right in the few words that crisis and emergency rules wait for. Never changes a word that is in everyday use. */
import { EVERYDAY } from './everyday.ts';
import { RULE_WORDS } from './rule-words.ts';

let everyday: ReadonlySet<string> | null = null;
const known = new Set<string>(RULE_WORDS);
const near = new Map<string, string>();
const SHORTEST = 6;

const squeeze = (word: string): string => word.replace(/(.)\1+/g, '$1');

const shortened = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));

const learn = (word: string): void => {
  const keys = word.length >= SHORTEST ? [squeeze(word), word, ...shortened(word)] : [squeeze(word)];
  for (const key of keys) if (!near.has(key)) near.set(key, word);
};

const prepare = (): void => {
  if (everyday) return;
  for (const word of RULE_WORDS) learn(word);
  everyday = new Set(EVERYDAY.split(' '));
};

export const correct = (words: readonly string[]): readonly string[] => {
  prepare();
  return words.map((word) => (everyday?.has(word) ? word : (nearest(word) ?? word)));
};

/** The awaited word that one slip makes of this one, or null. Training lists the everyday words for which this must not answer. */
export const nearest = (word: string): string | null => {
  prepare();
  if (word.length < 4 || word.length > 24 || known.has(word)) return null;
  for (const key of [squeeze(word), word, ...shortened(word)]) {
    const found = near.get(key);
    // People seldom miss the first two letters, and most false friends differ there.
    if (found !== undefined && found.slice(0, 2) === word.slice(0, 2) && closeEnough(word, found))
      return found;
  }
  return null;
};

const closeEnough = (word: string, found: string): boolean =>
  squeeze(word) === squeeze(found) || (word.length >= 5 && Math.abs(word.length - found.length) <= 1);

/** Training starts from another list than the shipped one. */
export const forgetEveryday = (words: readonly string[]): void => {
  prepare();
  everyday = new Set(words);
};
