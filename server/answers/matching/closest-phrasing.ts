/** How near a question comes to the phrasing of a topic that is most like it: whether anybody is expected to ask so. */
import { withoutHyphens } from '../text/fold.ts';
import { ALL_TOPICS } from '../topics/all-topics.ts';
import { wordsOfPhrasing } from '../topics/phrasing-words.ts';
import { createLikenessIndex, type LikenessIndex } from './likeness-index.ts';
import { type Comparable, comparableOf } from './question-likeness.ts';
import { sentenceVector } from './sentence-vector.ts';

/** By the topic's number; made when a question first comes near the topic. */
const indexes = new Map<number, LikenessIndex>();

/** A phrasing is about its own topic and no other. */
const NONE = new Float32Array(0);

const indexOf = (topic: number): LikenessIndex => {
  const known = indexes.get(topic);
  if (known) return known;
  const texts = (ALL_TOPICS[topic]?.phrasings ?? []).map((phrasing) => {
    const words = withoutMarks(wordsOfPhrasing(phrasing));
    return comparableOf(words, sentenceVector(words), NONE, 'en');
  });
  const made = createLikenessIndex(texts, topic);
  indexes.set(topic, made);
  return made;
};

export const withoutMarks = (words: readonly string[]): readonly string[] =>
  withoutHyphens(words).filter((word) => !word.startsWith('xx'));

/** From 0 to 1. `topic` is its number in `ALL_TOPICS`. */
export const closestPhrasing = (question: Comparable, topic: number): number =>
  indexOf(topic).closest(question);
