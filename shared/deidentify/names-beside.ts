/** The rules for words beside a masked name: its other half, its initial, its particles. */
import { NAME_STOPS } from '../recognizers/name-stops.ts';
import { endsHere, FOLLOWERS } from './names-cued.ts';
import { DOINGS } from './names-spoken-of.ts';
import type { Sentence, Word } from './sentence.ts';
import { isMasked, isMaskedName, next, previous, type Rule, touches } from './word-neighbours.ts';

/** Beside a masked name: "page [guynn]", "[Samira] Hill", "[Peter] G.", "Memorial [Kettering]" */
export const beside: Rule = (word, sentence) => {
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
export const particled: Rule = (word, sentence) => {
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
  /^(?:for|para|patient|pt|paciente|is|son|daughter|hijo|hija|wife|husband|under|and|y|with|con|called|tell|ask)$/.test(
    left.folded,
  );

const NEVER_SURNAMES = new Set(
  "i i'm i'd i've i'll the and or but can is are has have my we you he she it they what when where how why please thanks thank do does did a an in on at for to with from of medical clinic hospital dental health center disease syndrome monday tuesday wednesday thursday friday saturday sunday".split(
    ' ',
  ),
);
