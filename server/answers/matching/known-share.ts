/** How much of a question is in words that the entries use, each word counted by how rare it is among them. */
import { plainly } from '../text/plain-words.ts';
import { stem } from '../text/stem.ts';

/** From 0 to 1. `texts` are the words of each example. */
export const createKnownShare = (
  texts: readonly (readonly string[])[],
): ((words: readonly string[]) => number) => {
  const counts = new Map<string, number>();
  for (const words of texts)
    for (const one of new Set(words.map(stem))) counts.set(one, (counts.get(one) ?? 0) + 1);
  const rarity = (count: number): number => Math.max(LEAST, Math.log((texts.length + 1) / (count + 0.5)));
  return (words) => {
    let all = 0;
    let known = 0;
    for (const word of plainly(words)) {
      const count = counts.get(stem(word)) ?? 0;
      const weight = rarity(count);
      all += weight;
      if (count > 0) known += weight;
    }
    return all === 0 ? 0 : known / all;
  };
};

const LEAST = 0.2;
