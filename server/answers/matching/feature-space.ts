/** Numbers the features that a set of example texts has, and weighs each by how rare it is among them. */

/** One text: its known features with their weights, of length 1 together, and its dense part. */
export type Encoded = {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly dense: Float32Array;
};

export type FeatureSpace = {
  readonly size: number;
  readonly features: readonly string[];
  readonly rarity: Float32Array;
  encode(features: ReadonlyMap<string, number>, dense: Float32Array): Encoded;
};

const LEAST_RARITY = 0.2;

/** Features of fewer than `leastCount` texts are left out. */
export const createFeatureSpace = (
  texts: readonly ReadonlyMap<string, number>[],
  leastCount = 1,
): FeatureSpace => {
  const counts = new Map<string, number>();
  for (const features of texts) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= leastCount);
  const rarity = Float32Array.from(kept, ([, count]) =>
    Math.max(LEAST_RARITY, Math.log((texts.length + 1) / (count + 0.5))),
  );
  return featureSpaceOf(
    kept.map(([feature]) => feature),
    rarity,
  );
};

export const featureSpaceOf = (features: readonly string[], rarity: Float32Array): FeatureSpace => {
  const numbers = new Map(features.map((feature, index) => [feature, index]));
  return {
    size: features.length,
    features,
    rarity,
    encode: (present, dense) => encode(numbers, rarity, present, dense),
  };
};

const encode = (
  numbers: ReadonlyMap<string, number>,
  rarity: Float32Array,
  features: ReadonlyMap<string, number>,
  dense: Float32Array,
): Encoded => {
  const ids = new Int32Array(features.size);
  const values = new Float32Array(features.size);
  let count = 0;
  let squares = 0;
  for (const [feature, weight] of features) {
    const id = numbers.get(feature);
    if (id === undefined) continue;
    const value = weight * (rarity[id] as number);
    ids[count] = id;
    values[count] = value;
    count++;
    squares += value * value;
  }
  const norm = Math.sqrt(squares) || 1;
  for (let at = 0; at < count; at++) values[at] = (values[at] as number) / norm;
  return { ids: ids.subarray(0, count), values: values.subarray(0, count), dense };
};
