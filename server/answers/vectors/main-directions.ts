/** The directions in which vectors differ most (principal components), by orthogonal iteration. Deterministic: no chance. */

export type MainDirections = { readonly project: (vector: Float64Array) => Float64Array };

/** Enough for the last of a hundred directions to stand still. */
const ROUNDS = 30;

export const mainDirections = (vectors: readonly Float64Array[], count: number): MainDirections => {
  const width = vectors[0]?.length ?? 0;
  const mean = Float64Array.from({ length: width }, (_, at) => meanAt(vectors, at));
  const centred = vectors.map((vector) => minus(vector, mean));
  const spread = covariance(centred, width);
  let directions = orthonormal(Array.from({ length: count }, (_, row) => firstGuess(row, width)));
  for (let round = 0; round < ROUNDS; round++) {
    directions = orthonormal(
      directions.map((direction) => Float64Array.from(spread, (row) => product(row, direction))),
    );
  }
  return {
    project: (vector) => {
      const from = minus(vector, mean);
      return Float64Array.from(directions, (direction) => product(direction, from));
    },
  };
};

const meanAt = (vectors: readonly Float64Array[], at: number): number =>
  vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length;

const minus = (vector: Float64Array, mean: Float64Array): Float64Array =>
  vector.map((value, at) => value - (mean[at] ?? 0));

const product = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

const covariance = (vectors: readonly Float64Array[], width: number): readonly Float64Array[] => {
  const rows = Array.from({ length: width }, () => new Float64Array(width));
  for (const vector of vectors) {
    rows.forEach((row, at) => {
      const value = vector[at] ?? 0;
      for (let other = 0; other < width; other++)
        row[other] = (row[other] ?? 0) + value * (vector[other] ?? 0);
    });
  }
  return rows;
};

/** Any vectors that are not alike will do. */
const firstGuess = (row: number, width: number): Float64Array =>
  Float64Array.from({ length: width }, (_, at) => Math.sin((row + 1) * (at + 1) * 12.9898));

/** Gram-Schmidt. */
const orthonormal = (vectors: readonly Float64Array[]): readonly Float64Array[] => {
  const done: Float64Array[] = [];
  for (const vector of vectors) {
    let left = vector;
    for (const one of done) {
      const along = product(left, one);
      left = left.map((value, at) => value - along * (one[at] ?? 0));
    }
    const length = Math.sqrt(product(left, left)) || 1;
    done.push(left.map((value) => value / length));
  }
  return done;
};
