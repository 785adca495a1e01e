/** What the matcher sees of a text: stems, pairs of neighbours and pieces of words, each with its weight. */
import { plainWords } from '../text/plain-words.ts';
import { stem } from '../text/stem.ts';

const PAIR_WEIGHT = 0.6;
const PIECE_WEIGHT = 0.35;
const PIECE_LENGTHS = [3, 4] as const;

/** Weight by feature. `words` are folded. */
export const featuresOf = (words: readonly string[]): ReadonlyMap<string, number> => {
  const features = new Map<string, number>();
  const stems = words.map(stem);
  stems.forEach((word, index) => {
    features.set(word, 1);
    const next = stems[index + 1];
    if (next !== undefined) features.set(`${word} ${next}`, PAIR_WEIGHT);
    addPieces(features, word);
  });
  for (const word of words) for (const plain of plainWords(word) ?? []) features.set(stem(plain), 1);
  return features;
};

/** "~#app", "~appo", …: a misspelt word still shares most of its pieces. */
const addPieces = (features: Map<string, number>, word: string): void => {
  const marked = `#${word}#`;
  for (const length of PIECE_LENGTHS) {
    for (let start = 0; start + length <= marked.length; start++) {
      features.set(`~${marked.slice(start, start + length)}`, PIECE_WEIGHT);
    }
  }
};
