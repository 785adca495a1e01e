/** The rules for names that stand by themselves: an opening that is cut off by a mark, a message or a line that is nothing but a name. */
import { NAME_STOPS } from '../recognizers/name-stops.ts';
import type { Sentence, Word } from './sentence.ts';
import { isMaskedName, isName, isPerson, next, previous, type Rule, touches } from './word-neighbours.ts';

/** "Mark, we need to talk", "Cooper. I should have called", "Heather: I am": a name that opens and is cut off by a mark. */
export const opening: Rule = (word, sentence) => {
  const right = next(word, sentence);
  const turned =
    (word.opens || TURNED_AFTER.has(previous(word, sentence)?.folded ?? '')) &&
    word.name !== undefined &&
    word.follows === ',' &&
    isMaskedName(right) &&
    /^,\s$/.test(right?.gap ?? '');
  if ((turned && /^[,.;:\n-]?$/.test(right?.follows ?? '')) || isTurned(word, right))
    return { type: 'name', rule: 'word.turned' };
  const left = previous(word, sentence);
  const surnameFirst =
    isMaskedName(left) &&
    /^,\s$/.test(word.gap) &&
    isPerson(word) &&
    !NAME_STOPS.has(word.folded) &&
    /^[,.;:\n]?$/.test(word.follows);
  if (surnameFirst) return { type: 'name', rule: 'word.turned' };
  if (!word.name?.given || word.name.keep) return null;
  const joined = sentence.casing !== 'mixed' && (word.opens || CLAUSES.has(left?.folded ?? ''));
  if (joined && right?.gap === ' ' && ACTS.has(right.folded)) return { type: 'name', rule: 'word.opening' };
  if (!word.opens || !/^\p{Lu}/u.test(word.written)) return null;
  const gap = next(word, sentence)?.gap;
  const acts = gap === ' ' && (ACTS.has(right?.folded ?? '') || isGoing(right, sentence));
  return acts || gap === undefined || /^[,.:!;-]/.test(gap) || /^\s?\n/.test(gap)
    ? { type: 'name', rule: 'word.opening' }
    : null;
};

/** "white, melody: hgb 9.2": a surname and a given name that open, cut off by a mark. */
const isTurned = (word: Word, right: Word | undefined): boolean =>
  word.opens &&
  isPerson(word) &&
  word.follows === ',' &&
  right?.name?.given === true &&
  !right.name.keep &&
  right.gap === ', ' &&
  /^[:;(]$/.test(right.follows);

/** "this is for baker, [james]". */
const TURNED_AFTER = new Set(['for', 'under', 'is', 'patient', 'name', 'from', 'named']);

/** "Rose called yesterday", "Grace wants to know": what people do and words do not. */
const ACTS = new Set(
  'called calls told says said asked asks came went wants wanted needs needed works worked recommended referred suggested helped scheduled rescheduled booked cancelled canceled emailed texted wrote sent brought picked left lives lived turned began became married died graduated joined taught teaches'.split(
    ' ',
  ),
);

const CLAUSES = new Set(['that', 'and', 'because', 'when', 'if', 'since', 'after', 'before', 'but']);

/** "Grace is coming with me". */
const isGoing = (verb: Word | undefined, sentence: Sentence): boolean =>
  verb !== undefined &&
  /^(?:is|was|will|has)$/.test(verb.folded) &&
  /^(?:coming|going|calling|waiting|bringing|picking|my|his|her|our|been|be|call|come|pick|bring)$/.test(
    next(verb, sentence)?.folded ?? '',
  );

/** One-word questions that are surnames as well. */
export const FRONT_DESK = new Set(
  'price prices page pages cost bill bills billing cash card cards case care park parking street hours hour help service services best good well more may day days love like new next open close closed east west north south staff rates rate cancel book booking dates date doctor nurse baker crown bridge root cap caps filling fillings pain ache whitening still will can please what where yes no okay maybe sure great nice cool thanks covid flu shot shots test tests lab labs blood botox braces english spanish french german monday tuesday wednesday thursday friday saturday sunday location locations address phone email insurance medicare medicaid emergency urgent records record forms form payment plans plan options dolores'.split(
    ' ',
  ),
);

/** A message of one or two words that are nothing but names: an answer to "your name?". */
export const bare: Rule = (word, sentence) => {
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
  if (asksTheFrontDesk(sentence)) return null;
  return !word.name?.keep ||
    sentence.words.some((other) => other !== word && (other.state === 'masked' || !other.name?.keep))
    ? { type: 'name', rule: 'word.bare' }
    : null;
};

/** "Bridges price?", but not "Rose Price". */
const asksTheFrontDesk = ({ words }: Sentence): boolean =>
  words.some((word) => FRONT_DESK.has(word.folded) && word.state === 'kept') &&
  !words.some((word) => word.state === 'masked' || (word.name?.given && !FRONT_DESK.has(word.folded)));

/** A line with nothing but a name on it: the rest of it belongs to the name. */
export const line: Rule = (word, sentence) => {
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
