/**
 * The rules for words that are names as well (Will, Rose, May, Mark, Long Beach): masked where a name would stand, kept elsewhere.
 * Each rule is one function and looks at a few words around; together they go over the text once or twice.
 */
import { NAME_STOPS } from '../recognizers/name-stops.ts';
import { bare, FRONT_DESK, line, opening } from './names-alone.ts';
import { city, facility, isStateAlone, maskPlaces, presence, stateBehindPlace } from './place-positions.ts';
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
const SELF = new Set(
  "i'm im am it's its this soy named called name nombre llamo llama under ms mrs mr dr miss dra sr sra dear hi hello hey".split(
    ' ',
  ),
);
const CALLERS = new Set('here speaking calling again writing aqui texting'.split(' '));
const RELATIONS = new Set(
  'son daughter wife husband mom mother dad father brother sister friend boyfriend girlfriend fiance fiancee partner spouse uncle aunt cousin nephew niece grandson granddaughter grandma grandpa baby child kid twin roommate boss neighbor coworker mi hijo hija esposo esposa hermano hermana amigo amiga pareja nephew'.split(
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
    (!surname.name.keep || !FOLLOWERS.has(surname.folded))
  );
};

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

/** Surnames that often follow a name-word as a plain word. */
const FOLLOWERS = new Set(
  'will may so no in an on days good best price cost do go see say call time home house care case close last next first test tests way free open available busy away back still again soon now today'.split(
    ' ',
  ),
);

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
  if (!word.name || NAME_STOPS.has(word.folded)) return null;
  if (word.capital && (word.name.given || (ahead && right?.capital === true))) return verdict;
  if (word.name.keep) {
    const ends = endsHere(right) || (sentence.casing === 'title' && /^\p{Lu}/u.test(word.written));
    return after && word.name.surname && !FOLLOWERS.has(word.folded) && ends ? verdict : null;
  }
  const precedes = ahead && (word.name.given || (word.name.rare && isNamedThere(left)));
  return (after && (word.name.surname || word.name.given)) || precedes ? verdict : null;
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

/** A surname that is a word ends what is said, or a word follows that no name has. */
const endsHere = (right: Word | undefined): boolean =>
  right === undefined ||
  /[.,!?;:\n-]/.test(right.gap) ||
  CALLERS.has(right.folded) ||
  NAME_STOPS.has(right.folded);

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

/** "I'm Faith", "this is mark", "dear Rose". */
const cued: Rule = (word, sentence) => {
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
    return alone || CALLERS.has(right?.folded ?? '') ? { type: 'name', rule: 'word.cued' } : null;
  }
  return ends || right.folded === 'and' ? { type: 'name', rule: 'word.cued' } : null;
};

const MONTHS = new Set(['april', 'may', 'june', 'august', 'summer', 'autumn']);

const isSelfCue = (left: Word, sentence: Sentence): boolean =>
  SELF.has(left.folded) ||
  (left.folded === 'is' && ['this', 'name', 'it', 'here'].includes(previous(left, sentence)?.folded ?? ''));

/** "my son mark", "her husband Rich", "my daughter, Nail, has". */
const related: Rule = (word, sentence) => {
  const left = previous(word, sentence);
  if (!left || !RELATIONS.has(left.folded) || !/^,?\s$/.test(word.gap)) return null;
  const verdict = { type: 'name', rule: 'word.relative' } as const;
  const apposed = word.capital && word.gap.startsWith(',') && /^,/.test(next(word, sentence)?.gap ?? '');
  if (apposed && !NAME_STOPS.has(word.folded)) return verdict;
  if (!word.name?.given) return null;
  const ends = endsHere(next(word, sentence)) && !FOLLOWERS.has(word.folded) && !NAME_STOPS.has(word.folded);
  return word.capital || !word.name.keep || ends ? verdict : null;
};

const WHEN = new Set(
  'today tomorrow now yet this on monday tuesday wednesday thursday friday saturday hoy'.split(' '),
);

/** "is king in today": nothing but a person is in. */
const present: Rule = (word, sentence) => {
  const [left, right, after] = [previous(word, sentence), next(word, sentence), next(word, sentence, 2)];
  const asked = left?.folded === 'is' && right?.folded === 'in' && WHEN.has(after?.folded ?? '');
  return asked && isPerson(word) && !NAME_STOPS.has(word.folded)
    ? { type: 'name', rule: 'word.present' }
    : null;
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
  opening,
  city,
  facility,
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
