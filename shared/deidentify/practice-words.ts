/** What the practice itself published: its names, people, streets and numbers are no visitor's identifiers and stay readable. */
import type { Span } from '../text/kinds.ts';
import { fold, type Normalized } from '../text/normalize.ts';

/** Words may be phrases ("Sunrise Dental", "Dr. Amara Okafor"); numbers are compared by their digits alone. */
export type PracticeVocabulary = { readonly words: readonly string[]; readonly numbers: readonly string[] };

export type PracticeMatcher = {
  /** Where the practice's own words and numbers stand, in offsets of the normalized text. */
  find(reading: Normalized): readonly Span[];
};

const LONGEST_PHRASE = 12;

const split = (
  text: string,
): readonly { readonly word: string; readonly start: number; readonly end: number }[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu), (found) => ({
    word: found[0].replace(/'s$/, ''),
    start: found.index,
    end: found.index + found[0].length,
  }));

export const createPracticeMatcher = (practice: PracticeVocabulary): PracticeMatcher => {
  const phrases = new Map<string, string[]>();
  for (const phrase of practice.words) {
    const words = split(fold(phrase)).map(({ word }) => word);
    const first = words[0];
    if (first !== undefined && words.length <= LONGEST_PHRASE)
      phrases.set(first, [...(phrases.get(first) ?? []), words.join(' ')]);
  }
  const numbers = new Set(practice.numbers.flatMap(spellings));
  return { find: (reading) => [...findPhrases(reading, phrases), ...findNumbers(reading, numbers)] };
};

const findPhrases = (
  reading: Normalized,
  phrases: ReadonlyMap<string, readonly string[]>,
): readonly Span[] => {
  if (phrases.size === 0) return [];
  const words = split(reading.folded);
  const spans: Span[] = [];
  words.forEach(({ word, start }, at) => {
    for (const phrase of phrases.get(word) ?? []) {
      const length = phrase.split(' ').length;
      const here = words.slice(at, at + length);
      const last = here.at(-1);
      if (last && here.length === length && here.map((part) => part.word).join(' ') === phrase)
        spans.push({ start, end: last.end });
    }
  });
  return spans;
};

/** With and without the country code of North America, and its local part. */
const spellings = (number: string): readonly string[] => {
  const digits = number.replace(/\D/g, '');
  if (digits.length === 11 && digits.startsWith('1')) return [digits, digits.slice(1), digits.slice(4)];
  if (digits.length === 10) return [digits, `1${digits}`, digits.slice(3)];
  return digits === '' ? [] : [digits];
};

const findNumbers = (reading: Normalized, numbers: ReadonlySet<string>): readonly Span[] => {
  if (numbers.size === 0) return [];
  return Array.from(reading.folded.matchAll(/\+?\(?\d(?:[\s.\-/()]{0,3}\d){0,14}(?!\d)/g))
    .filter((found) => numbers.has(found[0].replace(/\D/g, '')))
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));
};
