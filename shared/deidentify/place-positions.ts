/** The rules for words that are places as well (Orange, Northwestern, Long Beach): masked where somebody lives or was treated. */
import { NAME_STOPS } from '../recognizers/name-stops.ts';
import type { Lexicon } from './word-lists.ts';
import { isMasked, isMaskedPlace, isPerson, LIVING, previous, type Rule } from './word-neighbours.ts';
import type { Sentence, Word } from './word-pass.ts';

/** "i live in Orange", "from reading": a city that is a word, after a word for living somewhere. */
export const city: Rule = (word, sentence) => {
  if (!word.name?.city || isStateAlone(word)) return null;
  const [left, before] = [previous(word, sentence)?.folded ?? '', previous(word, sentence, 2)?.folded ?? ''];
  const lives =
    /^(?:live|lives|living|lived|reside|moved|move|moving|located|based|born|vivo|vive)$/.test(before) &&
    LIVING.has(left);
  if (lives || (word.capital && !word.name.keep && LIVING.has(left)))
    return { type: 'location', rule: 'word.city' };
  return null;
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

/** "in Florida", "desde México": larger than what counts as a place. Not where it is somebody's name as well: Virginia, Georgia. */
export const isStateAlone = ({ folded, name }: Word): boolean =>
  folded.length > 2 && STATES.has(folded) && !name?.given;

const STATES = new Set(
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming usa us uk canada mexico brazil argentina chile colombia peru venezuela ecuador bolivia paraguay uruguay cuba haiti jamaica spain france germany italy portugal netherlands belgium switzerland austria poland greece turkey russia ukraine sweden norway denmark finland ireland scotland england wales hungary romania bulgaria croatia serbia israel lebanon syria iraq iran egypt morocco algeria tunisia nigeria ghana kenya ethiopia somalia sudan uganda india pakistan bangladesh nepal china japan korea vietnam thailand philippines indonesia malaysia singapore taiwan australia iceland luxembourg estonia latvia lithuania slovakia slovenia belarus moldova albania macedonia bosnia montenegro kosovo cyprus malta greenland armenia azerbaijan kazakhstan uzbekistan mongolia afghanistan myanmar laos cambodia fiji kuwait qatar bahrain oman yemen libya niger senegal gambia liberia benin togo cameroon gabon congo angola zambia zimbabwe malawi mozambique botswana namibia madagascar mauritius rwanda burundi djibouti eritrea belize bahamas barbados guyana suriname guatemala honduras nicaragua panama salvador africa'.split(
    ' ',
  ),
);
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
