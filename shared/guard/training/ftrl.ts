/** Logistic regression by FTRL-Proximal (McMahan et al. 2013). Deterministic: a fixed order, no clock, no chance. */
import type { Features } from '../features.ts';

export type Example = { readonly features: Features; readonly positive: boolean };

const ALPHA = 0.3;
const BETA = 1;
const L2 = 1;
const PASSES = 12;

/** One weight a feature, then the bias. */
export const learn = (examples: readonly Example[], features: number): Float64Array => {
  const z = new Float64Array(features + 1);
  const n = new Float64Array(features + 1);
  const weight = (i: number): number => -(z[i] ?? 0) / ((BETA + Math.sqrt(n[i] ?? 0)) / ALPHA + L2);
  const order = shuffled(examples.length);
  for (let pass = 0; pass < PASSES; pass += 1) {
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
        z[i] = (z[i] ?? 0) + error - ((Math.sqrt(n[i] ?? 0) - before) / ALPHA) * (current[k] ?? 0);
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
