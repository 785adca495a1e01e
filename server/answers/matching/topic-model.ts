/**
 * Knows the front desk: a classifier of our own topics' phrasings. Its scores say what a text is about, for the topics
 * themselves and as the meaning by which a practice's own entries are compared. Trained from our text only.
 */
import { ALL_TOPICS } from '../topics/all-topics.ts';
import { BIAS, FEATURES, RARITY, SCALE, WEIGHTS } from '../topics/topics.weights.ts';
import { type FeatureSpace, featureSpaceOf } from './feature-space.ts';
import { type LinearModel, linearScores } from './linear-model.ts';
import { toLength, VECTOR_WEIGHT } from './sentence-vector.ts';

type TopicModel = {
  readonly space: FeatureSpace;
  readonly model: LinearModel;
  readonly rarity: ReadonlyMap<string, number>;
};

let loaded: TopicModel | null = null;

const topicModel = (): TopicModel => {
  loaded ??= load();
  return loaded;
};

const load = (): TopicModel => {
  const features = FEATURES.split('\t');
  const rarities = floats(RARITY);
  const space = featureSpaceOf(features, rarities);
  const rarest = rarities.reduce((most, value) => Math.max(most, value), 0);
  const bytes = Buffer.from(WEIGHTS, 'base64');
  const weights = Float32Array.from(bytes, (byte) => ((byte << 24) >> 24) * SCALE);
  return {
    space,
    model: { classes: ALL_TOPICS.length + 1, size: space.size, weights, bias: floats(BIAS) },
    rarity: new Map(features.map((feature, index) => [feature, (rarities[index] ?? 0) / rarest])),
  };
};

const floats = (base64: string): Float32Array => {
  const bytes = Buffer.from(base64, 'base64');
  return Float32Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readFloatLE(index * 4));
};

export type TopicScores = {
  /** About 1 for a topic's own phrasings and 0 for all else; in the order of `ALL_TOPICS`. */
  readonly topics: Float32Array;
  /** The same for what no practice answers. */
  readonly elsewhere: number;
};

export const topicScores = (features: ReadonlyMap<string, number>, vector: Float32Array): TopicScores => {
  const { space, model } = topicModel();
  const dense = toLength(Float32Array.from(vector), VECTOR_WEIGHT);
  const scores = linearScores(model, space.encode(features, dense));
  return { topics: scores.subarray(0, ALL_TOPICS.length), elsewhere: scores[ALL_TOPICS.length] ?? 0 };
};

/** From 0 to 1: how rare a stem is among the phrasings of the topics; null where it is in none or one of them. */
export const topicRarity = (stem: string): number | null => topicModel().rarity.get(stem) ?? null;
