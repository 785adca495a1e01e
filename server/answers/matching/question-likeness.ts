/** How far two questions mean the same, without examples to learn from: shared words and slips, word vectors, and the topics they are about. */
import { PLACEHOLDER } from '../../../shared/deidentify/index.ts';
import type { Language } from '../../../shared/text/kinds.ts';
import { fold, withoutHyphens, wordsOf } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { wordPieces } from '../text/word-pieces.ts';
import { featuresOf } from './features.ts';
import { largest } from './largest.ts';
import { sentenceVector, toLength, wordRank } from './sentence-vector.ts';
import { topicRarity, topicScores } from './topic-model.ts';

/** What of a text is compared with others. */
export type Comparable = {
  readonly language: Language;
  readonly words: readonly string[];
  readonly pieces: ReadonlyMap<string, number>;
  readonly vector: Float32Array;
  readonly topics: Float32Array;
  readonly topic: number;
};

export type GroupReading = Comparable & {
  /** Under these a question that means the same may be found; empty for a text without a word that tells anything. */
  readonly keys: readonly string[];
};

const MOST_KEYS = 6;
const PIECE_WEIGHT = 0.4;

export const readForGrouping = (text: string, language: Language): GroupReading => {
  const words = withoutHyphens(wordsOf(fold(text.replace(PLACEHOLDER, ' '))));
  const vector = sentenceVector(words);
  const comparable = comparableOf(words, vector, topicScores(featuresOf(words), vector).topics, language);
  return { ...comparable, keys: keysOf(weightsOf(words), comparable.topic) };
};

/** The same of a text whose vector and topics are known. */
export const comparableOf = (
  words: readonly string[],
  vector: Float32Array,
  scores: Float32Array,
  language: Language,
): Comparable => {
  const topics = new Float32Array(scores.length);
  for (let at = 0; at < scores.length; at++) topics[at] = Math.max(0, (scores[at] as number) - NOISE);
  toLength(topics, 1);
  const topic = largest(topics, 1)[0] ?? 0;
  return { language, words, pieces: piecesOf(weightsOf(words)), vector, topics, topic };
};

const weightsOf = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.map((word) => [stem(word), weightOf(word)] as const));

/** From the parts of a likeness, each from 0 to 1, to the whole. */
export const likenessFrom = (words: number, meaning: number, about: number): number =>
  WORDS * words + MEANING * meaning + ABOUT * about;

/** Scores of topics that a text is not about. */
const NOISE = 0.05;

const RAREST = Math.log(12_000);

/** From 0 to 1: how much a word tells, by how rare it is in the language and at the front desk. */
const weightOf = (word: string): number => {
  const rank = wordRank(word);
  const rare = rank === null ? 1 : Math.min(1, Math.log(rank + 2) / RAREST);
  const desk = topicRarity(stem(word));
  return desk === null ? rare : Math.min(rare, desk);
};

const keysOf = (weights: ReadonlyMap<string, number>, topic: number): readonly string[] => {
  const rarest = [...weights]
    .filter(([, weight]) => weight > 0.3)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (rarest.length === 0) return [...weights.keys()].slice(0, MOST_KEYS);
  return [...rarest.slice(0, MOST_KEYS).map(([word]) => word), `topic ${topic}`];
};

const piecesOf = (weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
  const pieces = new Map<string, number>();
  for (const [word, weight] of weights) {
    pieces.set(word, weight);
    for (const piece of wordPieces(word).long) pieces.set(piece, weight * PIECE_WEIGHT);
  }
  scaleToUnit(pieces);
  return pieces;
};

/** In place. */
const scaleToUnit = (weights: Map<string, number>): void => {
  let squares = 0;
  for (const value of weights.values()) squares += value * value;
  const norm = Math.sqrt(squares) || 1;
  for (const [key, value] of weights) weights.set(key, value / norm);
};

/** From 0 to 1. */
export const likenessOf = (a: Comparable, b: Comparable): number => {
  const about = product(a.topics, b.topics);
  if (a.language !== b.language) return a.topic === b.topic ? ACROSS * about : 0;
  return likenessFrom(shared(a.pieces, b.pieces), product(a.vector, b.vector), about);
};

const WORDS = 0.4;
const MEANING = 0.2;
const ABOUT = 0.4;
const ACROSS = 0.8;

const product = (a: Float32Array, b: Float32Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
};

const shared = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const [key, value] of a) sum += value * (b.get(key) ?? 0);
  return sum;
};
