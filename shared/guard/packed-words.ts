/** Sorted words packed as text: each says how many letters it shares with the one before, then the rest. */
import { hashOf } from './hash.ts';
import { digitAt, unpackTable } from './packed-table.ts';

export type PackedWords = {
  /** Every word with its code, below 64. */
  readonly list: readonly (readonly [word: string, code: number])[];
  /** Hashes of other words that are right as they stand. */
  readonly others: ReadonlySet<number>;
};

/** 16 bits: one misspelling in some 60 is taken for another word and left alone, for half the bytes. */
export const otherHash = (word: string): number => hashOf(word) >>> 14;

/** Words hold no digits. Parted by bars: the words, a digit of base 64 for each one's code, and the table of others. */
export const unpackWords = (packed: string): PackedWords => {
  const [words = '', codes = '', others = ''] = packed.split('|');
  let last = '';
  const list = [...words.matchAll(/(\d)(\D*)/g)].map(([, shared = '', rest = ''], i) => {
    last = last.slice(0, Number(shared)) + rest;
    return [last, digitAt(codes, i)] as const;
  });
  return { list, others: new Set(unpackTable(others).places.keys()) };
};
