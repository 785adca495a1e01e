/** The rules for words that are places as well (Orange, Northwestern, Long Beach): masked where somebody lives or was treated. */
import { NAME_STOPS } from '../recognizers/name-stops.ts';
import type { Sentence, Word } from './sentence.ts';
import { isStateAlone, STATES } from './states.ts';
import type { Lexicon } from './word-lists.ts';
import { isMasked, isMaskedPlace, isPerson, LIVING, previous, type Rule } from './word-neighbours.ts';

/** "i live in Orange", "from reading": a city that is a word, after a word for living somewhere. */
export const city: Rule = (word, sentence) => {
  if (!word.name?.city || isStateAlone(word)) return null;
  const [left, before] = [previous(word, sentence)?.folded ?? '', previous(word, sentence, 2)?.folded ?? ''];
  const lives =
    /^(?:live|lives|living|lived|reside|moved|move|moving|located|based|born|vivo|vive)$/.test(before) &&
    LIVING.has(left);
  if (lives || (word.capital && !word.name.keep && LIVING.has(left)))
    return { type: 'location', rule: 'word.city' };
  // "im from orange": even an everyday word, where nothing goes on.
  const from = left === 'from' && /^(?:i'?m|am|we'?re)$/.test(before) && /^[.,;!\n]?$/.test(word.follows);
  if (from) return { type: 'location', rule: 'word.city' };
  return !word.name.keep && (isOrigin(left, before) || hasState(word, sentence))
    ? { type: 'location', rule: 'word.city' }
    : null;
};

const ABOUT_SOMEBODY =
  /^(?:i'?m|am|are|we'?re|coming|driving|commuting|visiting|moved|seen|treated|admitted|office|clinic|branch|location|soy|somos)$/;

/** "im from orange", "driving from reading", "seen in alpha", "soy de arco". */
const isOrigin = (left: string, before: string): boolean =>
  /^(?:from|in|de)$/.test(left) && ABOUT_SOMEBODY.test(before) && (left !== 'de' || before.startsWith('so'));

/** "orange, tx": two letters that are no word. */
const hasState = (word: Word, sentence: Sentence): boolean => {
  const right = sentence.words[word.at + 1];
  return (
    right?.folded.length === 2 &&
    STATES.has(right.folded) &&
    !WORD_STATES.has(right.folded) &&
    /^,?\s$/.test(right.gap)
  );
};

const FACILITY_NAMES = new Set(
  'northwestern northeastern southwestern southeastern western eastern northern southern central memorial mercy providence methodist presbyterian baptist lutheran adventist trinity samaritan sacred cedars unity general regional community university children presbyterian mayo hopkins'.split(
    ' ',
  ),
);

/** Hospitals even where nothing is written with a capital: "stayed two nights at mercy". */
const SAID_SO = new Set(
  'mercy memorial northwestern methodist presbyterian baptist providence hopkins'.split(' '),
);

/** "reviewed at Northwestern": a hospital that people call by a plain word. */
export const facility: Rule = (word, sentence) => {
  const left = previous(word, sentence)?.folded ?? '';
  if (SAID_SO.has(word.folded) && (left === 'at' || left === 'from') && sentence.casing !== 'mixed')
    return { type: 'location', rule: 'word.facility' };
  if (!word.capital || word.opens || sentence.casing !== 'mixed' || !FACILITY_NAMES.has(word.folded))
    return null;
  return ['at', 'from', 'to', 'in', 'near', 'by', 'en'].includes(left)
    ? { type: 'location', rule: 'word.facility' }
    : null;
};

const SPANISH_FACILITIES = new Set('hospital clinica sanatorio consultorio farmacia'.split(' '));
const KINDS_OF_FACILITY = new Set('general civil central regional dental'.split(' '));

/** "me operaron en el hospital brown": Spanish has the name behind. */
export const facilityOf: Rule = (word, sentence) => {
  const left = previous(word, sentence);
  if (!sentence.spanish || !left || !SPANISH_FACILITIES.has(left.folded) || word.gap !== ' ') return null;
  return isPerson(word) && !KINDS_OF_FACILITY.has(word.folded) && !NAME_STOPS.has(word.folded)
    ? { type: 'location', rule: 'word.facility-of' }
    : null;
};

/** The state behind a masked town belongs to the address: "Dallas, Texas", "bayonne nj". */
export const stateBehindPlace: Rule = (word, sentence) => {
  const left = previous(word, sentence);
  if (!isMasked(left) || !/^,?\s{1,3}$/.test(word.gap)) return null;
  if (isProvince(word, left, sentence)) return { type: 'location', rule: 'word.province' };
  if (!STATES.has(word.folded)) return null;
  const place = isMaskedPlace(left) || left?.rule === 'word.unknown';
  // A country on a line of its own belongs to the address above it, whatever the last line was taken for.
  if (!place && !(word.folded.length > 2 && word.gap.includes('\n'))) return null;
  const small = WORD_STATES.has(word.folded) && word.written !== word.written.toUpperCase();
  if (
    small &&
    !(NO_ENDING.test(word.folded) && word.gap.startsWith(',') && /^[,.;!?\n]?$/.test(word.follows))
  )
    return null;
  return { type: 'location', rule: 'word.state-of-place' };
};

/** Two capitals that end the line behind a place: a province or region of any country. */
const isProvince = (word: Word, left: Word | undefined, sentence: Sentence): boolean =>
  (isMaskedPlace(left) || (left?.rule === 'word.unknown' && isMaskedPlace(previous(word, sentence, 2)))) &&
  sentence.casing !== 'upper' &&
  /^[A-Z]{2}$/.test(word.written) &&
  /^[\n.,]?$/.test(word.follows);

/** "denver, co.": ends no sentence as a word. */
const NO_ENDING = /^(?:co|ma|pa|al|de|la)$/;
const WORD_STATES = new Set('hi id in me ok or de la co ma pa al'.split(' '));

/** Cities of plain words, word by word from the list. */
export const maskPlaces = (sentence: Sentence, lexicon: Lexicon, isKept: (word: Word) => boolean): void => {
  const { words } = sentence;
  for (const word of words) {
    for (const place of lexicon.places.get(word.folded) ?? []) {
      const here = words.slice(word.at, word.at + place.length);
      if (
        here.length !== place.length ||
        !here.every((part, i) => part.folded === place[i] && (i === 0 || /^[\s-]{1,2}$/.test(part.gap)))
      )
        continue;
      if (here.some((part) => isKept(part) || part.state === 'masked')) continue;
      const cue = LIVING.has(previous(word, sentence)?.folded ?? '');
      const capitals = sentence.casing === 'mixed' && here.every((part) => /^\p{Lu}/u.test(part.written));
      if (!capitals && !(cue && sentence.casing !== 'mixed') && !(cue && place.length > 2)) continue;
      for (const part of here) {
        part.state = 'masked';
        part.type = 'location';
        part.rule = 'word.place';
      }
    }
  }
};
