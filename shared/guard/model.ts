/** The linear model: packs and unpacks its weights, scores features. Sees bucket numbers only, never text. */
import type { Features } from './features.ts';
import { CHECKSUM, WEIGHTS } from './guard.weights.ts';
import { LEXICON } from './lexicon.weights.ts';

/** One character a weight: its level, which times `scale` is the weight. */
export type Packed = {
  readonly levels: string;
  readonly scale: number;
  readonly bias: number;
  /** The score at which it says yes, by level of health words. */
  readonly thresholds: readonly number[];
};

export type Score = (features: Features) => number;

// Printable characters without quotes and backslash: 51 levels around the middle one.
const FIRST = 40;
const LEVELS = 25;

export const pack = (weights: Float64Array): Packed => {
  const own = [...weights.slice(0, -1)];
  const top = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Number((top / LEVELS).toPrecision(3));
  const levels = own
    .map((weight) => String.fromCharCode(FIRST + LEVELS + Math.round(weight / scale)))
    .join('');
  return { levels, scale, bias: Number((weights.at(-1) ?? 0).toPrecision(4)), thresholds: [] };
};

export const unpack =
  ({ levels, scale, bias }: Packed): Score =>
  (features) =>
    features.reduce((sum, feature) => sum + (levels.charCodeAt(feature) - FIRST - LEVELS) * scale, bias);

/** Adler-like sum of the packed data; damage that a disk or a proxy does is found before the guard is trusted. */
export const checksum = (data: string): number => {
  let low = 1;
  let high = 0;
  for (let i = 0; i < data.length; i += 1) {
    low = (low + data.charCodeAt(i)) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
};

let model: { readonly score: Score; readonly thresholds: readonly number[] } | null = null;

/** Whether the features speak of somebody's health, at a level of health words. Unpacked at the first use. */
export const saysHealth = (features: Features, level: number): boolean => {
  if (model === null) {
    const packed = JSON.parse(WEIGHTS) as Packed;
    model = { score: unpack(packed), thresholds: packed.thresholds };
  }
  return model.score(features) >= (model.thresholds[level] ?? 0);
};

/** False when the shipped weights are not the ones that were trained; the server then refuses to start. */
export const verifyGuardData = (): boolean => checksum(LEXICON + WEIGHTS) === CHECKSUM;
