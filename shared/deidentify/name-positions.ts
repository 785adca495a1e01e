/**
 * The rules for words that are names as well (Will, Rose, May, Mark, Long Beach): masked where a name would stand, kept elsewhere.
 * Each rule is one function and looks at a few words around; together they go over the text once or twice.
 */
import { NAME_STOPS } from '../recognizers/name-stops.ts';
import { city, facility, maskPlaces, presence, stateBehindPlace } from './place-positions.ts';
import type { Lexicon } from './word-lists.ts';
import {
  isMasked,
  isMaskedName,
  isName,
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
  for (let round = 0; round < 2; round += 1)
    for (const word of sentence.words) {
      if (word.state !== 'kept' || isKept(word)) continue;
      for (const rule of RULES) {
        const verdict = rule(word, sentence);
        if (verdict === null) continue;
        word.state = 'masked';
        word.type = verdict.type;
        word.rule = verdict.rule;
        break;
      }
    }
  repeatNames(sentence, isKept);
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
  return !given.name.keep && surname.name.surname && (!surname.name.keep || !FOLLOWERS.has(surname.folded));
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
  if (word.folded.length === 1) return isInitial(word, sentence, after) ? verdict : null;
  if (
    (after && word.gap === '-' && !HYPHEN_PREFIXES.has(word.folded)) ||
    (ahead && right?.gap === '-' && !HYPHEN_PREFIXES.has(word.folded))
  )
    return verdict;
  if (after && PARTICLES.has(left?.folded ?? '') && !NAME_STOPS.has(word.folded)) return verdict;
  const neighbour = after ? left : right;
  const inside =
    neighbour?.capital === true &&
    word.capital &&
    !word.opens &&
    sentence.casing === 'mixed' &&
    !NEVER_SURNAMES.has(word.folded) &&
    (!NAME_STOPS.has(word.folded) || (after && /^[,.;]$/.test(word.follows)));
  if (inside) return verdict;
  if (!word.name || NAME_STOPS.has(word.folded)) return null;
  if (word.capital && (word.name.given || (ahead && right?.capital === true))) return verdict;
  if (word.name.keep)
    return after && word.name.surname && !FOLLOWERS.has(word.folded) && endsHere(right) ? verdict : null;
  return (after && (word.name.surname || word.name.given)) || (ahead && word.name.given) ? verdict : null;
};

const PARTICLES = new Set(['van', 'von', 'der', 'den', 'della', 'dos', 'bin', 'ibn']);
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
  const right = next(word, sentence);
  const told = left.folded === 'is' && NAME_STOPS.has(right?.folded ?? '');
  const ends =
    told ||
    right === undefined ||
    /^\s?[.,!?;\n-]/.test(right.gap) ||
    CALLERS.has(right.folded) ||
    isMaskedName(right);
  if (word.capital) return { type: 'name', rule: 'word.cued' };
  if (word.name.keep) return CALLERS.has(right?.folded ?? '') ? { type: 'name', rule: 'word.cued' } : null;
  return ends || right.folded === 'and' ? { type: 'name', rule: 'word.cued' } : null;
};

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
  return word.name?.given && (word.capital || !word.name.keep) ? verdict : null;
};

/** "Mark, we need to talk", "Cooper. I should have called", "Heather: I am": a name that opens and is cut off by a mark. */
const opening: Rule = (word, sentence) => {
  const right = next(word, sentence);
  const turned =
    word.opens &&
    word.name !== undefined &&
    word.follows === ',' &&
    isMaskedName(right) &&
    /^,\s$/.test(right?.gap ?? '');
  if (turned && /^[,.;:\n]?$/.test(right?.follows ?? '')) return { type: 'name', rule: 'word.turned' };
  const left = previous(word, sentence);
  const surnameFirst =
    isMaskedName(left) &&
    /^,\s$/.test(word.gap) &&
    isPerson(word) &&
    !NAME_STOPS.has(word.folded) &&
    /^[,.;:\n]?$/.test(word.follows);
  if (surnameFirst) return { type: 'name', rule: 'word.turned' };
  if (!word.opens || !word.name?.given || word.name.keep || !/^\p{Lu}/u.test(word.written)) return null;
  const gap = next(word, sentence)?.gap;
  return gap === undefined || /^[,.:!;-]/.test(gap) || /^\s?\n/.test(gap)
    ? { type: 'name', rule: 'word.opening' }
    : null;
};

/** A capital inside a sentence that is otherwise in lower case. */
const capital: Rule = (word, sentence) => {
  if (!word.name || word.name.keep || !word.capital || word.opens || sentence.casing !== 'mixed') return null;
  if (!isPerson(word) && !word.name.city) return null;
  if (BRAND_AFTER.has(next(word, sentence)?.folded ?? '')) return null;
  const place = word.name.city && LIVING.has(previous(word, sentence)?.folded ?? '');
  return { type: place ? 'location' : 'name', rule: 'word.capital' };
};

/** One-word questions that are surnames as well. */
const FRONT_DESK = new Set(
  'price prices cost bill bills billing cash card cards case care park parking street hours hour help service services best good well more may day days love like new next open close closed east west north south staff rates rate cancel book booking dates date doctor nurse baker crown bridge root cap caps filling fillings pain ache whitening still will can please what where yes no okay maybe sure great nice cool thanks covid flu shot shots test tests lab labs blood botox braces english spanish french german monday tuesday wednesday thursday friday saturday sunday location locations address phone email insurance medicare medicaid emergency urgent records record forms form payment plans plan options'.split(
    ' ',
  ),
);

/** A message of one or two words that are nothing but names: an answer to "your name?". */
const bare: Rule = (word, sentence) => {
  if (
    sentence.words.length === 1 &&
    isPerson(word) &&
    /^\p{Lu}\p{Ll}/u.test(word.written) &&
    !FRONT_DESK.has(word.folded)
  )
    return { type: 'name', rule: 'word.bare' };
  if (
    sentence.words.length > 2 ||
    !isPerson(word) ||
    !sentence.words.every((other) => isName(other) || other.state === 'masked')
  )
    return null;
  if (word.name?.keep && sentence.words.length === 1) return null;
  return !word.name?.keep ||
    sentence.words.some((other) => other !== word && (other.state === 'masked' || !other.name?.keep))
    ? { type: 'name', rule: 'word.bare' }
    : null;
};

/** A line with nothing but a name on it: the rest of it belongs to the name. */
const line: Rule = (word, sentence) => {
  if (!sentence.lines) return null;
  const own = lineOf(word, sentence);
  if (own.length > 3 || own.length < 2 || own.length === sentence.words.length || NAME_STOPS.has(word.folded))
    return null;
  const others = own.filter((other) => other !== word);
  return others.every((other) => isMaskedName(other)) && touches(word.gap.replace(/^[\s\S]*\n/, ' '))
    ? { type: 'name', rule: 'word.line' }
    : null;
};

const lineOf = (word: Word, sentence: Sentence): readonly Word[] => {
  let from = word.at;
  let to = word.at;
  while (from > 0 && word.at - from < 4 && !(sentence.words[from]?.gap ?? '').includes('\n')) from -= 1;
  while (
    to + 1 < sentence.words.length &&
    to - word.at < 4 &&
    !(sentence.words[to + 1]?.gap ?? '').includes('\n')
  )
    to += 1;
  return sentence.words.slice(from, to + 1);
};

const RULES: readonly Rule[] = [
  pair,
  initialed,
  beside,
  cued,
  related,
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
  for (const word of sentence.words) {
    if (word.state !== 'kept' || isKept(word) || !given.has(word.folded.replace(/'s$/, ''))) continue;
    if (word.name === undefined || (word.name.keep && !word.capital)) continue;
    word.state = 'masked';
    word.type = 'name';
    word.rule = 'word.repeated';
  }
};
