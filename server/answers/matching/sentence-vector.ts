/** The meaning of a text as the weighted sum of its words' vectors: rare words count more than common ones. */
import { plainly } from '../text/plain-words.ts';
import { VECTORS, WORDS } from '../vectors/word-vectors.weights.ts';

export const DIMENSIONS = 100;

/** How much the word vectors weigh beside the words themselves. */
export const VECTOR_WEIGHT = 1;

/** The bytes of a text of weights, each from -128 to 127. */
export const signedBytes = (base64: string): Int8Array => {
  const bytes = Buffer.from(base64, 'base64');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
};

type Table = { readonly rank: ReadonlyMap<string, number>; readonly vectors: Int8Array };

let loaded: Table | null = null;

const table = (): Table => {
  loaded ??= {
    rank: new Map(WORDS.split(' ').map((word, index) => [word, index])),
    vectors: signedBytes(VECTORS),
  };
  return loaded;
};

/** 0 for the commonest word; null for a word that has no vector. */
export const wordRank = (word: string): number | null => table().rank.get(word) ?? null;

/** Word frequency falls with rank by Zipf's law; the weight is that of smooth inverse frequency (Arora and others, 2017). */
const SMOOTHING = 1e-3;
const weightOf = (rank: number): number => SMOOTHING / (SMOOTHING + 0.08 / (rank + 2));

/** Of length 1; all zeros when no word is known. `words` are folded. */
export const sentenceVector = (words: readonly string[]): Float32Array => {
  const { rank, vectors } = table();
  const sum = new Float32Array(DIMENSIONS);
  for (const word of plainly(words)) {
    const at = rank.get(word);
    if (at === undefined) continue;
    const weight = weightOf(at);
    for (let index = 0; index < DIMENSIONS; index++) {
      sum[index] = (sum[index] ?? 0) + weight * (vectors[at * DIMENSIONS + index] ?? 0);
    }
  }
  return toLength(sum, 1);
};

/** Scales in place. */
export const toLength = (vector: Float32Array, length: number): Float32Array => {
  let squares = 0;
  for (let index = 0; index < vector.length; index++) squares += (vector[index] as number) ** 2;
  if (squares === 0) return vector;
  const scale = length / Math.sqrt(squares);
  for (let index = 0; index < vector.length; index++) vector[index] = (vector[index] ?? 0) * scale;
  return vector;
};
