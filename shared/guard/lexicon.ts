/** Finds health words in a row of words, by whole word, stem, ending or phrase, in lists packed as hashes. Must not judge whose illness it is: that is the detectors' work. */
import type { SignalKind } from '../text/kinds.ts';
import { LEXICON } from './lexicon.weights.ts';
import { unpackTable } from './packed-table.ts';

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

const LONGEST = 4;
// Of the seeds tried, the one by which fewest everyday words fall on an entry that is not theirs.
const SEED = 0xdb065c97;

const step = (value: number, code: number): number => Math.imul(value ^ code, 0x01000193);

const seal = (value: number): number => Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;

/** 32 bits, unsigned, of a short text. */
export const hashOf = (text: string): number => {
  let value = SEED;
  for (let i = 0; i < text.length; i += 1) value = step(value, text.charCodeAt(i));
  return seal(value);
};

/** 24 bits of an entry as it is written in the lists: `word`, `stem*`, `*ending`, `two_words`. */
export const entryHash = (entry: string): number => hashOf(entry) >>> 8;

const unpack = (packed: string): ReadonlyMap<number, Entry> => {
  const entries = new Map<number, Entry>();
  for (const [hash, [code = 0]] of unpackTable(packed)) {
    const kind = LEXICON_KINDS[code >> 1];
    if (kind) entries.set(hash, { kind, weak: code % 2 === 1 });
  }
  return entries;
};

let entries: ReadonlyMap<number, Entry> | null = null;

/** Training packs anew and goes on with what it packed. */
export const loadLexicon = (packed: string): void => {
  entries = unpack(packed);
};

const get = (hash: number): Entry | undefined => {
  entries ??= unpack(LEXICON);
  return entries.get(hash);
};

const find = (entry: string): Entry | undefined => get(entryHash(entry));

/** The unsealed hash of each beginning of a text, so that a word and all its stems are hashed in one pass. */
type Beginnings = readonly number[];

const beginningsOf = (text: string): Beginnings => {
  const values = [SEED];
  for (let i = 0; i < text.length; i += 1) values.push(step(values[i] ?? 0, text.charCodeAt(i)));
  return values;
};

const STAR = 42;

const wordTo = (values: Beginnings, length: number): Entry | undefined =>
  get(seal(values[length] ?? 0) >>> 8);

const stemTo = (values: Beginnings, longest: number, shortest: number): Entry | undefined => {
  for (let length = longest; length >= shortest; length -= 1) {
    const entry = get(seal(step(values[length] ?? 0, STAR)) >>> 8);
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

const lookUp = (word: string, values: Beginnings): Entry | undefined => {
  const { length } = word;
  if (length < 2 || length > 30) return undefined;
  return (
    wordTo(values, length) ??
    (/[^s]s$/.test(word) ? wordTo(values, length - 1) : undefined) ??
    stemTo(values, length, 3) ??
    endingOf(word) ??
    slipOf(word)
  );
};

const SHORTEST_SLIP = 7;

// A letter too many, held down or doubled, and two letters swapped: what can be undone without knowing the right word.
const slipOf = (word: string): Entry | undefined => {
  for (let i = 0; i < word.length; i += 1) {
    const doubled = word[i] === word[i - 1];
    if (!doubled && word.length < SHORTEST_SLIP) continue;
    const entry =
      sureEntry(word.slice(0, i) + word.slice(i + 1)) ??
      (doubled || i === 0
        ? undefined
        : sureEntry(word.slice(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.slice(i + 1)));
    if (entry) return entry;
  }
  return undefined;
};

const sureEntry = (word: string): Entry | undefined => {
  const entry = find(word) ?? find(`${word}*`);
  return entry?.weak ? undefined : entry;
};

// "Heart attacks" by "heart_attack*": the stem ends within the last word.
const LONGEST_PHRASE = 40;

const phraseTo = (values: Beginnings, end: number, lastWord: number): Entry | undefined =>
  wordTo(values, end) ??
  (end > LONGEST_PHRASE ? undefined : stemTo(values, end, Math.max(lastWord + 3, end - 4)));

/** The longest match at each word, left to right, without overlap. */
export const findHits = (words: readonly string[]): readonly Hit[] => {
  const hits: Hit[] = [];
  for (let from = 0; from < words.length; ) {
    const hit = longestAt(words, from);
    if (hit) hits.push(hit);
    from = hit?.to ?? from + 1;
  }
  return hits;
};

const longestAt = (words: readonly string[], from: number): Hit | undefined => {
  const taken = words.slice(from, from + LONGEST);
  const values = beginningsOf(taken.join('_'));
  let end = values.length - 1;
  for (let count = taken.length; count >= 1; count -= 1) {
    const last = taken[count - 1] ?? '';
    const entry = count === 1 ? lookUp(last, values) : phraseTo(values, end, end - last.length);
    if (entry) return { ...entry, from, to: from + count };
    end -= last.length + 1;
  }
  return undefined;
};
