/** Undoes one slip of the fingers in the words that the guard looks for: a letter left out, doubled, struck wrong, or swapped with the next. Never the first letter, but for one too many. */
import { SEED, seal, step } from './hash.ts';

/** What was probably meant; the word itself where nothing was. */
export type Repair = (word: string) => string;

/** Shorter words have too many neighbours. A shorter word than `SHORTEST` is repaired only if two of its letters are swapped. */
const SHORTEST = 5;
const SHORTEST_SWAPPED = 4;
const LONGEST = 20;
/** From this length on "atoothache", of which the space was lost, cannot be another word. */
const LONG = 7;
/** A shorter stem begins too many words: "Benton" is no "benzo-". It is repaired where the word ends with it. */
const LONG_STEM = 6;
const STAR = '*';

/**
 * `entries` are words and stems (`seizur*`). Each is found by what is left of it without one letter, as in SymSpell (Garbe 2012): a lookup for each letter of a word, whatever the number of entries.
 */
export const createRepair = (entries: readonly string[]): Repair => {
  const index = indexOf(entries);
  return (word) => {
    if (word.length < SHORTEST_SWAPPED || word.length > LONGEST) return word;
    const meant = (key: number): string | null => {
      for (const at of index(key)) {
        const entry = meantBy(word, entries[at] ?? '');
        if (entry !== null) return entry;
      }
      return null;
    };
    return firstWithout(word, meant) ?? word;
  };
};

/** The numbers of the entries that have a key. */
type Index = (key: number) => readonly number[];

const NONE: readonly number[] = [];

// Open addressing in two flat arrays: made at the visitor's first word, so it must cost next to nothing.
const indexOf = (entries: readonly string[]): Index => {
  const room = 2 ** Math.ceil(Math.log2(1 + 2 * entries.reduce((sum, entry) => sum + entry.length + 1, 0)));
  const keys = new Uint32Array(room);
  const numbers = new Uint16Array(room);
  entries.forEach((entry, number) => {
    const stem = entry.endsWith(STAR) ? entry.slice(0, -1) : entry;
    if (stem.length < SHORTEST_SWAPPED) return;
    for (const key of keysOf(stem)) {
      let at = key % room;
      while (numbers[at]) at = (at + 1) % room;
      keys[at] = key;
      numbers[at] = number + 1;
    }
  });
  return (key) => {
    let found: number[] | null = null;
    for (let at = key % room; numbers[at]; at = (at + 1) % room)
      if (keys[at] === key) {
        found ??= [];
        found.push((numbers[at] ?? 0) - 1);
      }
    return found ?? NONE;
  };
};

/** The keys of a stem whole and without each of its letters but the first. */
const keysOf = (stem: string): readonly number[] => {
  const keys: number[] = [];
  for (let left = 1; left <= stem.length; left += 1) {
    let value = SEED;
    for (let i = 0; i < stem.length; i += 1) if (i !== left) value = step(value, stem.charCodeAt(i));
    keys.push(seal(value));
  }
  return keys;
};

// Asks for every beginning of the word, whole and without each of its letters: a stem ends within a word. Keeps no list of them: it runs for each word typed.
const firstWithout = (word: string, meant: (key: number) => string | null): string | null => {
  let before = SEED;
  for (let left = 0; left <= word.length; left += 1) {
    if (left > 0) before = step(before, word.charCodeAt(left - 1));
    let found = left >= SHORTEST_SWAPPED - 1 ? meant(seal(before)) : null;
    let value = before;
    for (let i = left + 1; found === null && i < word.length; i += 1) {
      value = step(value, word.charCodeAt(i));
      if (i >= SHORTEST_SWAPPED - 1) found = meant(seal(value));
    }
    if (found !== null) return found;
  }
  return null;
};

const meantBy = (word: string, entry: string): string | null => {
  if (!entry.endsWith(STAR)) return isSlip(word, entry) ? entry : null;
  const stem = entry.slice(0, -1);
  if (stem.length < LONG_STEM) return isSlip(word, stem) ? stem : null;
  for (let length = stem.length - 1; length <= Math.min(word.length, stem.length + 1); length += 1)
    if (isSlip(word.slice(0, length), stem)) return stem + word.slice(length);
  return null;
};

const isSlip = (typed: string, meant: string): boolean => {
  if (Math.abs(typed.length - meant.length) > 1 || typed === meant) return false;
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from += 1;
  if (from === 0) return meant.length >= LONG && typed.slice(1) === meant;
  const rest = typed.slice(from);
  const due = meant.slice(from);
  const swapped = rest[0] === due[1] && rest[1] === due[0] && rest.slice(2) === due.slice(2);
  if (swapped) return meant.length >= SHORTEST_SWAPPED;
  return (
    meant.length >= SHORTEST &&
    (rest === due.slice(1) || rest.slice(1) === due || rest.slice(1) === due.slice(1))
  );
};
