/** The linear model: unpacks its weights, scores features. Sees numbers only, never text. */
import type { Features } from './features.ts';
import { CHECKSUM, WEIGHTS } from './guard.weights.ts';
import { LEXICON } from './lexicon.weights.ts';
import { digitAt, unpackTable, VALUES } from './packed-table.ts';

/** What the weights are asked: whether it is somebody's health; whether, where no rule speaks, a life is in danger. */
export const TARGETS = ['health', 'crisis', 'emergency'] as const;
export type Target = (typeof TARGETS)[number];

export type Packed = {
  /** A weight for each target by feature, as `unpackTable` reads them: `ZERO` is nought. Features that are not there weigh nothing. */
  readonly table: string;
  readonly scale: number;
  /** In the order of `TARGETS`; the score at which the answer is yes, by level of health words. */
  readonly targets: readonly { readonly bias: number; readonly thresholds: readonly number[] }[];
};

/** In the order of `TARGETS`. */
export type Scores = (features: Features) => readonly number[];

export const ZERO = VALUES / 2;

export const scoresBy = ({ table, scale, targets }: Packed): Scores => {
  const { places, columns } = unpackTable(table);
  return (features) => {
    const known = new Set<number>();
    for (const feature of features) {
      const place = places.get(feature);
      if (place !== undefined) known.add(place);
    }
    return targets.map(({ bias }, i) => {
      const column = columns[i] ?? '';
      let sum = 0;
      for (const place of known) sum += digitAt(column, place) - ZERO;
      return bias + sum * scale;
    });
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

let model: { readonly scores: Scores; readonly packed: Packed } | null = null;

/** How far the features are above (or below, when negative) what speaks for each target, at a level of health words. Unpacked at the first use. */
export const marginsOf = (features: Features, level: number): Readonly<Record<Target, number>> => {
  if (model === null) {
    const packed = JSON.parse(WEIGHTS) as Packed;
    model = { scores: scoresBy(packed), packed };
  }
  const { scores, packed } = model;
  const [health = 0, crisis = 0, emergency = 0] = scores(features).map(
    (score, i) => score - (packed.targets[i]?.thresholds[level] ?? 0),
  );
  return { health, crisis, emergency };
};

/** False when the shipped weights are not the ones that were trained; the server then refuses to start. */
export const verifyGuardData = (): boolean => checksum(LEXICON + WEIGHTS) === CHECKSUM;
