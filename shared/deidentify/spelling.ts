/**
 * Takes a misspelt word for the common word it is one letter away from ("headach", "dizzzy", "havesevere"), so that hasty typing is not masked.
 * Never for a word that could be a name: the caller asks only outside naming positions, and known names are refused here.
 */
import type { Lexicon } from './word-lists.ts';

const LETTERS = 'etaoinshrdlucmfwypvbgkjqxz';
const SHORTEST = 5;
const LONGEST = 16;

export const isMisspelling = (word: string, lexicon: Lexicon): boolean => {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word) || lexicon.names.has(word))
    return false;
  return isOneEditAway(word, lexicon.common) || isTwoWords(word, lexicon.common);
};

const isOneEditAway = (word: string, common: ReadonlySet<string>): boolean => {
  for (let at = 0; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    // A changed first letter makes another word more often than a slip.
    if (
      at > 0 &&
      (common.has(head + tail.slice(1)) || common.has(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)))
    )
      return true;
    if (at === 0) continue;
    for (const letter of LETTERS)
      if (
        common.has(head + letter + tail) ||
        (word.length > SHORTEST && common.has(head + letter + tail.slice(1)))
      )
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
  for (let at = 3; at <= word.length - 3; at += 1)
    if (known(word.slice(0, at)) && known(word.slice(at))) return true;
  return false;
};
