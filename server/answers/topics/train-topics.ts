/**
 * Trains the topic classifier on our own phrasings, and on what is no topic, and writes `topics.weights.ts`; run it after every change to a topic:
 * `npx tsx server/answers/topics/train-topics.ts`. A test fails while the weights are older than the phrasings.
 */
import { writeFileSync } from 'node:fs';
import { createFeatureSpace } from '../matching/feature-space.ts';
import { featuresOf } from '../matching/features.ts';
import { trainLinearModel } from '../matching/linear-model.ts';
import { sentenceVector, toLength, VECTOR_WEIGHT } from '../matching/sentence-vector.ts';
import { ALL_TOPICS } from './all-topics.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { phrasingsVersion, wordsOfPhrasing } from './phrasing-words.ts';

const STEPS = 60;
/** A feature of one phrasing alone tells little of others. */
const LEAST_COUNT = 2;

const train = (): string => {
  const classes = [...ALL_TOPICS.map(({ phrasings }) => phrasings), ELSEWHERE];
  const labelled = classes.flatMap((phrasings, label) =>
    phrasings.map((phrasing) => {
      const words = wordsOfPhrasing(phrasing);
      return { label, features: featuresOf(words), dense: toLength(sentenceVector(words), VECTOR_WEIGHT) };
    }),
  );
  const space = createFeatureSpace(
    labelled.map(({ features }) => features),
    LEAST_COUNT,
  );
  const examples = labelled.map(({ label, features, dense }) => ({
    label,
    text: space.encode(features, dense),
  }));
  const { weights, bias } = trainLinearModel(examples, classes.length, space.size, STEPS);
  const largest = weights.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const bytes = Int8Array.from(weights, (value) => Math.round((value / largest) * 127));
  return [
    '/** The topic classifier: features, their rarity, int8 weights. Trained by train-topics.ts; never edit. */',
    `export const PHRASINGS_VERSION = '${phrasingsVersion()}';`,
    `export const FEATURES = ${JSON.stringify(space.features.join('\t'))};`,
    `export const RARITY = '${base64(space.rarity)}';`,
    `export const SCALE = ${largest / 127};`,
    `export const BIAS = '${base64(bias)}';`,
    `export const WEIGHTS = '${base64(bytes)}';`,
    '',
  ].join('\n');
};

const base64 = (values: Float32Array | Int8Array): string =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');

writeFileSync(new URL('topics.weights.ts', import.meta.url), train());
