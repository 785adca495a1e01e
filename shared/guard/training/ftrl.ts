/** Logistic regression by FTRL-Proximal (McMahan et al. 2013): few weights that are not zero. Deterministic: a fixed order, no clock, no chance. */

import type { Features } from '../features.ts';

export type Example = { readonly features: Features; readonly positive: boolean };

const ALPHA = 0.3;
const BETA = 1;
const L2 = 1;
const PASSES = 8;
/** Hashed features share this much, however many there are. */
export const TEXT_SHARE = 4;

/** Weights of `hashed` buckets, then of `cues`, then the bias. Only hashed ones are made sparse. */
export const learn = (
  examples: readonly Example[],
  buckets: number,
  cues: number,
  l1: number,
): Float64Array => {
  const size = buckets + cues + 1;
  const z = new Float64Array(size);
  const n = new Float64Array(size);
  const weight = (i: number): number => {
    const zi = z[i] ?? 0;
    const bound = i < buckets ? l1 : 0;
    if (Math.abs(zi) <= bound) return 0;
    return -(zi - Math.sign(zi) * bound) / ((BETA + Math.sqrt(n[i] ?? 0)) / ALPHA + L2);
  };
  const order = shuffled(examples.length);
  for (let pass = 0; pass < 2 * PASSES; pass += 1) {
    const textToo = pass >= PASSES;
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      const { hashed, cues: dense } = example.features;
      const share = TEXT_SHARE / Math.sqrt(hashed.length + 1);
      const text = textToo ? hashed : [];
      const active = [...text, ...dense.map((cue) => buckets + cue), size - 1];
      const current = active.map(weight);
      let sum = 0;
      for (let k = 0; k < active.length; k += 1) sum += (current[k] ?? 0) * (k < text.length ? share : 1);
      const error = 1 / (1 + Math.exp(-sum)) - (example.positive ? 1 : 0);
      active.forEach((i, k) => {
        const gradient = error * (k < text.length ? share : 1);
        const before = Math.sqrt(n[i] ?? 0);
        n[i] = (n[i] ?? 0) + gradient * gradient;
        z[i] = (z[i] ?? 0) + gradient - ((Math.sqrt(n[i] ?? 0) - before) / ALPHA) * (current[k] ?? 0);
      });
    }
  }
  return Float64Array.from({ length: size }, (_, i) => weight(i));
};

// A fixed shuffle: steps of a stride that shares no factor with the length.
const shuffled = (length: number): readonly number[] => {
  let stride = Math.max(1, Math.floor(length * 0.618));
  const shares = (a: number, b: number): boolean => (b === 0 ? a > 1 : shares(b, a % b));
  while (length > 1 && shares(length, stride)) stride += 1;
  return Array.from({ length }, (_, i) => (i * stride) % length);
};
