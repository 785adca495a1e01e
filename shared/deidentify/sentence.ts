/** A text as its words, each with what stands around it, and what can be said of the whole: how it is written and in which language. */
import type { Match } from '../recognizers/index.ts';
import type { IdentifierType } from '../text/kinds.ts';
import type { Normalized } from '../text/normalize.ts';
import type { Lexicon, NameWord } from './word-lists.ts';

/** One word of the text. `state`: what is decided so far; `masked` words are covered by a match. */
export type Word = {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly written: string;
  /** Title case, or capitals in a text that is otherwise not. */
  readonly capital: boolean;
  /** First word of the text or after a full stop. */
  readonly opens: boolean;
  /** The character behind the word, or nothing at the end. */
  readonly follows: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly name: NameWord | undefined;
  state: 'kept' | 'masked' | 'unknown';
  type: IdentifierType;
  rule: string;
};

type Casing = 'upper' | 'lower' | 'title' | 'mixed';
export type Sentence = {
  readonly words: readonly Word[];
  readonly casing: Casing;
  readonly spanish: boolean;
  /** More than one line. */
  readonly lines: boolean;
};

const WORD = /\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu;
/** The same for plain text, in half the time. */
const PLAIN_WORD = /[a-z]+(?:'[a-z]+)*/gi;
const NOT_PLAIN = /[^\x00-\x7f]/;

/** A digit beside a word makes it part of a code, a unit or an ordinal; the number pass has judged that. */
const isPartOfNumber = (reading: Normalized, start: number, end: number): boolean =>
  isDigitLike(reading.text, start - 1) || isDigitLike(reading.text, end);

const isDigitLike = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 48 && code <= 57) || code === 95;
  return code >= 128 && /\p{N}/u.test(text.charAt(at));
};

export const readSentence = (reading: Normalized, covers: readonly Match[], lexicon: Lexicon): Sentence => {
  const casing = casingOf(reading.text);
  const owner = ownersOf(covers, reading.text.length);
  const words: Word[] = [];
  let before = 0;
  for (const found of reading.text.matchAll(NOT_PLAIN.test(reading.text) ? WORD : PLAIN_WORD)) {
    const start = found.index;
    const end = start + found[0].length;
    if (isPartOfNumber(reading, start, end)) continue;
    const gap = reading.text.slice(before, start);
    const folded = reading.folded.slice(start, end);
    const cover = covers[owner[start] ?? -1];
    words.push({
      at: words.length,
      start,
      end,
      folded,
      written: found[0],
      capital: isCapital(found[0], casing),
      opens: words.length === 0 || opensSentence(gap, words.at(-1)?.folded ?? ''),
      follows: reading.text.charAt(end),
      gap,
      name: lexicon.ambiguous.get(folded.endsWith("'s") ? folded.slice(0, -2) : folded),
      state: cover ? 'masked' : 'kept',
      type: cover?.type ?? 'name',
      rule: '',
    });
    before = end;
  }
  return {
    words,
    casing,
    spanish: isSpanish(words, reading.text, lexicon),
    lines: reading.text.includes('\n'),
  };
};

const ABBREVIATIONS = new Set(
  'st mt ft dr mr mrs ms jr sr apt ste ave blvd rd no vs pt dept approx hosp'.split(' '),
);

const opensSentence = (gap: string, before: string): boolean =>
  gap !== ' ' &&
  (/[¿¡]["'(]*$|[!?]["')]*\s+$|\n[\s>?*"'-]*$|[:;]\s+["'(]*$|["“]$|^\s*[-•*]\s$|\.{2,}\s*$/.test(gap) ||
    (/\.["')]*\s*$/.test(gap) && !ABBREVIATIONS.has(before) && before.length > 1));

/** For each character the index of the first match over it, or -1. */
const ownersOf = (covers: readonly Match[], length: number): Int32Array => {
  const owner = new Int32Array(length).fill(-1);
  covers.forEach((match, index) => {
    for (let at = match.start; at < match.end; at += 1) if (owner[at] === -1) owner[at] = index;
  });
  return owner;
};

const casingOf = (text: string): Casing => {
  const words = text.match(/\p{L}[\p{L}'-]*/gu) ?? [];
  let [several, upper, long, capital] = [0, 0, 0, 0];
  for (const word of words) {
    if (word.length > 1) several += 1;
    if (word.length > 1 && word === word.toUpperCase()) upper += 1;
    if (word.length > 3) long += 1;
    if (word.length > 3 && BIG.test(word)) capital += 1;
  }
  if (words.length > 1 && upper >= several * 0.7) return 'upper';
  // "cita para Luz": a short name is a capital too, unless it opens.
  if (capital === 0 && !words.slice(1).some((word) => /^\p{Lu}\p{Ll}{2}$/u.test(word))) return 'lower';
  return long >= 4 && capital >= long * 0.8 && BIG.test(words[0] ?? '') ? 'title' : 'mixed';
};
const BIG = /^\p{Lu}/u;

const isCapital = (written: string, casing: Casing): boolean =>
  casing !== 'upper' && casing !== 'title' && BIG.test(written);

const SPANISH_WORDS = new Set(
  'el los las una unos unas del que mi mis su sus tu por para con sin muy pero como donde cuando cuanto cuanta cual quien soy estoy esta es son tengo tiene tienen quiero quiere necesito puedo puede hay hola gracias buenos buenas dias tardes noches cita hoy manana ustedes usted nosotros favor llamo se le lo me la un y o en al de ya hace duele dolor nombre numero aceptan atienden abren cierran hijo hija mucho mas tambien'.split(
    ' ',
  ),
);
const SURE_SPANISH =
  /[ñ¿¡]|ción\b|\b(?:qué|cómo|está|están|también|más|aquí|mañana|días|sí|cuánto|dónde|cuándo)\b/i;

/**
 * One sure sign, or a fifth of the words, makes a message Spanish; so do words that are Spanish and nothing else, names not counted,
 * where they are at least half as many as those that are English and nothing else.
 */
const isSpanish = (words: readonly Word[], text: string, lexicon: Lexicon): boolean => {
  if (SURE_SPANISH.test(text)) return true;
  const hits = words.filter((word) => SPANISH_WORDS.has(word.folded)).length;
  if (hits >= 2 && hits >= words.length * 0.2) return true;
  const { spanish, vocabulary, names } = lexicon;
  // "Sabra Harrel": nothing but capitals is a name, unless each of them is a Spanish word.
  const likeAName = words.length <= 3 && words.every(({ written }) => /^\p{Lu}/u.test(written));
  if (likeAName && !words.every(({ folded }) => spanish.has(folded))) return false;
  const only = words.filter(
    ({ folded, name }) => !name && spanish.has(folded) && !vocabulary.has(folded) && !names.has(folded),
  ).length;
  const english = words.filter(({ folded }) => vocabulary.has(folded) && !spanish.has(folded)).length;
  return only > 0 && only * 2 >= english;
};
