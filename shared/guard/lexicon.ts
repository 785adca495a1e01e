/** Finds health words in a row of words, by whole word, stem, ending, phrase or one slip of the finger. Must not judge whose illness it is: that is the detectors' work. */
import type { SignalKind } from '../text/kinds.ts';
import { conditions } from './lexicons/conditions.ts';
import { medications } from './lexicons/medications.ts';
import { mentalStates, pregnancies, substances } from './lexicons/mental-states.ts';
import { bodyParts, procedures } from './lexicons/procedures.ts';
import { symptoms } from './lexicons/symptoms.ts';

/** `weak` words ("crown", "back", "stress") mean health only with other evidence. `from` and `to` index the words. */
export type Hit = {
  readonly kind: SignalKind;
  readonly weak: boolean;
  readonly from: number;
  readonly to: number;
};

type Entry = { readonly kind: SignalKind; readonly weak: boolean };

const LISTS: readonly (readonly [SignalKind, string])[] = [
  ['symptom', symptoms],
  ['condition', conditions],
  ['medication', medications],
  ['mental-state', mentalStates],
  ['substance-use', substances],
  ['pregnancy', pregnancies],
  ['procedure', procedures],
  ['body-part', bodyParts],
];

const exact = new Map<string, Entry>();
const stems = new Map<string, Entry>();
const endings = new Map<string, Entry>();
const LONGEST = 4;

for (const [kind, list] of LISTS) {
  for (const raw of list.trim().split(/\s+/)) {
    const weak = raw.endsWith('!');
    const word = weak ? raw.slice(0, -1) : raw;
    const entry = { kind, weak };
    if (word.startsWith('*')) endings.set(word.slice(1), entry);
    else if (word.endsWith('*')) stems.set(word.slice(0, -1), entry);
    else exact.set(word, entry);
  }
}

/** Every spelled-out word of the lists, for the correction of slips. */
export const lexiconWords = (): readonly string[] =>
  [...exact.keys(), ...stems.keys()].flatMap((entry) => entry.split('_'));

const stemOf = (word: string): Entry | undefined => {
  for (let length = word.length; length >= 3; length -= 1) {
    const entry = stems.get(word.slice(0, length));
    if (entry) return entry;
  }
  return undefined;
};

// A Greek or Latin ending needs some word before it: "coma" is not "-oma".
const endingOf = (word: string): Entry | undefined => {
  for (let length = Math.min(8, word.length - 2); length >= 3; length -= 1) {
    const entry = endings.get(word.slice(-length));
    if (entry) return entry;
  }
  return undefined;
};

/** Whether the word is in a list by itself. */
export const isListed = (word: string): boolean => lookUp(word) !== undefined;

const lookUp = (word: string): Entry | undefined =>
  exact.get(word) ?? exact.get(word.replace(/([^s])s$/, '$1')) ?? stemOf(word) ?? endingOf(word);

/** The longest match at each word, left to right, without overlap. */
export const findHits = (words: readonly string[]): readonly Hit[] => {
  const hits: Hit[] = [];
  for (let from = 0; from < words.length; ) {
    let taken = 1;
    for (let length = Math.min(LONGEST, words.length - from); length >= 1; length -= 1) {
      const key = words.slice(from, from + length).join('_');
      const entry = length === 1 ? lookUp(key) : (exact.get(key) ?? stemOf2(key));
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

const stemOf2 = (phrase: string): Entry | undefined => {
  const last = phrase.lastIndexOf('_');
  for (let length = phrase.length; length > last + 2; length -= 1) {
    const entry = stems.get(phrase.slice(0, length));
    if (entry) return entry;
  }
  return undefined;
};
