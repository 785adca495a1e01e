/** Finds health words in a row of words, by whole word, stem, ending or phrase, in lists packed as hashes. Must not judge whose illness it is: that is the detectors' work. */
import type { SignalKind } from '../text/kinds.ts';
import { LEXICON } from './lexicon.weights.ts';

/** `weak` words ("crown", "back", "stress") mean health only with other evidence. `from` and `to` index the words. */
export type Hit = {
  readonly kind: SignalKind;
  readonly weak: boolean;
  readonly from: number;
  readonly to: number;
};

type Entry = { readonly kind: SignalKind; readonly weak: boolean };

/** In the order of their letters in the packed lists: the strong words of each kind, then the weak ones. */
export const LEXICON_KINDS: readonly SignalKind[] = [
  'symptom',
  'condition',
  'medication',
  'mental-state',
  'substance-use',
  'pregnancy',
  'procedure',
  'body-part',
];

// Printable characters without quotes and backslash.
const FIRST = 40;
const LONGEST = 4;
// Of the seeds tried, the one by which fewest everyday words fall on an entry that is not theirs.
const SEED = 0x4cec4b2d;

/** 24 bits of an entry as it is written in the lists: `word`, `stem*`, `*ending`, `two_words`. */
export const entryHash = (entry: string): number => {
  let value = SEED;
  for (let i = 0; i < entry.length; i += 1) value = Math.imul(value ^ entry.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return (Math.imul(value, 0x2c1b3c6d) >>> 8) & 0xffffff;
};

const digit = (text: string, at: number): number => {
  const code = text.charCodeAt(at) - FIRST;
  // The backslash is left out of the alphabet.
  return code > 51 ? code - 1 : code;
};

const unpack = (packed: string): ReadonlyMap<number, Entry> => {
  const entries = new Map<number, Entry>();
  const [high = '', middle = '', low = '', kinds = ''] = packed.split(' ');
  let hash = 0;
  for (let i = 0; i < kinds.length; i += 1) {
    hash += digit(high, i) * 4096 + digit(middle, i) * 64 + digit(low, i);
    const code = digit(kinds, i);
    const kind = LEXICON_KINDS[code >> 1];
    if (kind) entries.set(hash, { kind, weak: code % 2 === 1 });
  }
  return entries;
};

let entries: ReadonlyMap<number, Entry> | null = null;

const find = (entry: string): Entry | undefined => {
  entries ??= unpack(LEXICON);
  return entries.get(entryHash(entry));
};

/** Training packs anew and goes on with what it packed. */
export const loadLexicon = (packed: string): void => {
  entries = unpack(packed);
};

const stemOf = (word: string, shortest: number): Entry | undefined => {
  for (let length = word.length; length >= shortest; length -= 1) {
    const entry = find(`${word.slice(0, length)}*`);
    if (entry) return entry;
  }
  return undefined;
};

// A Greek or Latin ending needs some word before it: "coma" is not "-oma".
const endingOf = (word: string): Entry | undefined => {
  for (let length = Math.min(8, word.length - 2); length >= 3; length -= 1) {
    const entry = find(`*${word.slice(-length)}`);
    if (entry) return entry;
  }
  return undefined;
};

const lookUp = (word: string): Entry | undefined => {
  if (word.length < 2 || word.length > 30) return undefined;
  return (
    find(word) ??
    (/[^s]s$/.test(word) ? find(word.slice(0, -1)) : undefined) ??
    stemOf(word, 3) ??
    endingOf(word) ??
    slipOf(word)
  );
};

const SHORTEST_SLIP = 7;

// A letter too many, held down or doubled, and two letters swapped: what can be undone without knowing the right word.
const slipOf = (word: string): Entry | undefined => {
  for (let i = 1; i < word.length; i += 1) {
    const doubled = word[i] === word[i - 1];
    if (!doubled && word.length < SHORTEST_SLIP) continue;
    const without = word.slice(0, i) + word.slice(i + 1);
    const swapped = doubled
      ? without
      : word.slice(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.slice(i + 1);
    const entry = find(without) ?? find(`${without}*`) ?? find(swapped) ?? find(`${swapped}*`);
    if (entry && !entry.weak) return entry;
  }
  return undefined;
};

/** The longest match at each word, left to right, without overlap. */
export const findHits = (words: readonly string[]): readonly Hit[] => {
  const hits: Hit[] = [];
  for (let from = 0; from < words.length; ) {
    let taken = 1;
    for (let length = Math.min(LONGEST, words.length - from); length >= 1; length -= 1) {
      const key = words.slice(from, from + length).join('_');
      const entry = length === 1 ? lookUp(key) : (find(key) ?? phraseStem(key));
      if (entry) {
        hits.push({ ...entry, from, to: from + length });
        taken = length;
        break;
      }
    }
    from += taken;
  }
  return hits;
};

// "Heart attacks" by "heart_attack*": the stem ends within the last word.
const phraseStem = (phrase: string): Entry | undefined =>
  phrase.length > 40 ? undefined : stemOf(phrase, Math.max(phrase.lastIndexOf('_') + 4, phrase.length - 4));
