/** Brings a text into the one form all answer rules read: lower case, no accents, no punctuation but inside numbers. */

const COMBINING = /\p{M}/gu;
const APOSTROPHES = /['’‘`´ʼ]/g;
/** Punctuation that joins a time, a date or a price stays; all else parts words. */
const PARTING = /[^\p{L}\p{N}:/.$%&+-]+/gu;
const LOOSE = /(?<![\p{L}\p{N}])[:/.+-]+|[:/.+-]+(?![\p{L}\p{N}])/gu;

const MAX_READ_CHARACTERS = 2_000;

/** Words parted by single spaces: `"¿Están abiertos el sábado?"` gives `"estan abiertos el sabado"`. */
export const fold = (text: string): string =>
  text
    .slice(0, MAX_READ_CHARACTERS)
    .normalize('NFKD')
    .replace(COMBINING, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(PARTING, ' ')
    .replace(LOOSE, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** "co-pay" and "copay", "x-rays" and "xrays" are one word to the matcher. */
export const withoutHyphens = (words: readonly string[]): readonly string[] =>
  words.map((word) => (word.includes('-') ? word.replace(/-/g, '') : word)).filter((word) => word !== '');

export const wordsOf = (folded: string): readonly string[] => (folded === '' ? [] : folded.split(' '));
