/** Puts slips of the finger right, towards the words the rules know. Never changes a word that is in everyday use. */
import { lexiconWords } from './lexicon.ts';
import { RULE_WORDS } from './rule-words.ts';

const known = new Set<string>();
const near = new Map<string, string>();

const shortened = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));

const squeeze = (word: string): string => word.replace(/(.)\1+/g, '$1');

const learn = (word: string): void => {
  if (known.has(word)) return;
  known.add(word);
  if (word.length < 4) return;
  for (const key of [squeeze(word), word]) if (!near.has(key)) near.set(key, word);
  if (word.length < 6) return;
  for (const key of shortened(word)) if (!near.has(key)) near.set(key, word);
};

const prepare = (): void => {
  if (known.size > 0) return;
  for (const word of RULE_WORDS) learn(word);
  for (const word of lexiconWords()) learn(word);
};

export const correct = (words: readonly string[]): readonly string[] => {
  prepare();
  return words.map(correctOne);
};

const correctOne = (word: string): string => {
  if (word.length < 4 || known.has(word) || word.length > 24) return word;
  const plain = near.get(squeeze(word));
  if (plain !== undefined && squeeze(plain) === squeeze(word)) return plain;
  if (word.length < 6) return word;
  const direct = near.get(word);
  if (direct !== undefined) return direct;
  for (const key of shortened(word)) {
    const found = near.get(key);
    if (found !== undefined && found.length >= 6) return found;
  }
  return word;
};
