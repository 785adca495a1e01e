/** The rules for names that are words, where somebody is spoken of or to: "is dawn in today", "tell rich I called", "doctor rose". */
import { NAME_STOPS } from '../recognizers/name-stops.ts';
import { FRONT_DESK } from './names-alone.ts';
import { ARTICLES, endsHere, FOLLOWERS } from './names-cued.ts';
import type { Sentence, Word } from './sentence.ts';
import { isMaskedName, isPerson, next, previous, type Rule } from './word-neighbours.ts';

const SEASONS = new Set('april may june august summer autumn winter spring easter'.split(' '));

/** A given name that is also a word, where no month, no front-desk word and no verb is meant. */
export const isGivenHere = (word: Word): boolean =>
  word.name?.given === true &&
  !NAME_STOPS.has(word.folded) &&
  !ARTICLES.has(word.folded) &&
  !FRONT_DESK.has(word.folded) &&
  !FOLLOWERS.has(word.folded) &&
  !SEASONS.has(word.folded);

/** A given name that is no everyday word, or is written with a capital where no word would be: "appointment for Bill". */
export const isRatherName = (word: Word, sentence: Sentence): boolean => {
  if (isGivenHere(word) && !word.name?.keep) return true;
  const written = word.capital && !word.opens && sentence.casing === 'mixed' && word.name?.given === true;
  return written && !NAME_STOPS.has(word.folded) && !FRONT_DESK.has(word.folded) && !SEASONS.has(word.folded);
};

const WHEN = new Set(
  'today tomorrow now yet this on monday tuesday wednesday thursday friday saturday hoy'.split(' '),
);
/** What somebody is, and no thing. */
const STANDINGS = new Set(
  'at here there available working around off back still allowed able supposed eligible due ready going coming pregnant allergic'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'dr doctor doctora nurse aunt uncle coach miss ms mrs mr tia tio senora senor senorita don dona'.split(' '),
);

/** "¿está luz hoy?", "¿trabaja paz los sábados?" */
const ESTA = new Set(['esta', 'trabaja', 'atiende']);
const HOY = new Set('hoy manana aqui ahi los el disponible todavia'.split(' '));

/** "is king in today", "is doctor rose in", "is dawn at the desk": nothing but a person is in. */
export const present: Rule = (word, sentence) => {
  const left = previous(word, sentence);
  const asker = TITLES.has(left?.folded ?? '') ? previous(word, sentence, 2) : left;
  const [right, after] = [next(word, sentence), next(word, sentence, 2)];
  if (!asker || !right) return null;
  const verdict = { type: 'name', rule: 'word.present' } as const;
  if (ESTA.has(asker.folded)) return HOY.has(right.folded) && isRatherName(word, sentence) ? verdict : null;
  if (asker.folded !== 'is') return null;
  if (
    right.folded === 'in' &&
    WHEN.has(after?.folded ?? '') &&
    isPerson(word) &&
    !NAME_STOPS.has(word.folded)
  )
    return verdict;
  return STANDINGS.has(right.folded) && isGivenHere(word) && !word.name?.keep ? verdict : null;
};

const DOCTORS = new Set(['doctor', 'doctora']);

/** "doctor rose", "aunt joy", "nurse hill": a title, then a word that is a name as well. */
export const titled: Rule = (word, sentence) => {
  const left = previous(word, sentence);
  if (!left || !TITLES.has(left.folded) || !/^\.?\s$/.test(word.gap)) return null;
  if (DOCTORS.has(left.folded) && sentence.spanish && isPerson(word))
    return { type: 'name', rule: 'word.titled' };
  const ends = word.capital || (DOCTORS.has(left.folded) && endsHere(next(word, sentence)));
  const surname = isPerson(word) && !NAME_STOPS.has(word.folded) && !FOLLOWERS.has(word.folded);
  const named = isGivenHere(word) || (ends && surname);
  return named ? { type: 'name', rule: 'word.titled' } : null;
};

const SPEAKING = new Set('tell told ask asked asking thank text call message decirle dile'.split(' '));
const SAID_NEXT = new Set(
  'i that to about if we my he she and thanks thank im not for at on back when before after'.split(' '),
);

const TALKED =
  /^(?:talk|talked|talking|spoke|speak|spoken|meet|met|hablar|hable|hablo|pregunt[aeo]|preguntar|digale|dile|diganle|avisele|busco|conoce)$/;

/** "tell rich I said hi", "ask gene to call", "I talked to star". */
export const spokenTo: Rule = (word, sentence) => {
  const [left, right] = [previous(word, sentence), next(word, sentence)];
  const talked =
    /^(?:to|with|con|por|a)$/.test(left?.folded ?? '') &&
    TALKED.test(previous(word, sentence, 2)?.folded ?? '');
  if (talked && isGivenHere(word)) return { type: 'name', rule: 'word.spoken-to' };
  if (!left || !SPEAKING.has(left.folded) || word.gap !== ' ' || !isGivenHere(word)) return null;
  const ends = right === undefined || /^[.,!?;]/.test(right.gap) || SAID_NEXT.has(right.folded);
  return ends && (right !== undefined || isRatherName(word, sentence))
    ? { type: 'name', rule: 'word.spoken-to' }
    : null;
};

const MODALS = new Set('can could should would does did may must has if'.split(' '));
/** What somebody does or has done, and no thing does. */
export const DOINGS = new Set(
  'do get take need have use eat avoid expect return start stop see come go keep receive continue resume restart drink fly travel drive bring switch require wear call pay treat manage handle called paid arrived checked finished gotten'.split(
    ' ',
  ),
);

/** What somebody does, told of a third. */
const DOES = new Set(
  'needs wants gets takes weighs says told called lost fell tiene necesita quiere puede debe'.split(' '),
);
const DETERMINERS = new Set(
  'a an the my your our his her their this that some any no one each every more most of in on for and or la el un una mi'.split(
    ' ',
  ),
);

/** "should ivy get a booster", "can pearl take ibuprofen", "what if ruby gets it twice". */
export const subject: Rule = (word, sentence) => {
  const [left, right] = [previous(word, sentence)?.folded ?? '', next(word, sentence)?.folded ?? ''];
  const asked = MODALS.has(left) && word.gap === ' ';
  const does = asked ? DOINGS.has(right) || DOES.has(right) : DOES.has(right) && !DETERMINERS.has(left);
  return does && isRatherName(word, sentence) ? { type: 'name', rule: 'word.subject' } : null;
};

const AND = new Set(['and', 'y', 'e']);

/** "[Oak] and River", "Mo and [Bo]": written with a capital beside somebody who is named. */
export const companion: Rule = (word, sentence) => {
  if (!word.capital || sentence.casing !== 'mixed' || !word.name || NAME_STOPS.has(word.folded)) return null;
  const before = AND.has(previous(word, sentence)?.folded ?? '') ? previous(word, sentence, 2) : undefined;
  const behind = AND.has(next(word, sentence)?.folded ?? '') ? next(word, sentence, 2) : undefined;
  const named = [before, behind].some((other) => isMaskedName(other) && other?.capital === true);
  return named && !word.opens ? { type: 'name', rule: 'word.companion' } : null;
};
