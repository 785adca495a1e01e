/** How near a question comes to the phrasing of a topic that is most like it: whether anybody is expected to ask so. */
import { withoutHyphens } from '../text/fold.ts';
import { ALL_TOPICS } from '../topics/all-topics.ts';
import { wordsOfPhrasing } from '../topics/phrasing-words.ts';
import { type GroupReading, lexicalParts, likenessFrom } from './question-likeness.ts';
import { DIMENSIONS, sentenceVector } from './sentence-vector.ts';

/** Phrasings that hold a part, by their numbers, and its weight in each. */
type Postings = { readonly phrasings: Int32Array; readonly weights: Float32Array };

/** The phrasings of one topic, found by their parts: each part of a question is looked up once, not once a phrasing. */
type PhrasingIndex = {
  readonly size: number;
  readonly postings: ReadonlyMap<string, Postings>;
  /** One after the other. */
  readonly vectors: Float32Array;
};

/** By the topic's number; made when a question first comes near the topic. */
const indexes = new Map<number, PhrasingIndex>();

const indexOf = (topic: number): PhrasingIndex => {
  const known = indexes.get(topic);
  if (known) return known;
  const made = createIndex(ALL_TOPICS[topic]?.phrasings ?? []);
  indexes.set(topic, made);
  return made;
};

const createIndex = (phrasings: readonly string[]): PhrasingIndex => {
  const words = phrasings.map((phrasing) => withoutMarks(wordsOfPhrasing(phrasing)));
  const found = new Map<string, (readonly [phrasing: number, weight: number])[]>();
  words.forEach((each, phrasing) => {
    for (const [part, weight] of lexicalParts(each)) {
      const under = found.get(part);
      if (under) under.push([phrasing, weight]);
      else found.set(part, [[phrasing, weight]]);
    }
  });
  const vectors = new Float32Array(words.length * DIMENSIONS);
  words.forEach((each, phrasing) => {
    vectors.set(sentenceVector(each), phrasing * DIMENSIONS);
  });
  const postings = new Map([...found].map(([part, rows]) => [part, postingsOf(rows)] as const));
  return { size: words.length, postings, vectors };
};

const postingsOf = (rows: readonly (readonly [phrasing: number, weight: number])[]): Postings => ({
  phrasings: Int32Array.from(rows, ([phrasing]) => phrasing),
  weights: Float32Array.from(rows, ([, weight]) => weight),
});

export const withoutMarks = (words: readonly string[]): readonly string[] =>
  withoutHyphens(words).filter((word) => !word.startsWith('xx'));

/** From 0 to 1. `topic` is its number in `ALL_TOPICS`. */
export const closestPhrasing = (question: GroupReading, topic: number): number => {
  const index = indexOf(topic);
  const shared = sharedWords(question, index);
  const about = question.topics[topic] ?? 0;
  let most = 0;
  for (let phrasing = 0; phrasing < index.size; phrasing++) {
    const meaning = meaningShared(question.vector, index.vectors, phrasing * DIMENSIONS);
    most = Math.max(most, likenessFrom(shared[phrasing] as number, meaning, about));
  }
  return most;
};

const sharedWords = ({ pieces }: GroupReading, { size, postings }: PhrasingIndex): Float32Array => {
  const shared = new Float32Array(size);
  for (const [part, weight] of pieces) {
    const found = postings.get(part);
    if (!found) continue;
    const { phrasings, weights } = found;
    for (let row = 0; row < phrasings.length; row++) {
      const phrasing = phrasings[row] as number;
      shared[phrasing] = (shared[phrasing] as number) + weight * (weights[row] as number);
    }
  }
  return shared;
};

const meaningShared = (vector: Float32Array, vectors: Float32Array, start: number): number => {
  let sum = 0;
  for (let at = 0; at < DIMENSIONS; at++) sum += (vector[at] as number) * (vectors[start + at] as number);
  return sum;
};
