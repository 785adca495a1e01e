/** A small notation for rules over the plain words of an utterance. Every repetition in it is bounded, so that matching takes linear time. */

import { PERSONS } from './lexicons/persons.ts';

const MACROS: Readonly<Record<string, string>> = {
  kin: `(${PERSONS.replace(/ /g, '|')})`,
  they: '(he|she|hes|shes|they|him|her|herself|himself|them|themself|themselves|el|ella)',
};

/**
 * Words as written in the plain text, separated by single spaces; `(a|b)`, `(a )?`, `(a )*` and `(a )+` group (at most four times), `~` is up to four words within
 * the sentence, `<name>` a macro, a word's `*` any ending. Must begin and end with a word.
 */
export const pattern = (...alternatives: readonly string[]): RegExp =>
  new RegExp(` (?:${alternatives.map(expand).join('|')})(?= )`, 'g');

const expand = (text: string): string =>
  text
    .replace(/<(\w+)>/g, (_, name: string) => MACROS[name] ?? name)
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\)([*+])/g, (_, sign: string) => (sign === '*' ? '){0,4}' : '){1,4}'))
    .replace(/(\w)\*/g, '$1[^ ]{0,12}')
    .replace(/~ /g, '(?:[^ .!?;]+ ){0,4}');

/** Ranges of `plain` that match, without overlap. */
export const matches = (plain: string, rule: RegExp): readonly (readonly [start: number, end: number])[] =>
  // Most rules match nothing, and `matchAll` makes a new expression at each call.
  (has(plain, rule) ? [...plain.matchAll(rule)] : []).map(
    (match) => [match.index + 1, match.index + match[0].length] as const,
  );

export const has = (plain: string, rule: RegExp): boolean => plain.search(rule) >= 0;
