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

type Lexicon = {
  /** By the hash of each entry as it is written in the lists: `word`, `stem*`, `*ending`, `two_words`. */
  readonly entries: ReadonlyMap<number, Entry>;
  /** Hashes of the first words of phrases, and of the last three letters of endings: most words are neither, and are done with. */
  readonly leads: ReadonlySet<number>;
  readonly tails: ReadonlySet<number>;
  /** Hashes of words that are no health words and right as they stand. */
  readonly others: ReadonlySet<number>;
  readonly repair: Repair;
};

const unpack = (packed: string): Lexicon => {
  const entries = new Map<number, Entry>();
  const leads = new Set<number>();
  const tails = new Set<number>();
  const meant: string[] = [];
  const { list, others } = unpackWords(packed);
  for (const [word, code] of list) {
    const plain = code % NEVER_MEANT;
    const space = word.indexOf('_');
    entries.set(hashOf(word), { kind: LEXICON_KINDS[plain >> 1] ?? null, weak: plain % 2 === 1 });
    if (space > 0) leads.add(hashOf(word.slice(0, space)));
    else if (word.startsWith('*')) tails.add(hashOf(word.slice(-SHORTEST_END)));
    else if (code < NEVER_MEANT) meant.push(word);
  }
  return { entries, leads, tails, others, repair: createRepair(meant) };
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

/** A word as it was meant, where it is one of ours misspelt, and what the lists say of it. */
export type Meant = { readonly word: string; readonly entry: Entry | undefined };

export const understand = (typed: string): Meant => {
  const entry = lookUp(typed);
  if (entry || loaded().others.has(otherHash(typed))) return { word: typed, entry };
  const word = loaded().repair(typed);
  return { word, entry: word === typed ? undefined : lookUp(word) };
};

const get = (hash: number): Entry | undefined => loaded().entries.get(hash);

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

const SHORTEST_END = 3;

// A Greek or Latin ending needs some word before it: "coma" is not "-oma".
const endingOf = (word: string): Entry | undefined => {
  if (!loaded().tails.has(hashOf(word.slice(-SHORTEST_END)))) return undefined;
  for (let length = Math.min(8, word.length - 2); length >= SHORTEST_END; length -= 1) {
    const entry = get(hashOf(`*${word.slice(-length)}`));
    if (entry) return entry;
  }
  return undefined;
};

/** What the lists say of a word as it stands, by itself, its stem or its ending. */
export const lookUp = (word: string): Entry | undefined => {
  const { length } = word;
  if (length < 2 || length > 30) return undefined;
  const values = beginningsOf(word);
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
export const findHits = (meant: readonly Meant[]): readonly Hit[] => {
  const hits: Hit[] = [];
  for (let from = 0; from < meant.length; ) {
    const hit = phraseAt(meant, from) ?? hitOf(meant[from]?.entry, from, 1);
    if (hit) hits.push(hit);
    from = hit?.to ?? from + 1;
  }
  return hits;
};

const hitOf = (entry: Entry | undefined, from: number, count: number): Hit | undefined =>
  entry?.kind ? { kind: entry.kind, weak: entry.weak, from, to: from + count } : undefined;

const phraseAt = (meant: readonly Meant[], from: number): Hit | undefined => {
  if (!loaded().leads.has(hashOf(meant[from]?.word ?? ''))) return undefined;
  const taken = meant.slice(from, from + LONGEST).map(({ word }) => word);
  const values = beginningsOf(taken.join('_'));
  let end = values.length - 1;
  for (let count = taken.length; count > 1; count -= 1) {
    const last = taken[count - 1]?.length ?? 0;
    const hit = hitOf(phraseTo(values, end, end - last), from, count);
    if (hit) return hit;
    end -= last + 1;
  }
  return undefined;
};
