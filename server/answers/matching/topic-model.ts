/**
 * Knows the front desk, and what people write to any business: classifiers of our own phrasings. Their scores say what a text is
 * about, for the topics themselves and as the meaning by which a practice's own entries are compared. Trained from our text only.
 */
import * as subjectWeights from '../subjects/subjects.weights.ts';
import { ALL_TOPICS } from '../topics/all-topics.ts';
import * as topicWeights from '../topics/topics.weights.ts';
import { type Classifier, classify, readWeights } from './classifier.ts';

type Models = {
  readonly topics: Classifier;
  readonly subjects: Classifier;
  readonly rarity: ReadonlyMap<string, number>;
};

let loaded: Models | null = null;

const models = (): Models => {
  loaded ??= load();
  return loaded;
};

const load = (): Models => {
  const topics = readWeights(topicWeights);
  const { features, rarity } = topics.space;
  const rarest = rarity.reduce((most, value) => Math.max(most, value), 0);
  return {
    topics,
    subjects: readWeights(subjectWeights),
    rarity: new Map(features.map((feature, index) => [feature, (rarity[index] ?? 0) / rarest])),
  };
};

export type TopicScores = {
  /** About 1 for a topic's own phrasings and 0 for all else; in the order of `ALL_TOPICS`. */
  readonly topics: Float32Array;
  /** The same for what no practice answers. */
  readonly elsewhere: number;
};

export const topicScores = (features: ReadonlyMap<string, number>, vector: Float32Array): TopicScores => {
  const scores = classify(models().topics, features, vector);
  return { topics: scores.subarray(0, ALL_TOPICS.length), elsewhere: scores[ALL_TOPICS.length] ?? 0 };
};

/** In the order of `ALL_SUBJECTS`, chatter last. */
export const subjectScores = (features: ReadonlyMap<string, number>, vector: Float32Array): Float32Array =>
  classify(models().subjects, features, vector);

/** From 0 to 1: how rare a stem is among the phrasings of the topics; null where it is in none or one of them. */
export const topicRarity = (stem: string): number | null => models().rarity.get(stem) ?? null;
