/** The rules for any word that stands where somebody lives, works, was born or was treated. */
import { NAME_STOPS } from '../recognizers/name-stops.ts';
import type { Sentence, Word } from './sentence.ts';
import { STATES } from './states.ts';
import { isMasked, isMaskedPlace, previous, type Rule } from './word-neighbours.ts';

const PRESENCE = new Set(
  "seen treated admitted readmitted discharged evaluated examined diagnosed dx'd dx operated hospitalized visited visit lives live living lived moved reside resides from located based born works work office clinic referred transferred records care tested surgery biopsy followed stayed checked patient pt vivo vive naci nacio".split(
    ' ',
  ),
);
const KEPT_PROPER = new Set(
  'english spanish french german chinese mandarin cantonese korean vietnamese tagalog russian arabic portuguese italian japanese polish hindi medicare medicaid covid america americas europe asia africa er ed icu emergency urgent january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** "evaluated at Potlatch", "lives in Harbinger": any word with a capital, where somebody lives or was treated. */
export const presence: Rule = (word, sentence) => {
  if (isWhereabouts(word, sentence)) return { type: 'location', rule: 'word.whereabouts' };
  if (isWhereFrom(word, sentence)) return { type: 'location', rule: 'word.where-from' };
  if (
    !word.capital ||
    word.opens ||
    sentence.casing !== 'mixed' ||
    (NAME_STOPS.has(word.folded) && !isNameGoingOn(word, sentence)) ||
    word.folded.length < 3
  )
    return null;
  const [left, before] = [previous(word, sentence), previous(word, sentence, 2)];
  if (
    !left ||
    !['at', 'from', 'in', 'near', 'to', 'on'].includes(left.folded) ||
    (left.folded === 'on' && !DWELLINGS.has(before?.folded ?? '') && !isMaskedPlace(before)) ||
    STATES.has(word.folded) ||
    KEPT_PROPER.has(word.folded)
  )
    return null;
  const there = PRESENCE.has(before?.folded ?? '') || DWELLINGS.has(before?.folded ?? '') || isMasked(before);
  return there && /^\s$/.test(word.gap) ? { type: 'location', rule: 'word.presence' } : null;
};

/** "the yellow house on Elm". */
const DWELLINGS = new Set('house home apartment apt condo live lives living lived moved'.split(' '));

/** "Good [Sam]": a plain word that the name of a place begins with. */
const isNameGoingOn = (word: Word, sentence: Sentence): boolean => {
  const right = sentence.words[word.at + 1];
  return isMasked(right) && right?.capital === true && right.gap === ' ';
};

const WHEREABOUTS = new Set(
  'live lives living lived reside resides born seen treated admitted readmitted discharged transferred hospitalized mri scan surgery records works working worked employed student vivo vive vivimos'.split(
    ' ',
  ),
);
/** Where everybody is, or when, or how. */
const NOWHERE = new Set(
  'home work school college church hospital hospitals clinic clinics office night nights noon midnight pain town city country area person private public general peace fear danger time times place house apartment condo hotel shelter campus dorm family first once birth least last all home er ed icu urgent emergency day days week month months year years morning evening summer winter spring fall january february march april may june july august september october november december english spanish casa hospital clinica escuela pareja paz noche dolor'.split(
    ' ',
  ),
);

/** "we live on tulip", "seen in whitefish": any word that ends what is said, in any letter case. */
const isWhereabouts = (word: Word, sentence: Sentence): boolean => {
  const left = previous(word, sentence);
  const before = previous(
    word,
    sentence,
    left && /^(?:are|is|was|over|by)$/.test(previous(word, sentence, 2)?.folded ?? '') ? 3 : 2,
  );
  return (
    left !== undefined &&
    /^(?:at|in|on|near|by|en)$/.test(left.folded) &&
    WHEREABOUTS.has(before?.folded ?? '') &&
    word.gap === ' ' &&
    /^[.,;!\n]?$/.test(word.follows) &&
    word.folded.length > 2 &&
    !NAME_STOPS.has(word.folded) &&
    !NOWHERE.has(word.folded) &&
    !STATES.has(word.folded) &&
    !KEPT_PROPER.has(word.folded)
  );
};

const MOVED = new Set(['moved', 'moving', 'relocated', 'relocating', 'hail', 'hails']);
/** "will I end up in hospital, or die, from coronavirus?" */
const SUFFERED = new Set(
  'die dies died dying suffer suffers suffered suffering recover recovered sick ill protect protects protected prevent death deaths'.split(
    ' ',
  ),
);

/** "; from carnation." as a clause of its own, "we moved here from stains". */
const isWhereFrom = (word: Word, sentence: Sentence): boolean => {
  const left = previous(word, sentence);
  if (left?.folded !== 'from' || !/^\s$/.test(word.gap)) return false;
  const [before, earlier] = [
    previous(word, sentence, 2)?.folded ?? '',
    previous(word, sentence, 3)?.folded ?? '',
  ];
  const moved =
    MOVED.has(before) || (/^(?:here|there|over|back|down|up)$/.test(before) && MOVED.has(earlier));
  const apart = left.opens || /[.,;!?\n\]]/.test(left.gap);
  if (!moved && !(apart && !SUFFERED.has(before))) return false;
  return (
    /^[.,;!?\n]?$/.test(word.follows) &&
    !NAME_STOPS.has(word.folded) &&
    !STATES.has(word.folded) &&
    !KEPT_PROPER.has(word.folded)
  );
};
