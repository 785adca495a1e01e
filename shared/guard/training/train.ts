/** `npm run train`: makes `guard.weights.ts` and `lexicon.weights.ts` from corpus and word lists, byte for byte the same on every run. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Features, levelOf } from '../features.ts';
import { type Hit, loadLexicon } from '../lexicon.ts';
import { checksum, scoresBy, TARGETS, type Target } from '../model.ts';
import { unpackTable } from '../packed-table.ts';
import { read } from '../reading.ts';
import type { Category } from '../verdict.ts';
import { type CorpusRow, heldBack, loadCorpus } from './corpus.ts';
import { mutated } from './mutated.ts';
import { packLexicon } from './pack-lexicon.ts';
import { learnSparsely, packModel } from './sparse-model.ts';

const WITHHELD: readonly Category[] = ['health', 'crisis', 'emergency'];
/** Share of the held-back others that the weights may take for a target, by level of health words: recall first where a health word stands, no card without need. */
const MAY_STOP: Readonly<Record<Target, readonly number[]>> = {
  health: [0.006, 0.14, 0.16, 0.14],
  crisis: [0.002, 0.001, 0.001, 0.001],
  emergency: [0.003, 0.003, 0.003, 0.003],
};

type Labelled = { readonly features: Features; readonly level: number; readonly category: Category };

const labelled = (features: Features, hits: readonly Hit[], category: Category): Labelled => ({
  features: [...new Set(features)],
  level: levelOf(hits),
  category,
});

const wholeOf = (row: CorpusRow, text = row.text): Labelled => {
  const { features, hits } = read(text);
  return labelled(features, hits, row.category);
};

// Each clause of a row that discloses nothing discloses nothing; of the others only marked clauses are known.
const clausesOf = (row: CorpusRow): readonly Labelled[] => {
  if (row.clauses) return row.clauses.map(([text, category]) => wholeOf({ ...row, category }, text));
  if (row.category !== 'general') return [];
  const { clauses } = read(row.text);
  if (clauses.length < 2) return [];
  return clauses.map(({ features, hits }) => labelled(features, hits, row.category));
};

const write = (name: string, text: string): void =>
  writeFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), text);

const rows = loadCorpus();
const training = rows.filter((row) => !heldBack(row));
const testing = rows.filter(heldBack);

const lexicon = packLexicon();
write(
  'lexicon.weights.ts',
  `// Made by \`npm run train\` from lexicons/. Do not edit.\nexport const LEXICON = '${lexicon}';\n`,
);
loadLexicon(lexicon);

const examples = training.flatMap((row, index) => [
  wholeOf(row),
  wholeOf(row, mutated(row.text, index)),
  ...clausesOf(row),
]);
const held = testing.map((row) => wholeOf(row));

const targetsOf = ({ category }: Labelled): readonly Target[] =>
  TARGETS.filter((target) => target === category || (target === 'health' && WITHHELD.includes(category)));

const model = packModel(
  learnSparsely(examples.map((one) => ({ features: one.features, of: targetsOf(one) }))),
);
const scores = scoresBy(model);

const scoreOf = (one: Labelled, target: Target): number => scores(one.features)[TARGETS.indexOf(target)] ?? 0;

const isOf = (one: Labelled, target: Target): boolean => targetsOf(one).includes(target);

const thresholdOf = (target: Target, level: number, share: number): number => {
  const others = held.filter((one) => one.level === level && !isOf(one, target));
  const sorted = others.map((one) => scoreOf(one, target)).sort((a, b) => b - a);
  return Math.ceil((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
};
const targets = model.targets.map(({ bias }, i) => {
  const target = TARGETS[i] ?? 'health';
  return { bias, thresholds: MAY_STOP[target].map((share, level) => thresholdOf(target, level, share)) };
});
for (const [i, target] of TARGETS.entries()) {
  const found = MAY_STOP[target].map((_, level) => {
    const own = held.filter((one) => one.level === level && isOf(one, target));
    const threshold = targets[i]?.thresholds[level] ?? 0;
    return `${own.filter((one) => scoreOf(one, target) >= threshold).length} of ${own.length} from ${threshold}`;
  });
  console.log(`${target}: finds ${found.join(', ')} by level`);
}

const data = JSON.stringify({ ...model, targets });
write(
  'guard.weights.ts',
  `// Made by \`npm run train\` from training/corpus. Do not edit.\nexport const WEIGHTS = '${data}';\nexport const CHECKSUM = ${checksum(lexicon + data)};\n`,
);
console.log(`${unpackTable(model.table).places.size} features weighed`);
console.log(`${rows.length} rows, ${training.length} trained on, ${testing.length} held back`);
