/** What the matcher sees of a text: stems, pairs of neighbours and pieces of words. */
import { stem } from '../text/stem.ts';

const STOP_WEIGHT = 0.3;
const STOP_WORDS = new Set(
  'a an the is are be am do does did you your i my me we us our it its this that to of in on at for and or with can could would will have has had there if as so please just any some what which how hi hello hey ok el la los las un una unos unas de del al en y o que es son por para con su sus mi me se lo le les hay si yo tengo tienen quiero puedo'.split(
    ' ',
  ),
);

/** Weight by feature. `words` are folded. */
export const featuresOf = (words: readonly string[]): ReadonlyMap<string, number> => {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number): void => {
    features.set(feature, Math.max(weight, features.get(feature) ?? 0));
  };
  const stems = words.map(stem);
  stems.forEach((word, index) => {
    const isStop = STOP_WORDS.has(words[index] ?? '');
    add(word, isStop ? STOP_WEIGHT : 1);
    const next = stems[index + 1];
    if (next !== undefined) add(`${word} ${next}`, 0.5);
    if (!isStop) for (const piece of piecesOf(word)) add(piece, 0.25);
  });
  return features;
};

const PIECE = 4;

/** "#appo", "appoi", … so that a misspelt word still shares most of its pieces. */
const piecesOf = (word: string): readonly string[] => {
  const marked = `#${word}#`;
  return Array.from(
    { length: Math.max(0, marked.length - PIECE + 1) },
    (_, index) => `~${marked.slice(index, index + PIECE)}`,
  );
};
