/**
 * The allow-list itself: every word is masked unless the vocabulary knows it, and a known word that is also a name is masked where a
 * name would stand. Must never keep a word because it could not decide.
 */
import type { Match } from '../recognizers/index.ts';
import type { IdentifierType } from '../text/kinds.ts';
import type { Normalized } from '../text/normalize.ts';
import { createWordJudge } from './known-words.ts';
import { findNamePositions } from './name-positions.ts';
import { isMisspelling } from './spelling.ts';
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

export type WordPass = (reading: Normalized, covers: readonly Match[], kept: Uint8Array) => readonly Match[];

const WORD = /\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*/gu;
/** The same for plain text, in half the time. */
const PLAIN_WORD = /[a-z]+(?:'[a-z]+)*/gi;
const NOT_PLAIN = /[^\x00-\x7f]/;

export const createWordPass = (lexicon: Lexicon): WordPass => {
  const judge = createWordJudge(lexicon);
  return (reading, covers, kept) => {
    const sentence = readWords(reading, covers, lexicon);
    for (const word of sentence.words) {
      if (word.state !== 'kept' || isKept(kept, word)) continue;
      if (word.folded.length === 1 && word.folded < '\u0080') continue;
      if (judge(word.folded, word.written, sentence.spanish)) continue;
      if (isEponym(word, sentence.words, lexicon) || isXRay(word, sentence.words)) continue;
      if (isAcronym(word, sentence.words)) continue;
      word.state = 'unknown';
    }
    for (const word of sentence.words) if (word.state === 'unknown') settle(word, sentence, lexicon);
    const stays = (word: Word): boolean =>
      isKept(kept, word) || (word.capital && word.name !== undefined && namesADisease(word, sentence.words));
    findNamePositions(sentence, lexicon, stays);
    return sentence.words
      .filter((word) => word.state === 'masked' && word.rule !== '')
      .map(({ start, end, type, rule }) => ({ start, end, type, rule }));
  };
};

const isKept = (kept: Uint8Array, word: Word): boolean => kept[word.start] === 1 && kept[word.end - 1] === 1;

/** A digit beside a word makes it part of a code, a unit or an ordinal; the number pass has judged that. */
const isPartOfNumber = (reading: Normalized, start: number, end: number): boolean =>
  isDigitLike(reading.text, start - 1) || isDigitLike(reading.text, end);

const isDigitLike = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 48 && code <= 57) || code === 95;
  return code >= 128 && /\p{N}/u.test(text.charAt(at));
};

const readWords = (reading: Normalized, covers: readonly Match[], lexicon: Lexicon): Sentence => {
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

const DISEASE_WORDS = new Set(
  'syndrome syndromes disease diseases sign signs test tests score scores scale criteria esophagus oesophagus thyroiditis palsy contracture contractures lymphoma sarcoma tumor tumour cyst cysts fracture fractures catheter procedure reflex murmur spots spot maneuver manoeuvre index classification class stain reaction phenomenon virus chorea ataxia tremor hernia dementia purpura nephritis arthritis vasculitis encephalopathy edema anemia stage grade position contractions cells body bodies law angina ulcer ulcers nodes node duct gland glands operation repair surgery method rule rules stones pouch ring line lines triad pentad carcinoma arteritis granulomatosis neuropathy neuralgia paralysis psychosis aphasia area fever tuberculosis diet formula equation stenting esophagitis metaplasia mutation deficiency inventory questionnaire interview enfermedad sindrome mal prueba escala signo'.split(
    ' ',
  ),
);
const HAVING_WORDS = new Set(
  'have has had with of for called diagnosed possible suspected is a the treat treating about having got and or vs de con tiene tengo'.split(
    ' ',
  ),
);

/** Right before these a strange word is the name of a disease or sign, whoever it was named after: "Marden-Walker syndrome". */
const NAMED_AFTER = new Set(
  'syndrome syndromes disease diseases malformation dystrophy poisoning toxicity overdose'.split(' '),
);
const TITLES = new Set('dr mr mrs ms miss prof'.split(' '));

/** "Marden-Walker syndrome": joined to the word by hyphens or spaces alone. */
const namesADisease = (word: Word, words: readonly Word[]): boolean => {
  if (TITLES.has(words[word.at - 1]?.folded ?? '')) return false;
  for (const next of words.slice(word.at + 1, word.at + 4)) {
    if (!/^(?:[\s-]|-?and-?)$/.test(next.gap)) return false;
    if (NAMED_AFTER.has(next.folded)) return true;
  }
  return false;
};

/** "Wells score", "Graves", "von Willebrand disease", "my son has Asperger's". */
const isEponym = (word: Word, words: readonly Word[], lexicon: Lexicon): boolean => {
  if (TITLES.has(words[word.at - 1]?.folded ?? '')) return false;
  if (namesADisease(word, words)) return true;
  const right = words.slice(word.at + 1, word.at + 4);
  const base = word.folded.replace(/'s?$/, '').replace(/'s$/, '');
  const plural = base.endsWith('s') ? base.slice(0, -1) : base;
  if (!lexicon.eponyms.has(base) && !lexicon.eponyms.has(plural)) return false;
  if (right.some((next) => DISEASE_WORDS.has(next.folded.replace(/'s$/, '')))) return true;
  return (
    // "Hashimotos" is a disease's; "Harris" ends so by itself.
    (/'s?$/.test(word.folded) ||
      (plural !== base && lexicon.eponyms.has(plural)) ||
      !lexicon.names.has(base)) &&
    HAVING_WORDS.has(words[word.at - 1]?.folded ?? '') &&
    !lexicon.names.has(words[word.at + 1]?.folded ?? '')
  );
};

/** "Human Fetal Tissue (HFT)": the first letters of the words before it, all of which stay. */
const isAcronym = (word: Word, words: readonly Word[]): boolean => {
  if (!/^[A-Z]{2,6}$/.test(word.written) || !word.gap.endsWith('(') || word.follows !== ')') return false;
  const before = words.slice(Math.max(0, word.at - word.folded.length), word.at);
  return (
    before.every(({ state, name }) => state === 'kept' && !name?.given) &&
    before.map(({ folded }) => folded.charAt(0)).join('') === word.folded
  );
};

const isXRay = (word: Word, words: readonly Word[]): boolean =>
  /^rays?(?:'s)?$/.test(word.folded) && words[word.at - 1]?.folded === 'x' && /^[\s-]?$/.test(word.gap);

const ARTICLES = new Set(['the', 'el', 'la', 'new', 'san', 'st', 'our', 'downtown']);
const PLACE_CUES = new Set(
  'in from near at visiting outside around towards toward en desde cerca hacia town city county'.split(' '),
);

/** An unknown word is a slip of a known one, or it is masked. */
const settle = (word: Word, sentence: Sentence, lexicon: Lexicon): void => {
  const looksTyped = !word.capital && !isAskedFor(word, sentence.words);
  if (looksTyped && !isNextToUnknown(word, sentence.words) && isMisspelling(word.folded, lexicon)) {
    word.state = 'kept';
    return;
  }
  const left = sentence.words[word.at - 1]?.folded ?? '';
  const before = ARTICLES.has(left) ? (sentence.words[word.at - 2]?.folded ?? '') : left;
  word.state = 'masked';
  word.type = PLACE_CUES.has(before) ? 'location' : 'name';
  word.rule = 'word.unknown';
};

const IDENTITY_CUES = new Set([
  'from',
  'dr',
  'mr',
  'mrs',
  'ms',
  'named',
  'called',
  'under',
  'dear',
  'llamo',
  'soy',
]);
const LIVING = new Set([
  'live',
  'lives',
  'living',
  'lived',
  'reside',
  'moved',
  'located',
  'based',
  'born',
  'vivo',
  'vive',
]);

/** After "I live in", "from" or "Dr." a strange word is what was asked for, not a slip. */
const isAskedFor = (word: Word, words: readonly Word[]): boolean =>
  IDENTITY_CUES.has(words[word.at - 1]?.folded ?? '') || LIVING.has(words[word.at - 2]?.folded ?? '');

/** Two strange words side by side are a name and a surname more often than two slips. */
const isNextToUnknown = (word: Word, words: readonly Word[]): boolean => {
  const joined = (other: Word | undefined, gap: string): boolean =>
    other !== undefined &&
    (other.state === 'unknown' || (other.state === 'masked' && other.type === 'name')) &&
    /^[\s.-]*$/.test(gap);
  return joined(words[word.at - 1], word.gap) || joined(words[word.at + 1], words[word.at + 1]?.gap ?? '.');
};
