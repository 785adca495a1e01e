/** What the matcher sees of a text: stems, pairs of neighbours and pieces of words, each with its weight. */
import { plainWords } from '../text/plain-words.ts';
import { stem } from '../text/stem.ts';
import { wordPieces } from '../text/word-pieces.ts';

const PAIR_WEIGHT = 0.6;
const PIECE_WEIGHT = 0.35;

/** Weight by feature. `words` are folded. */
export const featuresOf = (words: readonly string[]): ReadonlyMap<string, number> => {
  const features = new Map<string, number>();
  const stems = words.map(stem);
  stems.forEach((word, index) => {
    features.set(word, 1);
    const next = stems[index + 1];
    if (next !== undefined) features.set(`${word} ${next}`, PAIR_WEIGHT);
    for (const piece of wordPieces(word).all) features.set(piece, PIECE_WEIGHT);
  });
  for (const word of words) for (const plain of plainWords(word) ?? []) features.set(stem(plain), 1);
  return features;
};
