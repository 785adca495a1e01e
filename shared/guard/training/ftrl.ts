/** Logistic regression by FTRL-Proximal (McMahan et al. 2013). Deterministic: a fixed order, no clock, no chance. */
import type { Features } from '../features.ts';

export type Example = { readonly features: Features; readonly positive: boolean };

export type Rate = {
  readonly alpha: number;
  /** What a feature's gradients must add up to before it weighs anything. */
  readonly l1: number;
  readonly l2: number;
  readonly passes: number;
};

const BETA = 1;

/** One weight a feature, then the bias. */
export const learn = (
  examples: readonly Example[],
  features: number,
  { alpha, l1, l2, passes }: Rate,
): Float64Array => {
  const z = new Float64Array(features + 1);
  const n = new Float64Array(features + 1);
  const weight = (i: number): number => {
    const sum = z[i] ?? 0;
    const beyond = Math.max(0, Math.abs(sum) - l1) * Math.sign(sum);
    return -beyond / ((BETA + Math.sqrt(n[i] ?? 0)) / alpha + l2);
  };
  const order = shuffled(examples.length);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const at of order) {
      const example = examples[at];
      if (!example) continue;
      const active = [...example.features, features];
      const current = active.map(weight);
      const sum = current.reduce((total, one) => total + one, 0);
      const error = 1 / (1 + Math.exp(-sum)) - (example.positive ? 1 : 0);
      active.forEach((i, k) => {
        const before = Math.sqrt(n[i] ?? 0);
        n[i] = (n[i] ?? 0) + error * error;
        z[i] = (z[i] ?? 0) + error - ((Math.sqrt(n[i] ?? 0) - before) / alpha) * (current[k] ?? 0);
      });
    }
  }
  return Float64Array.from({ length: features + 1 }, (_, i) => weight(i));
};

// A fixed shuffle: steps of a stride that shares no factor with the length.
const shuffled = (length: number): readonly number[] => {
  let stride = Math.max(1, Math.floor(length * 0.618));
  const shares = (a: number, b: number): boolean => (b === 0 ? a > 1 : shares(b, a % b));
  while (length > 1 && shares(length, stride)) stride += 1;
  return Array.from({ length }, (_, i) => (i * stride) % length);
};
