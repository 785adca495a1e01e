/**
 * The rules for words that are names as well (Will, Rose, May, Mark, Long Beach): masked where a name would stand, kept elsewhere.
 * Each rule is one function and looks at a few words around; together they go over the text once or twice.
 */
import { NAME_STOPS } from '../recognizers/name-stops.ts';
import { bare, FRONT_DESK, line, opening } from './names-alone.ts';
import { cued, endsHere, FOLLOWERS, related } from './names-cued.ts';
import {
  companion,
  DOINGS,
  forSomebody,
  identified,
  present,
  spokenTo,
  subject,
  titled,
} from './names-spoken-of.ts';
import {
  city,
  facility,
  facilityOf,
  isStateAlone,
  maskPlaces,
  presence,
  stateBehindPlace,
} from './place-positions.ts';
import type { Lexicon } from './word-lists.ts';
import {
  isMasked,
  isMaskedName,
  isPerson,
  LIVING,
  next,
  previous,
  type Rule,
  touches,
} from './word-neighbours.ts';
import type { Sentence, Word } from './word-pass.ts';

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
    for (const rule of RULES) {
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

/** Beside a masked name: "page [guynn]", "[Samira] Hill", "[Peter] G.", "Memorial [Kettering]" */
const beside: Rule = (word, sentence) => {
  const [left, right] = [previous(word, sentence), next(word, sentence)];
  const after = isMasked(left) && touches(word.gap);
  const ahead = isMasked(right) && touches(right?.gap);
  if (!after && !ahead) return null;
  const verdict = { type: (after ? left : right)?.type ?? 'name', rule: 'word.beside-name' } as const;
  if (word.folded.length === 1)
    return isInitial(word, sentence, after) || (after && word.gap === '-') ? verdict : null;
  if (
    (after && word.gap === '-' && !HYPHEN_PREFIXES.has(word.folded)) ||
    (ahead && right?.gap === '-' && !HYPHEN_PREFIXES.has(word.folded))
  )
    return verdict;
  if (after && PARTICLES.has(left?.folded ?? '') && !NAME_STOPS.has(word.folded)) return verdict;
  const inside =
    ((after && left?.capital === true) || (ahead && right?.capital === true)) &&
    word.capital &&
    !word.opens &&
    sentence.casing === 'mixed' &&
    !NEVER_SURNAMES.has(word.folded) &&
    (!NAME_STOPS.has(word.folded) || (after && /^[,.;]$/.test(word.follows)));
  if (inside) return verdict;
  if (ahead && isGivenThere(word, left, sentence)) return verdict;
  if (!word.name || NAME_STOPS.has(word.folded)) return null;
  if (word.capital && (word.name.given || (ahead && right?.capital === true))) return verdict;
  if (word.name.keep) {
    const ends =
      endsHere(right) ||
      DOINGS.has(right?.folded ?? '') ||
      (sentence.casing === 'title' && /^\p{Lu}/u.test(word.written));
    return after && word.name.surname && !FOLLOWERS.has(word.folded) && ends ? verdict : null;
  }
  const runsOn = after && word.name.rare && isMasked(previous(word, sentence, 2)) && touches(left?.gap);
  const precedes = ahead && (word.name.given || (word.name.rare && isNamedThere(left)));
  return (after && (word.name.surname || word.name.given)) || precedes || runsOn ? verdict : null;
};

const PARTICLES = new Set(['van', 'von', 'der', 'den', 'della', 'dos', 'bin', 'ibn']);
/** "Mark de la [Garza]", "Rose van der [Berg]": the particles themselves are joined to the name later. */
const particled: Rule = (word, sentence) => {
  if (!word.name?.given || (word.name.keep && !/^\p{Lu}/u.test(word.written))) return null;
  let ahead = 1;
  while (ahead < 4 && NAME_JOINTS.has(next(word, sentence, ahead)?.folded ?? '')) ahead += 1;
  const surname = next(word, sentence, ahead);
  const joined = sentence.words.slice(word.at + 1, word.at + ahead + 1).every(({ gap }) => gap === ' ');
  return ahead > 1 && joined && isMaskedName(surname) ? { type: 'name', rule: 'word.particled' } : null;
};
const NAME_JOINTS = new Set('de del la las los da di du dos do van der den von bin ibn al el'.split(' '));

const HYPHEN_PREFIXES = new Set(
  'non post pre anti self ex co re un semi mid multi para sub inter intra pro micro macro neo auto cross high low long short full part well ill half type year old day month week like based free related induced alpha beta gamma'.split(
    ' ',
  ),
);

const isInitial = (word: Word, sentence: Sentence, after: boolean): boolean => {
  if (word.follows === '.') return true;
  if (/[ai]/.test(word.folded)) return false;
  if (sentence.casing === 'mixed') return /^\p{Lu}$/u.test(word.written);
  return after && !'aioyeu'.includes(word.folded);
};

/** "the patient is destiny hope [carter]": one or two given names between the word that asks for them and the surname. */
const isGivenThere = (word: Word, left: Word | undefined, sentence: Sentence): boolean => {
  const cue = left?.name?.given && left.gap === ' ' ? previous(word, sentence, 2) : left;
  return cue !== undefined && word.name?.given === true && !FOLLOWERS.has(word.folded) && isNamedThere(cue);
};

/** "appointment for petri [jarvinen]": where somebody is named, a rare name is one. */
const isNamedThere = (left: Word | undefined): boolean =>
  left === undefined ||
  /^(?:for|para|is|son|daughter|hijo|hija|wife|husband|under|and|y|with|con|called|tell|ask)$/.test(
    left.folded,
  );

const NEVER_SURNAMES = new Set(
  "i i'm i'd i've i'll the and or but can is are has have my we you he she it they what when where how why please thanks thank do does did a an in on at for to with from of medical clinic hospital dental health center disease syndrome monday tuesday wednesday thursday friday saturday sunday".split(
    ' ',
  ),
);

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
