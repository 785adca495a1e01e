/**
 * Reads text the way a person would see it, however it was typed: one canonical spelling, with a way back to every typed
 * character. Must never throw, whatever the input, and takes time linear in its length.
 */
import type { Span } from './kinds.ts';

/**
 * `text` and `folded` are equally long and index for index the same character: `text` keeps case and accents, `folded` has
 * neither. Character `i` came from `source.slice(starts[i], ends[i])`; offsets never decrease.
 */
export type Normalized = {
  readonly source: string;
  readonly text: string;
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

type Draft = { text: string[]; folded: string[]; starts: number[]; ends: number[] };

/**
 * Compatibility forms (full width, ligatures, styled letters), accents, look-alike letters of other scripts, invisible
 * characters, curly and mis-encoded quotes, emoji, letters held down ("sooooo" keeps two) and letters typed apart
 * ("p a i n") are brought to plain spelling. Lone surrogates become spaces.
 */
export const normalize = (source: string): Normalized => {
  if (isPlain(source)) return asItStands(source);
  const draft: Draft = { text: [], folded: [], starts: [], ends: [] };
  for (let at = 0; at < source.length; ) at = readOne(source, at, draft);
  unmaskLookAlikes(draft);
  const { text, folded, starts, ends } = keepOnly(draft, joinSpacedLetters(draft, dropStretched(draft)));
  return { source, text: text.join(''), folded: folded.join(''), starts, ends };
};

// ASCII without entities, backticks, letters held down or typed apart: nine texts of ten, and nothing to do but to fold.
const isPlain = (source: string): boolean =>
  !/[^\x00-\x7f]|[&`]|([a-z])\1\1|(?<![a-z])[a-z]([ .\-_*])[a-z]\2[a-z](?![a-z])/i.test(source);

const asItStands = (source: string): Normalized => {
  const places = Array.from(source, (_, at) => at);
  return {
    source,
    text: source,
    folded: source.toLowerCase(),
    starts: places,
    ends: places.map((at) => at + 1),
  };
};

/** The typed characters behind `start..end` of the normalized text. */
export const toSource = (normalized: Normalized, start: number, end: number): Span =>
  end > start
    ? { start: normalized.starts[start] ?? 0, end: normalized.ends[end - 1] ?? normalized.source.length }
    : {
        start: normalized.starts[start] ?? normalized.source.length,
        end: normalized.starts[start] ?? normalized.source.length,
      };

/** Lower case without accents: "MUELÁ" and "muela" fold to the same word. Length may differ from the input's. */
export const fold = (text: string): string => text.normalize('NFD').replace(MARKS, '').toLowerCase();

const MARKS = /\p{M}/gu;
const MARK = /^\p{M}$/u;
// Soft hyphen, zero-width, direction marks, variation selectors, tags: drawn as nothing.
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
const PICTURE = /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]$/u;
const SINGLE_QUOTES = '\u2018\u2019\u201a\u201b\u2032\u00b4\u0060\u02bc\u02b9\u0091\u0092';
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u0093\u0094';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u0096\u0097';

// UTF-8 read as Windows-1252, and entities left in pasted web text.
const DAMAGED =
  /â€[™˜\u0098\u0099]|â€[œ\u009c\u009d”]?|Ã[\u00a1-\u00bc]|Â(?=[\u00a0¿¡])|&(?:#0?39|apos|amp|nbsp|quot);/y;

const repaired = (found: string): string => {
  // The second byte of a two-byte sequence after C3 holds the letter's low bits.
  if (found.startsWith('Ã')) return String.fromCharCode(0xc0 + (found.charCodeAt(1) & 0x3f));
  if (found.startsWith('Â')) return '';
  return found === '&amp;'
    ? '&'
    : found === '&nbsp;'
      ? ' '
      : /[#œ”]|apos|[™˜\u0098\u0099]/.test(found) && !/[œ”]/.test(found)
        ? "'"
        : '"';
};

const readOne = (source: string, at: number, draft: Draft): number => {
  const code = source.charCodeAt(at);
  if (code < 128 && code !== 38 && code !== 96) {
    const next = at + 1;
    if (next >= source.length || source.charCodeAt(next) < 128) {
      push(draft, source.charAt(at), at, next);
      return next;
    }
  }
  const repaired = repair(source, at, code, draft);
  return repaired > at ? repaired : readCluster(source, at, draft);
};

const repair = (source: string, at: number, code: number, draft: Draft): number => {
  if (code !== 38 && code !== 0xe2 && code !== 0xc3 && code !== 0xc2) return at;
  DAMAGED.lastIndex = at;
  const found = DAMAGED.exec(source)?.[0];
  if (found === undefined) return at;
  const plain = repaired(found);
  if (plain) push(draft, plain, at, at + found.length);
  return at + found.length;
};

// A base character with all marks on it is one character to the eye, so it is composed as one.
const readCluster = (source: string, at: number, draft: Draft): number => {
  const first = String.fromCodePoint(source.codePointAt(at) ?? 32);
  let end = at + first.length;
  while (end < source.length) {
    const mark = String.fromCodePoint(source.codePointAt(end) ?? 32);
    if (mark.charCodeAt(0) < 128 || !(MARK.test(mark) || INVISIBLE.test(mark))) break;
    end += mark.length;
  }
  for (const character of plainForm(first, source.slice(at + first.length, end)))
    push(draft, character, at, end);
  return end;
};

const plainForm = (first: string, marks: string): string => {
  if (INVISIBLE.test(first)) return '';
  const quote = asPlainPunctuation(first);
  if (quote) return quote;
  // Digits on keycaps are pictures made of an ASCII digit, so ASCII is never taken for a picture.
  if (first > '\u007f' && PICTURE.test(first)) return ' ';
  const code = first.charCodeAt(0);
  if (first.length === 1 && code >= 0xd800 && code <= 0xdfff) return ' ';
  // A compatibility form may hold a dash or a quote itself ("\ufe58"), so its parts are brought to plain punctuation too.
  return [...(first + marks).normalize('NFKC')]
    .filter((c) => !MARK.test(c) && !INVISIBLE.test(c))
    .map((c) => asPlainPunctuation(c) || c)
    .join('');
};

const asPlainPunctuation = (character: string): string => {
  if (SINGLE_QUOTES.includes(character)) return "'";
  if (DOUBLE_QUOTES.includes(character)) return '"';
  if (DASHES.includes(character)) return '-';
  if (character === '\ufffd') return "'";
  return '';
};

const push = (draft: Draft, character: string, start: number, end: number): void => {
  for (const unit of character.split('')) {
    draft.text.push(unit);
    draft.folded.push(foldUnit(unit));
    draft.starts.push(start);
    draft.ends.push(end);
  }
};

const foldUnit = (unit: string): string => {
  const folded = unit < '\u0080' ? unit.toLowerCase() : fold(unit);
  return folded.length === 1 ? folded : unit;
};

// Cyrillic, Greek and Armenian letters that are drawn like Latin ones (folded, so lower case; capitals fold first).
const LOOK_ALIKES =
  'аaсcеeоoрpхxуyѕsіiјjԁdԛqԝwһhкkмmтtнhвbгrпnиuαaοoνvιiρpτtυuκkεeηnωwγyχxμuβbσoսuօoոnհhցgǃlɡgıiɑaʏyɩiɪi';
const LATIN_OF = new Map<string, string>();
for (let i = 0; i < LOOK_ALIKES.length; i += 2)
  LATIN_OF.set(LOOK_ALIKES.charAt(i), LOOK_ALIKES.charAt(i + 1));

// A text wholly in another script stays as it is. Beside Latin letters, a word of nothing but Latin and look-alikes is read as Latin.
const unmaskLookAlikes = (draft: Draft): void => {
  const { folded, text } = draft;
  if (!folded.some((unit) => unit >= 'a' && unit <= 'z')) return;
  for (let start = 0; start < folded.length; start += 1) {
    if (!isLetter(folded[start])) continue;
    let end = start;
    let foreign = 0;
    let unmappable = 0;
    for (; end < folded.length && isLetter(folded[end]); end += 1) {
      const letter = folded[end] ?? '';
      if (LATIN_OF.has(letter)) foreign += 1;
      else if (letter >= '\u0250') unmappable += 1;
    }
    if (foreign > 0 && unmappable === 0) {
      for (let i = start; i < end; i += 1) {
        const plain = LATIN_OF.get(folded[i] ?? '');
        if (plain === undefined) continue;
        const upper = text[i] !== folded[i];
        folded[i] = plain;
        text[i] = upper ? plain.toUpperCase() : plain;
      }
    }
    start = Math.max(start, end - 1);
  }
};

const LETTER = /^\p{L}$/u;
const isLetter = (unit: string | undefined): boolean =>
  unit !== undefined && ((unit >= 'a' && unit <= 'z') || (unit > '\u007f' && LETTER.test(unit)));

/** True where a character is the third or later of a letter held down. */
const dropStretched = (draft: Draft): boolean[] => {
  const { folded, text } = draft;
  const drop = new Array<boolean>(folded.length).fill(false);
  for (let start = 0; start < folded.length; ) {
    let end = start + 1;
    while (end < folded.length && folded[end] === folded[start]) end += 1;
    if (
      end - start > 2 &&
      isLetter(folded[start]) &&
      !isFixedTriple(text.slice(start, Math.min(end, start + 4)).join(''))
    )
      drop.fill(true, start + 2, end);
    start = end;
  }
  return drop;
};

// A web address, a Roman numeral after a name, and a number masked with x's are not stretched words.
const isFixedTriple = (run: string): boolean =>
  run.toLowerCase() === 'www' || run === 'III' || /^x+$/i.test(run);

const SPACERS = ' .-_*';

/** Also drops what stands between single letters typed apart, three letters or more with the same spacer between them. */
const joinSpacedLetters = (draft: Draft, drop: boolean[]): boolean[] => {
  const { folded } = draft;
  for (let start = 0; start < folded.length; start += 1) {
    if (!isLetter(folded[start]) || isLetter(folded[start - 1])) continue;
    const spacer = folded[start + 1] ?? '';
    if (spacer === '' || !SPACERS.includes(spacer)) continue;
    let last = start;
    while (folded[last + 1] === spacer && isLetter(folded[last + 2]) && !isLetter(folded[last + 3]))
      last += 2;
    // Two letters apart are initials or "a m"; the last letter must stand alone too.
    if (last - start >= 4) for (let i = start + 1; i < last; i += 2) drop[i] = true;
    start = last;
  }
  return drop;
};

const keepOnly = (draft: Draft, drop: readonly boolean[]): Draft => {
  if (!drop.includes(true)) return draft;
  const kept = <T>(list: readonly T[]): T[] => list.filter((_, i) => drop[i] !== true);
  return {
    text: kept(draft.text),
    folded: kept(draft.folded),
    starts: kept(draft.starts),
    ends: kept(draft.ends),
  };
};
