/** The linear model: packs and unpacks its weights, scores features. Sees bucket numbers only, never text. */
import { BUCKETS, CUES, type Features } from './features.ts';
import { CHECKSUM, WEIGHTS } from './guard.weights.ts';
import { LEXICON } from './lexicon.weights.ts';

/** `hashed` and `cues` are distances between the weights that are not zero; a level times `scale` is a weight. */
export type Packed = {
  readonly hashed: readonly [gaps: string, levels: string];
  readonly cues: readonly [gaps: string, levels: string];
  readonly scale: number;
  readonly bias: number;
  /** The score at which it says yes, by level of health words. */
  readonly thresholds: readonly number[];
};

export type Score = (features: Features) => number;

// Printable characters without quote and backslash, so that a level or a gap is one character of the bundle.
const FIRST = 40;
const WIDTH = 52;
const LEVELS = 15;
const TEXT_SHARE = 4;

export const pack = (weights: Float64Array): Packed => {
  const bias = weights[weights.length - 1] ?? 0;
  const top = weights.slice(0, -1).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Number((top / 1.5 / LEVELS).toPrecision(3));
  const levels = [...weights.slice(0, -1)].map((weight) =>
    Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / scale))),
  );
  return {
    hashed: packLevels(levels.slice(0, BUCKETS)),
    cues: packLevels(levels.slice(BUCKETS)),
    scale,
    bias: Number(bias.toPrecision(4)),
    thresholds: [],
  };
};

const packLevels = (levels: readonly number[]): readonly [string, string] => {
  let gaps = '';
  let values = '';
  let last = -1;
  levels.forEach((level, i) => {
    if (level === 0) return;
    let gap = i - last - 1;
    for (; gap >= WIDTH - 1; gap -= WIDTH - 1) gaps += String.fromCharCode(FIRST + WIDTH - 1);
    gaps += String.fromCharCode(FIRST + gap);
    values += String.fromCharCode(FIRST + LEVELS + level);
    last = i;
  });
  return [gaps, values];
};

const unpackLevels = ([gaps, values]: readonly [string, string], size: number): Int8Array => {
  const levels = new Int8Array(size);
  let bucket = -1;
  let at = 0;
  for (let i = 0; i < gaps.length; i += 1) {
    const gap = gaps.charCodeAt(i) - FIRST;
    bucket += gap;
    if (gap === WIDTH - 1) continue;
    bucket += 1;
    levels[bucket] = values.charCodeAt(at) - FIRST - LEVELS;
    at += 1;
  }
  return levels;
};

export const unpack = (packed: Packed): Score => {
  const hashed = unpackLevels(packed.hashed, BUCKETS);
  const cues = unpackLevels(packed.cues, CUES);
  return (features) => {
    let text = 0;
    for (const bucket of features.hashed) text += hashed[bucket] ?? 0;
    let sure = 0;
    for (const cue of features.cues) sure += cues[cue] ?? 0;
    return packed.bias + packed.scale * (sure + (text * TEXT_SHARE) / Math.sqrt(features.hashed.length + 1));
  };
};

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
