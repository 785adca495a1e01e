/** A linear classifier that was trained on our own text beforehand, and how it is written down: features, their rarity, int8 weights. */
import { createFeatureSpace, type FeatureSpace, featureSpaceOf } from './feature-space.ts';
import { featuresOf } from './features.ts';
import { type AskableModel, askable, linearScores, trainLinearModel } from './linear-model.ts';
import { sentenceVector, signedBytes, toLength, VECTOR_WEIGHT } from './sentence-vector.ts';

export type Classifier = { readonly space: FeatureSpace; readonly model: AskableModel };

/** What a `*.weights.ts` file exports. */
export type WrittenWeights = {
  readonly FEATURES: string;
  readonly RARITY: string;
  readonly SCALE: number;
  readonly BIAS: string;
  readonly WEIGHTS: string;
};

const STEPS = 60;
/** A feature of one phrasing alone tells little of others. */
const LEAST_COUNT = 2;

/** `classes`: the phrasings of each, in words. */
export const trainClassifier = (classes: readonly (readonly (readonly string[])[])[]): WrittenWeights => {
  const labelled = classes.flatMap((phrasings, label) =>
    phrasings.map((words) => ({ label, features: featuresOf(words), dense: densely(sentenceVector(words)) })),
  );
  const space = createFeatureSpace(
    labelled.map(({ features }) => features),
    LEAST_COUNT,
  );
  const examples = labelled.map(({ label, features, dense }) => ({
    label,
    text: space.encode(features, dense),
  }));
  const { weights, bias, scale } = askable(trainLinearModel(examples, classes.length, space.size, STEPS));
  return {
    FEATURES: space.features.join('\t'),
    RARITY: base64(space.rarity),
    SCALE: scale,
    BIAS: base64(bias),
    WEIGHTS: base64(weights),
  };
};

/** The lines of the file. */
export const writeWeights = (weights: WrittenWeights): readonly string[] =>
  Object.entries(weights).map(
    ([name, value]) => `export const ${name} = ${typeof value === 'number' ? value : quoted(value)};`,
  );

/** JSON where a quote or a tab must be escaped. */
const quoted = (text: string): string => (/['\t\\]/.test(text) ? JSON.stringify(text) : `'${text}'`);

export const readWeights = ({ FEATURES, RARITY, SCALE, BIAS, WEIGHTS }: WrittenWeights): Classifier => {
  const space = featureSpaceOf(FEATURES.split('\t'), floats(RARITY));
  const weights = signedBytes(WEIGHTS);
  const bias = floats(BIAS);
  return { space, model: { classes: bias.length, size: space.size, weights, bias, scale: SCALE } };
};

/** About 1 for a class's own phrasings and 0 for all else; `vector` is the text's `sentenceVector`. */
export const classify = (
  { space, model }: Classifier,
  features: ReadonlyMap<string, number>,
  vector: Float32Array,
): Float32Array => linearScores(model, space.encode(features, densely(vector)));

const densely = (vector: Float32Array): Float32Array => toLength(vector.slice(), VECTOR_WEIGHT);

const base64 = (values: Float32Array | Int8Array): string =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');

const floats = (text: string): Float32Array => {
  const bytes = Buffer.from(text, 'base64');
  return Float32Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readFloatLE(index * 4));
};
