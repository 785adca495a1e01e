/** `npm run train`: makes `guard.weights.ts` and `everyday.ts` from the corpus, byte for byte the same on every run. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUCKETS, CUES, type Features, featuresOf, levelOf } from '../features.ts';
import { checksum, HEADS, type HeadName, type Packed, pack, unpack } from '../model.ts';
import { read } from '../reading.ts';
import { forgetEveryday } from '../spelling.ts';
import type { Category } from '../verdict.ts';
import { type CorpusRow, heldBack, loadCorpus } from './corpus.ts';
import { everydayWords } from './everyday.ts';
import { type Example, learn } from './ftrl.ts';
import { mutated } from './mutated.ts';

const POSITIVE: Readonly<Record<HeadName, readonly Category[]>> = {
  health: ['health', 'crisis', 'emergency'],
  crisis: ['crisis'],
  emergency: ['emergency'],
};
const SPARSITY: Readonly<Record<HeadName, number>> = { health: 3, crisis: 4, emergency: 4 };
/** Share of the held-back others that a head may stop, by level of health words: recall first where a health word stands. */
const MAY_STOP: Readonly<Record<HeadName, readonly number[]>> = {
  health: [0.01, 0.1, 0.15, 0.25],
  crisis: [0.001, 0.001, 0.001, 0.001],
  emergency: [0.001, 0.001, 0.001, 0.001],
};

type Labelled = { readonly features: Features; readonly level: number; readonly category: Category };

const wholeOf = (row: CorpusRow, text = row.text): Labelled => {
  const { words, hits } = read(text);
  return { features: featuresOf(words, hits, 0, words.length), level: levelOf(hits), category: row.category };
};

// Each clause of a row that discloses nothing discloses nothing; of the others only marked clauses are known.
const clausesOf = (row: CorpusRow): readonly Labelled[] => {
  if (row.clauses) return row.clauses.map(([text, category]) => wholeOf({ ...row, category }, text));
  if (row.category !== 'general') return [];
  const { words, clauses } = read(row.text);
  if (clauses.length < 2) return [];
  return clauses.map(({ from, to, hits }) => ({
    features: featuresOf(words, hits, from, to),
    level: levelOf(hits),
    category: row.category,
  }));
};

const write = (name: string, text: string): void =>
  writeFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), text);

const rows = loadCorpus();
const training = rows.filter((row) => !heldBack(row));
const testing = rows.filter(heldBack);

const everyday = everydayWords(training);
write(
  'everyday.ts',
  `/** Made by \`npm run train\`: everyday words one slip away from a health word, which are never corrected. */\nexport const EVERYDAY =\n  '${everyday.join(' ')}';\n`,
);
forgetEveryday(everyday);

const labelled = training.flatMap((row, index) => [
  wholeOf(row),
  wholeOf(row, mutated(row.text, index)),
  ...clausesOf(row),
]);
const held = testing.map((row) => wholeOf(row));

const thresholdOf = (name: HeadName, level: number, score: (features: Features) => number): number => {
  // A card is rare, so one threshold serves all levels; one of a level would rest on a handful of rows.
  const others = held.filter(
    (one) => (name !== 'health' || one.level === level) && !POSITIVE[name].includes(one.category),
  );
  const scores = others.map((one) => score(one.features)).sort((a, b) => b - a);
  return Math.ceil((scores[Math.floor(scores.length * (MAY_STOP[name][level] ?? 0))] ?? 0) * 10) / 10;
};

const trainHead = (name: HeadName): Packed => {
  const examples: readonly Example[] = labelled.map(({ features, category }) => ({
    features,
    positive: POSITIVE[name].includes(category),
  }));
  const packed = pack(learn(examples, BUCKETS, CUES, SPARSITY[name]));
  const score = unpack(packed);
  const thresholds = [0, 1, 2, 3].map((level) => thresholdOf(name, level, score));
  const found = [0, 1, 2, 3].map((level) => {
    const own = held.filter((one) => one.level === level && POSITIVE[name].includes(one.category));
    const hits = own.filter((one) => score(one.features) >= (thresholds[level] ?? 0)).length;
    return `${hits} of ${own.length}`;
  });
  console.log(
    `${name}: ${packed.hashed[1].length} weights, thresholds ${thresholds.join(', ')}, finds ${found.join(', ')} by level`,
  );
  return { ...packed, thresholds };
};

const data = JSON.stringify(Object.fromEntries(HEADS.map((name) => [name, trainHead(name)])));
write(
  'guard.weights.ts',
  `// Made by \`npm run train\` from training/corpus. Do not edit.\nexport const WEIGHTS = '${data}';\nexport const CHECKSUM = ${checksum(data)};\n`,
);
console.log(
  `${rows.length} rows, ${training.length} trained on, ${testing.length} held back, ${everyday.length} everyday words`,
);
