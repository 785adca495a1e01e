/** Reads a misspelt word as the word of the practice's own that was meant. */
import { wordRank } from '../matching/sentence-vector.ts';
import { deskWords } from '../topics/phrasing-words.ts';
import { editDistance, slipsAllowed } from './edit-distance.ts';
import { plainWords } from './plain-words.ts';

/** The words with each slip mended; the same list where there is none. */
export type Speller = (words: readonly string[]) => readonly string[];

/** A word this common in the language is meant as it is written. */
const COMMON_RANK = 12_000;

/** `words` as often as they are written: among equally near ones the commoner is meant. `withDesk`: the topics' words are known too. */
export const createSpeller = (words: readonly string[], withDesk: boolean): Speller => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = (word: string): boolean => counts.has(word) || (withDesk && deskWords().has(word));
  const nearby = neighboursOf([...counts.keys()]);
  const nearest = (word: string): string => {
    let best = word;
    let least = slipsAllowed(word.length) + 1;
    for (const candidate of nearby(word)) {
      const slips = editDistance(word, candidate, Math.min(least, slipsAllowed(candidate.length)));
      if (slips > Math.min(least, slipsAllowed(candidate.length))) continue;
      if (slips === least && (counts.get(candidate) ?? 0) <= (counts.get(best) ?? 0)) continue;
      best = candidate;
      least = slips;
    }
    return best;
  };
  const isSlip = (word: string): boolean =>
    slipsAllowed(word.length + 1) > 0 &&
    /^[a-z]+$/.test(word) &&
    !known(word) &&
    plainWords(word) === null &&
    (wordRank(word) ?? COMMON_RANK) >= COMMON_RANK;
  return (given) => (given.some(isSlip) ? given.map((word) => (isSlip(word) ? nearest(word) : word)) : given);
};

/** The words of about a word's length that begin with its first letter or its second: slips spare the beginning, or swap it. */
const neighboursOf = (words: readonly string[]): ((word: string) => readonly string[]) => {
  const keyOf = (letter: string, length: number): string => `${letter}${length}`;
  const byKey = new Map<string, string[]>();
  for (const word of words) {
    if (slipsAllowed(word.length) === 0 || !/^[a-z]+$/.test(word)) continue;
    const key = keyOf(word.slice(0, 1), word.length);
    byKey.set(key, [...(byKey.get(key) ?? []), word]);
  }
  return (word) => {
    const found: string[] = [];
    for (const letter of new Set(word.slice(0, 2)))
      for (let length = word.length - 2; length <= word.length + 2; length++)
        found.push(...(byKey.get(keyOf(letter, length)) ?? []));
    return found;
  };
};
