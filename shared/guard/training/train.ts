/** `npm run train`: makes `guard.weights.ts` and `lexicon.weights.ts` from corpus and word lists, byte for byte the same on every run. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CUES, type Features, featuresOf, levelOf } from '../features.ts';
import { loadLexicon } from '../lexicon.ts';
import { checksum, pack, unpack } from '../model.ts';
import { read } from '../reading.ts';
import type { Category } from '../verdict.ts';
import { type CorpusRow, heldBack, loadCorpus } from './corpus.ts';
import { type Example, learn } from './ftrl.ts';
import { mutated } from './mutated.ts';
import { packLexicon } from './pack-lexicon.ts';

const WITHHELD: readonly Category[] = ['health', 'crisis', 'emergency'];
/** Share of the held-back others that may be stopped, by level of health words: recall first where a health word stands. */
const MAY_STOP = [0.004, 0.16, 0.3, 0.45] as const;

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

const lexicon = packLexicon();
write(
  'lexicon.weights.ts',
  `// Made by \`npm run train\` from lexicons/. Do not edit.\nexport const LEXICON = '${lexicon}';\n`,
);
loadLexicon(lexicon);

const labelled = training.flatMap((row, index) => [
  wholeOf(row),
  wholeOf(row, mutated(row.text, index)),
  ...clausesOf(row),
]);
const held = testing.map((row) => wholeOf(row));

const discloses = ({ category }: Labelled): boolean => WITHHELD.includes(category);
const examples: readonly Example[] = labelled.map((one) => ({
  features: one.features,
  positive: discloses(one),
}));
const packed = pack(learn(examples, CUES));
const score = unpack(packed);

const thresholds = MAY_STOP.map((share, level) => {
  const others = held.filter((one) => one.level === level && !discloses(one));
  const scores = others.map((one) => score(one.features)).sort((a, b) => b - a);
  return Math.ceil((scores[Math.floor(scores.length * share)] ?? 0) * 10) / 10;
});
const found = thresholds.map((threshold, level) => {
  const own = held.filter((one) => one.level === level && discloses(one));
  return `${own.filter((one) => score(one.features) >= threshold).length} of ${own.length}`;
});

const data = JSON.stringify({ ...packed, thresholds });
write(
  'guard.weights.ts',
  `// Made by \`npm run train\` from training/corpus. Do not edit.\nexport const WEIGHTS = '${data}';\nexport const CHECKSUM = ${checksum(lexicon + data)};\n`,
);
console.log(
  `${packed.levels.length} weights, thresholds ${thresholds.join(', ')}, finds ${found.join(', ')} by level`,
);
console.log(`${rows.length} rows, ${training.length} trained on, ${testing.length} held back`);
