/**
 * Takes a misspelt word for the common word it is one letter away from ("headach", "dizzzy", "havesevere"), so that hasty typing is not masked.
 * Never for a word that could be a name: the caller asks only outside naming positions, and known names are refused here.
 */
import type { Lexicon } from './word-lists.ts';

const SHORTEST = 5;
const LONGEST = 16;

/**
 * Every common word with one letter left out, and the same marked with the place of the letter: so that a slip is found by looking it up
 * and not by trying each letter of the alphabet. The first letter is never left out: changed, it makes another word more often than a slip.
 */
export const slipsOf = (common: ReadonlySet<string>): ReadonlySet<string> => {
  const slips = new Set<string>();
  for (const word of common)
    for (let at = 1; at < word.length; at += 1) {
      const shorter = without(word, at);
      slips.add(shorter);
      slips.add(`${shorter}${at}`);
    }
  return slips;
};

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

export const isMisspelling = (word: string, lexicon: Lexicon): boolean => {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word) || lexicon.names.has(word))
    return false;
  return isOneEditAway(word, lexicon) || isDoubled(word, lexicon) || isTwoWords(word, lexicon.common);
};

/** "prroceddure", "transferrence": letters typed twice. Names may be written so as well, so that only long words are read. */
const isDoubled = (word: string, { vocabulary, ambiguous }: Lexicon): boolean => {
  const once = word.replace(/([a-z])\1/g, '$1');
  if (once === word || once.length < 7) return false;
  const readings = [once, ...Array.from(word.matchAll(/([a-z])\1/g), ({ index }) => without(word, index))];
  return readings.some((reading) => vocabulary.has(reading) && !ambiguous.has(reading));
};

const isOneEditAway = (word: string, { common, slips }: Lexicon): boolean => {
  if (slips.has(word)) return true;
  for (let at = 1; at < word.length; at += 1) {
    const shorter = without(word, at);
    if (common.has(shorter) || (word.length > SHORTEST && slips.has(`${shorter}${at}`))) return true;
    if (common.has(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)))
      return true;
  }
  return false;
};

const SHORT_WORDS = new Set(
  'the and you are for not with have this that was but all can has had his her she one out get when how its day may now our who did yes him too any use been will what from your they some then than also very just much into over only i a my me we be so do to of in on it is at as by or if up no go'.split(
    ' ',
  ),
);

const isTwoWords = (word: string, common: ReadonlySet<string>): boolean => {
  const known = (part: string): boolean =>
    part.length >= 4 ? common.has(part) || SHORT_WORDS.has(part) : SHORT_WORDS.has(part);
  if (word.length < 7) return false;
  if (word.length >= 9 && word.endsWith('of') && common.has(word.slice(0, -2))) return true;
  for (let at = 3; at <= word.length - 3; at += 1)
    if (known(word.slice(0, at)) && known(word.slice(at))) return true;
  return false;
};
