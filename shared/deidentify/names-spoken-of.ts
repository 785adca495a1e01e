/** The rules for names that are words, where somebody is spoken of or to: "is dawn in today", "tell rich I called", "doctor rose". */
import { NAME_STOPS } from '../recognizers/name-stops.ts';
import { FRONT_DESK } from './names-alone.ts';
import { FOLLOWERS } from './names-cued.ts';
import { isMaskedName, isPerson, next, previous, type Rule } from './word-neighbours.ts';
import type { Word } from './word-pass.ts';

const SEASONS = new Set('april may june august summer autumn winter spring'.split(' '));

/** A given name that is also a word, where no month, no front-desk word and no verb is meant. */
const isGivenHere = (word: Word): boolean =>
  word.name?.given === true &&
  !NAME_STOPS.has(word.folded) &&
  !FRONT_DESK.has(word.folded) &&
  !FOLLOWERS.has(word.folded) &&
  !SEASONS.has(word.folded);

const WHEN = new Set(
  'today tomorrow now yet this on monday tuesday wednesday thursday friday saturday hoy'.split(' '),
);
const WHEREABOUTS = new Set('at here there available working around off back still'.split(' '));
const TITLES = new Set('dr doctor doctora nurse aunt uncle coach miss ms mrs mr tia tio'.split(' '));

/** "is king in today", "is doctor rose in", "is dawn at the desk": nothing but a person is in. */
export const present: Rule = (word, sentence) => {
  const left = previous(word, sentence);
  const asker = TITLES.has(left?.folded ?? '') ? previous(word, sentence, 2) : left;
  const [right, after] = [next(word, sentence), next(word, sentence, 2)];
  if (asker?.folded !== 'is' || !right) return null;
  const verdict = { type: 'name', rule: 'word.present' } as const;
  if (
    right.folded === 'in' &&
    WHEN.has(after?.folded ?? '') &&
    isPerson(word) &&
    !NAME_STOPS.has(word.folded)
  )
    return verdict;
  return WHEREABOUTS.has(right.folded) && isGivenHere(word) && !word.name?.keep ? verdict : null;
};

/** "doctor rose", "aunt joy", "nurse hill": a title, then a word that is a name as well. */
export const titled: Rule = (word, sentence) => {
  const left = previous(word, sentence);
  if (!left || !TITLES.has(left.folded) || !/^\.?\s$/.test(word.gap)) return null;
  const named = isGivenHere(word) || (word.capital && isPerson(word) && !NAME_STOPS.has(word.folded));
  return named ? { type: 'name', rule: 'word.titled' } : null;
};

const SPEAKING = new Set('tell told ask asked asking thank text call message decirle dile'.split(' '));
const SAID_NEXT = new Set('i that to about if we my he she and thanks thank im not for'.split(' '));

/** "tell rich I said hi", "ask gene to call". */
export const spokenTo: Rule = (word, sentence) => {
  const [left, right] = [previous(word, sentence), next(word, sentence)];
  if (!left || !SPEAKING.has(left.folded) || word.gap !== ' ' || !isGivenHere(word)) return null;
  const ends = right === undefined || /^[.,!?;]/.test(right.gap) || SAID_NEXT.has(right.folded);
  return ends && !(word.name?.keep && right === undefined) ? { type: 'name', rule: 'word.spoken-to' } : null;
};

/** "is it safe for fern to take", "pick up for reed": somebody for whom something is. */
export const forSomebody: Rule = (word, sentence) => {
  const [left, right] = [previous(word, sentence), next(word, sentence)];
  if (left?.folded !== 'for' || word.gap !== ' ' || !isGivenHere(word) || word.name?.keep) return null;
  const ends = right === undefined || /^\s?[.,!;\n-]/.test(right.gap) || right.folded === 'to';
  return ends ? { type: 'name', rule: 'word.for-somebody' } : null;
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
