/** Finds health words in a row of words, by whole word, stem, ending or phrase, in packed lists. Must not judge whose illness it is: that is the detectors' work. */
import type { SignalKind } from '../text/kinds.ts';
import { hashOf, SEED, seal, step } from './hash.ts';
import { LEXICON } from './lexicon.weights.ts';
import { otherHash, unpackWords } from './packed-words.ts';
import { createRepair, type Repair } from './spelling.ts';

/** `weak` words ("crown", "back", "stress") mean health only with other evidence. `from` and `to` index the words. */
export type Hit = {
  readonly kind: SignalKind;
  readonly weak: boolean;
  readonly from: number;
  readonly to: number;
};

/** `kind` is null for a word that is no health word and is listed only so that its misspellings are understood. */
type Entry = { readonly kind: SignalKind | null; readonly weak: boolean };

/** In the order of their letters in the packed lists: the strong words of each kind, then the weak ones; then the plain words. */
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
/** What an entry's code is when it is a plain word, and what is added when no misspelling is taken for it. */
export const PLAIN = 2 * LEXICON_KINDS.length;
export const NEVER_MEANT = 32;

const LONGEST = 4;

/** By the hash of each entry as it is written in the lists: `word`, `stem*`, `*ending`, `two_words`. */
type Lexicon = { readonly entries: ReadonlyMap<number, Entry>; readonly repair: Repair };

const unpack = (packed: string): Lexicon => {
  const entries = new Map<number, Entry>();
  const meant: string[] = [];
  const { list, others } = unpackWords(packed);
  for (const [word, code] of list) {
    const plain = code % NEVER_MEANT;
    entries.set(hashOf(word), { kind: LEXICON_KINDS[plain >> 1] ?? null, weak: plain % 2 === 1 });
    if (code < NEVER_MEANT && !/[_]|^[*]/.test(word)) meant.push(word);
  }
  const isRight = (word: string): boolean =>
    others.has(otherHash(word)) || lookUp(word, beginningsOf(word)) !== undefined;
  return { entries, repair: createRepair(meant, isRight) };
};

let lexicon: Lexicon | null = null;

/** Training packs anew and goes on with what it packed. */
export const loadLexicon = (packed: string): void => {
  lexicon = unpack(packed);
};

const loaded = (): Lexicon => {
  lexicon ??= unpack(LEXICON);
  return lexicon;
};

/** The word that was meant, where it is one of ours misspelt; else the word. */
export const repair: Repair = (word) => loaded().repair(word);

const get = (hash: number): Entry | undefined => loaded().entries.get(hash);

const find = (entry: string): Entry | undefined => get(hashOf(entry));

/** The unsealed hash of each beginning of a text, so that a word and all its stems are hashed in one pass. */
type Beginnings = readonly number[];

const beginningsOf = (text: string): Beginnings => {
  const values = [SEED];
  for (let i = 0; i < text.length; i += 1) values.push(step(values[i] ?? 0, text.charCodeAt(i)));
  return values;
};

const STAR = 42;

const wordTo = (values: Beginnings, length: number): Entry | undefined => get(seal(values[length] ?? 0));

const stemTo = (values: Beginnings, longest: number, shortest: number): Entry | undefined => {
  for (let length = longest; length >= shortest; length -= 1) {
    const entry = get(seal(step(values[length] ?? 0, STAR)));
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
    endingOf(word)
  );
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
    if (entry?.kind) return { kind: entry.kind, weak: entry.weak, from, to: from + count };
    end -= last.length + 1;
  }
  return undefined;
};
