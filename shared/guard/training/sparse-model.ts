/** Learns which words and pairs of words are worth their bytes, then what the chosen ones and the cues weigh. Node only. */
import { FEATURES, type Features, isGram } from '../features.ts';
import { type Packed, TARGETS, type Target, ZERO } from '../model.ts';
import { VALUES } from '../packed-table.ts';
import { learn } from './ftrl.ts';
import { packTable } from './pack-table.ts';

/** Which targets a text is an example of. */
export type Example = { readonly features: Features; readonly of: readonly Target[] };

/** What the bundle has room for, about 2 bytes each after compression: the words that tell most of each target. */
const KEPT: Readonly<Record<Target, number>> = { health: 2_600, crisis: 150, emergency: 200 };
/** Seen in fewer rows, a word tells of its row alone. */
const SEEN = 4;
const STEP = 0.5;

/** Health is told in so many ways that more passes learn our rows rather than people: measured, on text that is not ours. */
const PASSES: Readonly<Record<Target, number>> = { health: 3, crisis: 10, emergency: 10 };

type Weights = Readonly<Record<Target, Float64Array>>;

/** For each target one weight a feature, nought for all hashed words but the kept ones; then the bias. */
export const learnSparsely = (examples: readonly Example[]): Weights => {
  const kept = new Set(TARGETS.flatMap((target) => worthKeeping(examples, target)));
  const reduced = examples.map(({ features, of }) => ({
    features: features.filter((feature) => !isGram(feature) || kept.has(feature)),
    of,
  }));
  const weigh = (target: Target): Float64Array =>
    learn(asked(reduced, target), FEATURES, { alpha: 0.1, l1: 0, l2: 1, passes: PASSES[target] });
  return { health: weigh('health'), crisis: weigh('crisis'), emergency: weigh('emergency') };
};

const asked = (examples: readonly Example[], target: Target) =>
  examples.map(({ features, of }) => ({ features, positive: of.includes(target) }));

const worthKeeping = (examples: readonly Example[], target: Target): readonly number[] => {
  const weights = learn(asked(examples, target), FEATURES, { alpha: 0.1, l1: 4, l2: 1, passes: 8 });
  const seen = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  return [...seen]
    .filter(([feature, times]) => isGram(feature) && times >= SEEN && weights[feature] !== 0)
    .map(([feature, times]) => ({
      feature,
      worth: Math.abs(weights[feature] ?? 0) * Math.sqrt(times),
    }))
    .sort((a, b) => b.worth - a.worth || a.feature - b.feature)
    .slice(0, KEPT[target])
    .map(({ feature }) => feature);
};

const levelOf = (weight = 0): number => Math.min(VALUES - 1, Math.max(0, ZERO + Math.round(weight / STEP)));

/** Weights in steps of `STEP`, far from the ends of the scale; a feature of no weight is left out. Thresholds are not chosen yet. */
export const packModel = (weights: Weights): Packed => {
  const entries = Array.from({ length: FEATURES }, (_, feature) => {
    const levels = TARGETS.map((target) => levelOf(weights[target][feature]));
    return [feature, levels] as const;
  });
  return {
    table: packTable(entries.filter(([, levels]) => levels.some((level) => level !== ZERO))),
    scale: STEP,
    targets: TARGETS.map((target) => ({
      bias: Number((weights[target][FEATURES] ?? 0).toPrecision(4)),
      thresholds: [],
    })),
  };
};
