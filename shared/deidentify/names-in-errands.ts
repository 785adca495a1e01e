/** The rules for names that are words in what visitors come for: "reschedule amber", "pick up for reed", "pearl's appointment", "hill, mrn 12". */
import { NAME_STOPS } from '../recognizers/name-stops.ts';
import { isRatherName } from './names-spoken-of.ts';
import type { Sentence, Word } from './sentence.ts';
import { isPerson, next, previous, type Rule } from './word-neighbours.ts';

const AFTER_SOMEBODY = new Set(
  'to please pls plz thanks thank today tomorrow tonight on at and who she he dob from instead again next this por que hoy manana y el'.split(
    ' ',
  ),
);

/** Nothing follows, or a mark does, or what follows a person in an errand. */
const endsErrand = (word: Word, sentence: Sentence): boolean => {
  const right = next(word, sentence);
  return right === undefined || /^\s?[.,!;\n-]/.test(right.gap) || AFTER_SOMEBODY.has(right.folded);
};

const ERRANDS = new Set(
  'for reschedule rebook cancel schedule book move change register see confirm bring para cancelar cambiar agendar'.split(
    ' ',
  ),
);
const WORRIED = new Set('calling call writing worried concerned texting llamo preguntar'.split(' '));

/** "is it safe for fern to take", "reschedule amber please", "calling about pearl". */
export const forSomebody: Rule = (word, sentence) => {
  const left = previous(word, sentence)?.folded ?? '';
  const about = left === 'about' && WORRIED.has(previous(word, sentence, 2)?.folded ?? '');
  if (!(ERRANDS.has(left) || about) || word.gap !== ' ' || !isRatherName(word, sentence)) return null;
  return endsErrand(word, sentence) ? { type: 'name', rule: 'word.for-somebody' } : null;
};

const BELONGINGS = new Set(
  'appointment appt mom mother dad father parent parents wife husband son daughter sister brother chart file record records results labs test tests insurance dob birthday bill account prescription rx refill referral surgery tooth teeth rash fever cough pain dose cita hijo hija'.split(
    ' ',
  ),
);

/** "amber's appointment is at 3". */
export const owner: Rule = (word, sentence) => {
  if (!word.folded.endsWith("'s") || !BELONGINGS.has(next(word, sentence)?.folded ?? '')) return null;
  return word.name?.given && !word.name.keep ? { type: 'name', rule: 'word.owner' } : null;
};

/** "see you soon, amber": a name that ends the message behind a comma. */
export const vocative: Rule = (word, sentence) =>
  word.gap === ', ' &&
  next(word, sentence) === undefined &&
  /^[.!]?$/.test(word.follows) &&
  isRatherName(word, sentence)
    ? { type: 'name', rule: 'word.vocative' }
    : null;

const NUMBERS_OF_SOMEBODY = new Set(['mrn', 'ssn', 'health-plan']);
const IDENTIFYING = new Set(['dob', 'mrn', 'ssn', 'born']);

/** "hill, [mrn 2383013]", "rose, dob [4/12]": whose number or date it is. */
export const identified: Rule = (word, sentence) => {
  const right = next(word, sentence);
  if (!right || !isPerson(word) || !/^\s?[,(]?\s?$/.test(right.gap)) return null;
  const told = right.state === 'masked' && NUMBERS_OF_SOMEBODY.has(right.type);
  if (!told && !IDENTIFYING.has(right.folded)) return null;
  return NAME_STOPS.has(word.folded) ? null : { type: 'name', rule: 'word.identified' };
};

/** "amber is 4 and has a fever", "pearl has a rash": opens, and is what only somebody is. */
export const patientFirst: Rule = (word, sentence) => {
  const [right, after] = [next(word, sentence), next(word, sentence, 2)];
  if (!word.opens || !right || !isRatherName(word, sentence)) return null;
  const aged =
    right.folded === 'is' && after !== undefined && /^\s\d{1,2}\s$/.test(after.gap) && AGED.has(after.folded);
  const has = /^(?:has|had)$/.test(right.folded) && HELD.has(after?.folded ?? '');
  return aged || has ? { type: 'name', rule: 'word.patient-first' } : null;
};
const AGED = new Set('and years yrs yr yo months mo weeks with but'.split(' '));
const HELD = new Set('a an been had no two three bad severe fever pain'.split(' '));
