/** The dense features of a text: its meaning, and the topics and subjects it sounds like, each as far as it helps this practice. */
import { largest } from './largest.ts';
import { toLength, VECTOR_WEIGHT } from './sentence-vector.ts';
import type { TextReading } from './text-reading.ts';

export type DenseWeights = { readonly topics: number; readonly subjects: number };

/** One example says little of its entry by its words: the fewer there are, the more what they are about counts. */
const MOST = 2;
const weightOfFew = (examplesAnEntry: number): number =>
  Math.min(MOST, Math.max(0.5, 2 / examplesAnEntry ** 0.65));

const SUBJECTS_BESIDE_TOPICS = 1.5;
const LEAST_OF_TOPICS = 0.4;

/** Entries that sound like none of the topics, a shop's, are not told apart by them; nor a practice's by the subjects. */
export const denseWeights = (readings: readonly TextReading[], entries: number): DenseWeights => {
  const few = weightOfFew(readings.length / entries);
  const topics = fitOf(readings.map((reading) => reading.topics));
  const subjects = fitOf(readings.map((reading) => reading.subjects));
  return {
    topics: few * Math.max(LEAST_OF_TOPICS, topics),
    subjects: Math.min(MOST, SUBJECTS_BESIDE_TOPICS * few) * subjects,
  };
};

/** The mean of the best scores: a fifth where the texts are about something else, two fifths where they are about these. */
const fitOf = (scores: readonly Float32Array[]): number => {
  const mean = scores.reduce((sum, one) => sum + Math.max(...one), 0) / scores.length;
  return Math.min(1, Math.max(0, (mean - 0.2) / 0.2));
};

export const densePart = (reading: TextReading, weights: DenseWeights): Float32Array => {
  const { vector, topics } = reading;
  const subjects = weights.subjects > 0 ? strongest(reading.subjects, weights.subjects) : NONE;
  const dense = new Float32Array(vector.length + topics.length + subjects.length);
  dense.set(vector);
  toLength(dense, VECTOR_WEIGHT);
  dense.set(strongest(topics, weights.topics), vector.length);
  dense.set(subjects, vector.length + topics.length);
  return dense;
};

const NONE = new Float32Array(0);

/** The small scores tell little and cost time. */
const KEPT = 10;

const strongest = (scores: Float32Array, length: number): Float32Array => {
  const kept = new Float32Array(scores.length);
  for (let at = 0; at < scores.length; at++) kept[at] = Math.abs(scores[at] as number);
  const strong = largest(kept, KEPT);
  kept.fill(0);
  for (const at of strong) kept[at] = scores[at] ?? 0;
  return toLength(kept, length);
};
