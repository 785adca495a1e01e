/** A linear classifier: ridge regression with an intercept, one target a class. Deterministic: no chance, a fixed number of steps. */
import type { Encoded } from './feature-space.ts';

export type LinearModel = {
  readonly classes: number;
  /** Rows of `classes` weights: the sparse features, then the dense ones. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** Number of sparse features. */
  readonly size: number;
};

/** The same in a quarter of the memory, to be asked: most of the time of a question goes by waiting for its weights. */
export type AskableModel = Omit<LinearModel, 'weights'> & {
  readonly weights: Int8Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
};

export const askable = (model: LinearModel): AskableModel => {
  const scale = model.weights.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
  return {
    ...model,
    scale,
    weights: Int8Array.from(model.weights, (value) => Math.round(value / (scale || 1))),
  };
};

export type LabelledText = {
  readonly text: Encoded /** Class number; -1 belongs to none of the classes. */;
  readonly label: number;
};

const REGULARIZATION = 1;

/**
 * Solves `(K + λ) A = Y`, with K centred, by conjugate gradients, all classes at once; then `W = X'A`. `size` is the number of
 * sparse features; `steps` trades time for exactness, 8 are within a point of the exact solution.
 */
export const trainLinearModel = (
  examples: readonly LabelledText[],
  classes: number,
  size: number,
  steps: number,
): LinearModel => {
  const rows = size + (examples[0]?.text.dense.length ?? 0);
  const texts = rowsOf(examples.map(({ text }) => termsOf(text, size)));
  const features = transposed(texts, rows);
  const shares = classShares(examples, classes);
  const residual = centredTargets(examples, shares);
  const direction = Float32Array.from(residual);
  const weights = new Float32Array(rows * classes);
  let squares = columnProducts(residual, residual, classes);
  for (let step = 0; step < steps; step++) {
    const along = step === 0 ? firstWeights(examples, features, shares) : times(features, direction, classes);
    const image = kernelTimes(texts, along, direction, classes);
    const curvature = columnProducts(direction, image, classes);
    const pace = squares.map((value, c) => ((curvature[c] ?? 0) > 1e-12 ? value / (curvature[c] ?? 1) : 0));
    addScaled(weights, along, pace, 1);
    addScaled(residual, image, pace, -1);
    const next = columnProducts(residual, residual, classes);
    const turn = next.map((value, c) => ((squares[c] ?? 0) > 1e-12 ? value / (squares[c] ?? 1) : 0));
    turnTo(direction, residual, turn);
    squares = next;
  }
  return { classes, size, weights, bias: biasOf(weights, features, shares, examples.length) };
};

/** The score of each class for a text: about 1 for its own examples, 0 for the others. */
export const linearScores = (model: AskableModel, text: Encoded): Float32Array => {
  const { weights, bias, classes, size, scale } = model;
  const scores = new Float32Array(classes);
  const { at, values } = termsOf(text, size);
  addWeights(scores, weights, at, values);
  for (let c = 0; c < classes; c++) scores[c] = (bias[c] as number) + scale * (scores[c] as number);
  return scores;
};

/** `sums += Σ values[k] * weights[at[k]..]`, four rows at a time. */
const addWeights = (sums: Float32Array, weights: Int8Array, at: Int32Array, values: Float32Array): void => {
  const classes = sums.length;
  let k = 0;
  for (; k + 3 < at.length; k += 4) {
    const a = (at[k] as number) * classes;
    const b = (at[k + 1] as number) * classes;
    const c = (at[k + 2] as number) * classes;
    const d = (at[k + 3] as number) * classes;
    const u = values[k] as number;
    const v = values[k + 1] as number;
    const w = values[k + 2] as number;
    const x = values[k + 3] as number;
    for (let i = 0; i < classes; i++) {
      sums[i] =
        (sums[i] as number) +
        u * (weights[a + i] as number) +
        v * (weights[b + i] as number) +
        w * (weights[c + i] as number) +
        x * (weights[d + i] as number);
    }
  }
  for (; k < at.length; k++) {
    const row = (at[k] as number) * classes;
    const value = values[k] as number;
    for (let i = 0; i < classes; i++) sums[i] = (sums[i] as number) + value * (weights[row + i] as number);
  }
};

/** The terms of a text that are not 0: the number of each feature, sparse ones first, and its value. */
type Terms = { readonly at: Int32Array; readonly values: Float32Array };

const termsOf = ({ ids, values, dense }: Encoded, size: number): Terms => {
  const at = new Int32Array(ids.length + dense.length);
  const all = new Float32Array(at.length);
  at.set(ids);
  all.set(values);
  let count = ids.length;
  for (let k = 0; k < dense.length; k++) {
    if (dense[k] === 0) continue;
    at[count] = size + k;
    all[count] = dense[k] as number;
    count++;
  }
  return { at: at.subarray(0, count), values: all.subarray(0, count) };
};

/** A sparse matrix: the terms of row r are those from `starts[r]` to `starts[r + 1]`. */
type Rows = Terms & { readonly starts: Int32Array };

const rowsOf = (texts: readonly Terms[]): Rows => {
  const starts = new Int32Array(texts.length + 1);
  texts.forEach(({ at }, row) => {
    starts[row + 1] = (starts[row] as number) + at.length;
  });
  const all = new Int32Array(starts[texts.length] ?? 0);
  const values = new Float32Array(all.length);
  texts.forEach((terms, row) => {
    all.set(terms.at, starts[row]);
    values.set(terms.values, starts[row]);
  });
  return { starts, at: all, values };
};

const transposed = ({ starts, at, values }: Rows, rows: number): Rows => {
  const next = new Int32Array(rows + 1);
  for (const feature of at) next[feature + 1] = (next[feature + 1] as number) + 1;
  for (let row = 0; row < rows; row++) next[row + 1] = (next[row + 1] as number) + (next[row] as number);
  const begins = Int32Array.from(next);
  const texts = new Int32Array(at.length);
  const turned = new Float32Array(at.length);
  for (let text = 0; text + 1 < starts.length; text++) {
    for (let k = starts[text] as number; k < (starts[text + 1] as number); k++) {
      const feature = at[k] as number;
      const place = next[feature] as number;
      next[feature] = place + 1;
      texts[place] = text;
      turned[place] = values[k] as number;
    }
  }
  return { starts: begins, at: texts, values: turned };
};

const classShares = (examples: readonly LabelledText[], classes: number): Float32Array => {
  const shares = new Float32Array(classes);
  for (const { label } of examples)
    if (label >= 0) shares[label] = (shares[label] ?? 0) + 1 / examples.length;
  return shares;
};

const centredTargets = (examples: readonly LabelledText[], shares: Float32Array): Float32Array => {
  const classes = shares.length;
  const targets = new Float32Array(examples.length * classes);
  examples.forEach(({ label }, row) => {
    for (let c = 0; c < classes; c++) targets[row * classes + c] = (c === label ? 1 : 0) - (shares[c] ?? 0);
  });
  return targets;
};

/** `X'Y` of the centred targets: each example counts for its own class alone, less the mean. */
const firstWeights = (
  examples: readonly LabelledText[],
  { starts, at, values }: Rows,
  shares: Float32Array,
): Float32Array => {
  const classes = shares.length;
  const weights = new Float32Array((starts.length - 1) * classes);
  for (let feature = 0; feature + 1 < starts.length; feature++) {
    const start = feature * classes;
    let sum = 0;
    for (let k = starts[feature] as number; k < (starts[feature + 1] as number); k++) {
      const label = examples[at[k] as number]?.label ?? -1;
      const value = values[k] as number;
      sum += value;
      if (label >= 0) weights[start + label] = (weights[start + label] as number) + value;
    }
    for (let c = 0; c < classes; c++)
      weights[start + c] = (weights[start + c] as number) - (shares[c] as number) * sum;
  }
  return weights;
};

/** `K D + λ D`, from `W = X'D`. */
const kernelTimes = (
  texts: Rows,
  weights: Float32Array,
  direction: Float32Array,
  classes: number,
): Float32Array => {
  const image = times(texts, weights, classes);
  centreColumns(image, classes);
  for (let at = 0; at < image.length; at++)
    image[at] = (image[at] as number) + REGULARIZATION * (direction[at] as number);
  return image;
};

const times = ({ starts, at, values }: Rows, from: Float32Array, classes: number): Float32Array => {
  const product = new Float32Array((starts.length - 1) * classes);
  for (let row = 0; row + 1 < starts.length; row++)
    addRows(
      product,
      row * classes,
      from,
      at,
      values,
      starts[row] as number,
      starts[row + 1] as number,
      classes,
    );
  return product;
};

/**
 * The inner loop of everything here: `to[start..] += Σ values[k] * from[at[k]..]`, rows of `classes`. Four rows at a time:
 * half the reads and writes, and this loop is most of the time of a publish. Rounding each step to 32 bits would cost twice the time.
 */
const addRows = (
  to: Float32Array,
  start: number,
  from: Float32Array,
  at: Int32Array,
  values: Float32Array,
  first: number,
  end: number,
  classes: number,
): void => {
  let k = first;
  for (; k + 3 < end; k += 4) {
    const a = (at[k] as number) * classes;
    const b = (at[k + 1] as number) * classes;
    const c = (at[k + 2] as number) * classes;
    const d = (at[k + 3] as number) * classes;
    const u = values[k] as number;
    const v = values[k + 1] as number;
    const w = values[k + 2] as number;
    const x = values[k + 3] as number;
    for (let i = 0; i < classes; i++) {
      to[start + i] =
        (to[start + i] as number) +
        (u * (from[a + i] as number) +
          v * (from[b + i] as number) +
          (w * (from[c + i] as number) + x * (from[d + i] as number)));
    }
  }
  for (; k < end; k++) {
    const row = (at[k] as number) * classes;
    const value = values[k] as number;
    for (let i = 0; i < classes; i++)
      to[start + i] = (to[start + i] as number) + value * (from[row + i] as number);
  }
};

const centreColumns = (rows: Float32Array, classes: number): void => {
  const means = new Float64Array(classes);
  const count = rows.length / classes;
  for (let at = 0; at < rows.length; at += classes)
    for (let c = 0; c < classes; c++) means[c] = (means[c] as number) + (rows[at + c] as number) / count;
  for (let at = 0; at < rows.length; at += classes)
    for (let c = 0; c < classes; c++) rows[at + c] = (rows[at + c] as number) - (means[c] as number);
};

const columnProducts = (a: Float32Array, b: Float32Array, classes: number): Float64Array => {
  const sums = new Float64Array(classes);
  for (let at = 0; at < a.length; at += classes)
    for (let c = 0; c < classes; c++)
      sums[c] = (sums[c] as number) + (a[at + c] as number) * (b[at + c] as number);
  return sums;
};

const addScaled = (to: Float32Array, from: Float32Array, scale: Float64Array, sign: 1 | -1): void => {
  const classes = scale.length;
  for (let at = 0; at < to.length; at += classes)
    for (let c = 0; c < classes; c++)
      to[at + c] = (to[at + c] as number) + sign * (scale[c] as number) * (from[at + c] as number);
};

const turnTo = (direction: Float32Array, residual: Float32Array, turn: Float64Array): void => {
  const classes = turn.length;
  for (let at = 0; at < direction.length; at += classes)
    for (let c = 0; c < classes; c++)
      direction[at + c] = (residual[at + c] as number) + (turn[c] as number) * (direction[at + c] as number);
};

/** The mean target less the mean score: the intercept. */
const biasOf = (
  weights: Float32Array,
  { starts, values }: Rows,
  shares: Float32Array,
  count: number,
): Float32Array => {
  const classes = shares.length;
  const scores = new Float64Array(classes);
  for (let feature = 0; feature + 1 < starts.length; feature++) {
    let sum = 0;
    for (let k = starts[feature] as number; k < (starts[feature + 1] as number); k++)
      sum += values[k] as number;
    for (let c = 0; c < classes; c++)
      scores[c] = (scores[c] as number) + sum * (weights[feature * classes + c] as number);
  }
  return shares.map((share, c) => share - (scores[c] as number) / count);
};
