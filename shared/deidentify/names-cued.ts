/** The rules for names that are words, told with a cue: "I'm Faith", "my son mark", "is dawn in today", "tell rich I called". */
import { NAME_STOPS } from '../recognizers/name-stops.ts';
import { FRONT_DESK } from './names-alone.ts';
import type { Sentence, Word } from './sentence.ts';
import { isMaskedName, isPerson, next, previous, type Rule } from './word-neighbours.ts';

const SELF = new Set(
  "i'm im am it's its this soy named called name nombre llamo llama habla saluda under ms mrs mr dr miss dra sr sra dear hi hello hey".split(
    ' ',
  ),
);
const CALLERS = new Set('here speaking calling again writing aqui texting'.split(' '));
const RELATIONS = new Set(
  'son daughter wife husband mom mother dad father brother sister friend boyfriend girlfriend fiance fiancee partner spouse uncle aunt cousin nephew niece grandson granddaughter grandma grandpa baby child kid twin roommate boss neighbor coworker sons daughters twins boys girls kids hygienist dentist assistant receptionist therapist nurse teacher nanny babysitter caregiver landlord lawyer mi hijo hija esposo esposa hermano hermana amigo amiga pareja suegra suegro cunada cunado abuela abuelo tia tio prima primo sobrina sobrino nieta nieto jefe jefa vecina vecino maestra maestro enfermera enfermero paciente patient mama papa madre padre bebe nina nino senora senor'.split(
    ' ',
  ),
);
/** Given names somewhere, and articles and prepositions first. */
export const ARTICLES = new Set('la el los las an del de do da'.split(' '));

/** Surnames that often follow a name-word as a plain word. */
export const FOLLOWERS = new Set(
  'will may so no in an on days good best price cost do go see say call time home house care case close last next first test tests way free open available busy away back still again soon now today fee fees'.split(
    ' ',
  ),
);

/** A surname that is a word ends what is said, or a word follows that no name has. */
export const endsHere = (right: Word | undefined): boolean =>
  right === undefined ||
  /[.,!?;:\n-]/.test(right.gap) ||
  CALLERS.has(right.folded) ||
  NAME_STOPS.has(right.folded);

/** "I'm Faith", "this is mark", "dear Rose". */
export const cued: Rule = (word, sentence) => {
  const left = previous(word, sentence);
  const said = word.capital && !NAME_STOPS.has(word.folded) && /^[.,!]$/.test(word.follows);
  if (
    !word.name ||
    !(word.name.given || said) ||
    !left ||
    !isSelfCue(left, sentence) ||
    !/^[\s.,:]{1,3}$/.test(word.gap)
  )
    return null;
  if (left.folded === 'this' && !word.capital && FRONT_DESK.has(word.folded)) return null;
  const right = next(word, sentence);
  if (
    SPANISH_SELF.has(left.folded) &&
    word.name.given &&
    !NAME_STOPS.has(word.folded) &&
    !ARTICLES.has(word.folded)
  )
    return { type: 'name', rule: 'word.cued' };
  const told = left.folded === 'is' && NAME_STOPS.has(right?.folded ?? '');
  const ends =
    told ||
    right === undefined ||
    /^\s?[.,!?;\n-]/.test(right.gap) ||
    CALLERS.has(right.folded) ||
    right.folded === 'from' ||
    isMaskedName(right);
  if (word.capital) return { type: 'name', rule: 'word.cued' };
  if (word.name.keep) {
    // "hi its will": nothing else ends so.
    const alone =
      right === undefined && word.name.given && /^it'?s$/.test(left.folded) && !MONTHS.has(word.folded);
    const introduced =
      left.folded === 'is' &&
      sentence.words.length <= 5 &&
      right === undefined &&
      !FRONT_DESK.has(word.folded) &&
      !MONTHS.has(word.folded);
    return alone || introduced || CALLERS.has(right?.folded ?? '')
      ? { type: 'name', rule: 'word.cued' }
      : null;
  }
  return ends || right.folded === 'and' ? { type: 'name', rule: 'word.cued' } : null;
};

/** "soy angel": no other word that is a name as well stands there. */
const SPANISH_SELF = new Set(['soy', 'llamo', 'llama', 'habla', 'saluda']);

const MONTHS = new Set(['april', 'may', 'june', 'august', 'summer', 'autumn']);

const isSelfCue = (left: Word, sentence: Sentence): boolean =>
  SELF.has(left.folded) ||
  (left.folded === 'is' && ['this', 'name', 'it', 'here'].includes(previous(left, sentence)?.folded ?? ''));

/** "my son mark", "her husband Rich", "my daughter, Nail, has". */
export const related: Rule = (word, sentence) => {
  const left = relationBefore(word, sentence);
  if (!left || !/^,?\s$/.test(word.gap)) return null;
  const verdict = { type: 'name', rule: 'word.relative' } as const;
  const apposed = word.capital && word.gap.startsWith(',') && /^,/.test(next(word, sentence)?.gap ?? '');
  if (apposed && !NAME_STOPS.has(word.folded)) return verdict;
  const written = word.capital && !left.capital && sentence.casing === 'mixed';
  if (written && word.name && !NAME_STOPS.has(word.folded)) return verdict;
  const acts = VERBS.has(next(word, sentence)?.folded ?? '') && left.at === word.at - 1;
  if (acts && isPerson(word) && !NAME_STOPS.has(word.folded) && !FOLLOWERS.has(word.folded)) return verdict;
  if (!word.name?.given) return null;
  const ends = endsHere(next(word, sentence)) && !FOLLOWERS.has(word.folded) && !NAME_STOPS.has(word.folded);
  return word.capital || !word.name.keep || ends ? verdict : null;
};

/** "my son oak needs a checkup": what stands between somebody and a verb. */
const VERBS = new Set(
  'needs need has had is was wants lost broke fell got hurt tiene necesita quiere'.split(' '),
);

/** "cita de remedios", "de parte de rosa". */
const SOMEBODYS = new Set('cita parte nombre expediente paciente mama papa madre padre'.split(' '));

/** "my son", "el esposo de". */
const relationBefore = (word: Word, sentence: Sentence): Word | undefined => {
  const left = previous(word, sentence);
  const of = left?.folded === 'de';
  const relation = of ? previous(word, sentence, 2) : left;
  if (!relation) return undefined;
  return RELATIONS.has(relation.folded) || (of && SOMEBODYS.has(relation.folded)) ? relation : undefined;
};
