/**
 * The rules for words that are names as well (Will, Rose, May, Mark, Long Beach): masked where a name would stand, kept elsewhere.
 * Each rule is one function and looks at a few words around; together they go over the text once or twice.
 */

import { bare, FRONT_DESK, line, opening } from './names-alone.ts';
import { beside, particled } from './names-beside.ts';
import { cued, FOLLOWERS, related } from './names-cued.ts';
import { forSomebody, identified, owner, patientFirst, vocative } from './names-in-errands.ts';
import { companion, present, spokenTo, subject, titled } from './names-spoken-of.ts';
import { city, facility, facilityOf, maskPlaces, stateBehindPlace } from './place-positions.ts';
import type { Sentence, Word } from './sentence.ts';
import { isStateAlone } from './states.ts';
import { presence } from './whereabouts.ts';
import type { Lexicon } from './word-lists.ts';
import { isMaskedName, isPerson, LIVING, next, previous, type Rule, touches } from './word-neighbours.ts';

export const findNamePositions = (
  sentence: Sentence,
  lexicon: Lexicon,
  isKept: (word: Word) => boolean,
): void => {
  maskPlaces(sentence, lexicon, isKept);
  // Twice: a word masked in the first round is a neighbour in the second ("page guynn jones").
  if (maskByRules(sentence, isKept)) maskByRules(sentence, isKept);
  repeatNames(sentence, isKept);
};

/** Whether any word was masked. */
const maskByRules = (sentence: Sentence, isKept: (word: Word) => boolean): boolean => {
  let masked = false;
  for (const word of sentence.words) {
    if (word.state !== 'kept' || isKept(word)) continue;
    for (const rule of word.name || word.capital ? RULES : RULES_OF_ANY_WORD) {
      const verdict = rule(word, sentence);
      if (verdict === null) continue;
      word.state = 'masked';
      word.type = verdict.type;
      word.rule = verdict.rule;
      masked = true;
      break;
    }
  }
  return masked;
};

const BRAND_AFTER = new Set(
  'health healthcare insurance dental plan medicare medicaid financial life vision center clinic hospital card'.split(
    ' ',
  ),
);
/** "Jade Hill", "mark white": a given name, then a surname, both of them words. */
const pair: Rule = (word, sentence) => {
  const [left, right] = [previous(word, sentence), next(word, sentence)];
  const verdict = { type: 'name', rule: 'word.name-pair' } as const;
  if (isPairOf(word, right, sentence)) return verdict;
  return left && isPairOf(left, word, sentence) ? verdict : null;
};

const isPairOf = (given: Word, surname: Word | undefined, sentence: Sentence): boolean => {
  if (
    !surname ||
    !touches(surname.gap) ||
    !given.name?.given ||
    !(surname.name?.surname || surname.name?.given)
  )
    return false;
  if (sentence.casing === 'mixed')
    return (
      surname.capital &&
      (given.capital || given.opens) &&
      /^\p{Lu}/u.test(given.written) &&
      !(given.opens && given.name.keep && surname.name.keep)
    );
  return (
    !given.name.keep &&
    !FRONT_DESK.has(given.folded) &&
    surname.folded.length > 2 &&
    surname.name.surname &&
    !THINGS.has(surname.folded) &&
    (!surname.name.keep || !FOLLOWERS.has(surname.folded))
  );
};

/** What plants and colours are made into or do, whatever surnames they are as well: "ivy rash", "does ginger help". */
const THINGS = new Set(
  'look looks light help helps rash root oil tea leaf water powder extract juice seed cream bath salt berry'.split(
    ' ',
  ),
);

/** "melody d. short", "jack b.": a name-word and an initial with its full stop, in any letter case. */
const initialed: Rule = (word, sentence) => {
  const right = next(word, sentence);
  if (
    !word.name?.given ||
    word.name.keep ||
    right?.folded.length !== 1 ||
    right.follows !== '.' ||
    right.gap !== ' '
  )
    return null;
  return { type: 'name', rule: 'word.initialed' };
};

/** A capital inside a sentence that is otherwise in lower case. */
const capital: Rule = (word, sentence) => {
  if (!word.name || word.name.keep || !word.capital || word.opens || sentence.casing !== 'mixed') return null;
  if ((!isPerson(word) && !word.name.city) || isStateAlone(word)) return null;
  if (BRAND_AFTER.has(next(word, sentence)?.folded ?? '')) return null;
  const place = word.name.city && LIVING.has(previous(word, sentence)?.folded ?? '');
  return { type: place ? 'location' : 'name', rule: 'word.capital' };
};

const RULES: readonly Rule[] = [
  pair,
  initialed,
  particled,
  beside,
  cued,
  related,
  present,
  titled,
  spokenTo,
  forSomebody,
  companion,
  subject,
  identified,
  owner,
  patientFirst,
  vocative,
  opening,
  city,
  facility,
  facilityOf,
  presence,
  capital,
  bare,
  line,
  stateBehindPlace,
];

/** Most words are no names and in lower case: only these rules can mask one. */
const OF_ANY_WORD: ReadonlySet<Rule> = new Set([beside, facility, presence, line, stateBehindPlace]);
const RULES_OF_ANY_WORD = RULES.filter((rule) => OF_ANY_WORD.has(rule));

/** A name that was given after a cue is the same name where it stands without one. */
const repeatNames = (sentence: Sentence, isKept: (word: Word) => boolean): void => {
  const given = new Set(
    sentence.words
      .filter((word) => isMaskedName(word) && word.folded.length > 2)
      .map((word) => word.folded.replace(/'s$/, '')),
  );
  if (given.size === 0) return;
  for (const word of sentence.words) {
    if (word.state !== 'kept' || isKept(word) || !given.has(word.folded.replace(/'s$/, ''))) continue;
    if (word.name === undefined || (word.name.keep && !word.capital)) continue;
    word.state = 'masked';
    word.type = 'name';
    word.rule = 'word.repeated';
  }
};
