/** Finds the practice's own names (plans, services, people, places) in a text, with the slips of spelling that visitors make. */
import { wordRank } from '../matching/sentence-vector.ts';
import { editDistance, slipsAllowed } from '../text/edit-distance.ts';
import { stem } from '../text/stem.ts';

export type Named = { readonly id: string; readonly names: readonly string[] };

/** Word positions, half-open. `slips` counts letters that differ. */
export type FoundName = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly slips: number;
};

export type NameFinder = { find(words: readonly string[]): readonly FoundName[] };

type Name = { readonly id: string; readonly words: readonly string[]; readonly stems: readonly string[] };

/** Names are folded already. The longest name wins where two meet; among equals the one with fewer slips. */
export const createNameFinder = (
  items: readonly Named[],
  exactWords: ReadonlySet<string> = new Set(),
): NameFinder => {
  const names = items
    .flatMap(({ id, names: given }) =>
      given.map((name): Name => {
        const words = name.split(' ').filter((word) => word !== '');
        return { id, words, stems: words.map(stem) };
      }),
    )
    .filter(({ words }) => words.length > 0);
  const known = new Set([...exactWords, ...names.flatMap(({ words }) => words)]);
  const vocabulary = firstWords(names);
  return {
    find: (words) => {
      const stems = words.map(stem);
      const found: FoundName[] = [];
      words.forEach((_, start) => {
        for (const name of candidates(vocabulary, words[start] ?? '', stems[start] ?? '')) {
          const slips = slipsAt(name, words, stems, start, known);
          if (slips !== null) found.push({ id: name.id, start, end: start + name.words.length, slips });
        }
      });
      return withoutOverlap(found);
    },
  };
};

type FirstWords = {
  readonly byStem: ReadonlyMap<string, readonly Name[]>;
  readonly byLength: ReadonlyMap<number, readonly Name[]>;
};

const firstWords = (names: readonly Name[]): FirstWords => {
  const byStem = new Map<string, Name[]>();
  const byLength = new Map<number, Name[]>();
  for (const name of names) {
    const first = name.stems[0] ?? '';
    byStem.set(first, [...(byStem.get(first) ?? []), name]);
    const length = name.words[0]?.length ?? 0;
    byLength.set(length, [...(byLength.get(length) ?? []), name]);
  }
  return { byStem, byLength };
};

const candidates = ({ byStem, byLength }: FirstWords, word: string, wordStem: string): readonly Name[] => {
  const exact = byStem.get(wordStem) ?? [];
  const limit = slipsAllowed(word.length);
  if (limit === 0 || isCommon(word)) return exact;
  const near: Name[] = [...exact];
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    for (const name of byLength.get(length) ?? []) {
      if (beginsAlike(word, name.words[0] ?? '') && !exact.includes(name)) near.push(name);
    }
  }
  return near;
};

/** A common English word is meant as it is written: "where" is no slip for a name. */
const COMMON_RANK = 3_000;
const isCommon = (word: string): boolean => (wordRank(word) ?? COMMON_RANK) < COMMON_RANK;

/** Slips spare the first letter, or swap it with the second. */
const beginsAlike = (word: string, name: string): boolean =>
  word[0] === name[0] || (word[0] === name[1] && word[1] === name[0]);

/** The other words of a name this long leave no doubt what a short one among them means: "blue cros blu shield". */
const LONG_NAME = 3;

/** Null when the name does not stand at `start`. A word that is itself known is never read as another. */
const slipsAt = (
  name: Name,
  words: readonly string[],
  stems: readonly string[],
  start: number,
  known: ReadonlySet<string>,
): number | null => {
  let slips = 0;
  for (let offset = 0; offset < name.words.length; offset++) {
    const word = words[start + offset];
    if (word === undefined) return null;
    const target = name.words[offset] ?? '';
    if (stems[start + offset] === name.stems[offset] && !isDeedForThing(word, target, words)) continue;
    const limit = Math.max(
      Math.min(slipsAllowed(word.length), slipsAllowed(target.length)),
      name.words.length >= LONG_NAME && target.length >= 4 && word.length >= 3 ? 1 : 0,
    );
    if (limit === 0 || known.has(word)) return null;
    const distance = editDistance(word, target, limit);
    if (distance > limit || !beginsAlike(word, target)) return null;
    slips += distance;
  }
  return slips;
};

const TEETH = /^(?:tooth|teeth|cavity|cavities)$/;

/** "Fill out the form" asks for no filling and "is it clean" for no cleaning; "clean my teeth" does. */
const isDeedForThing = (word: string, name: string, words: readonly string[]): boolean =>
  /ings?$/.test(name) && !/ings?$/.test(word) && !words.some((one) => TEETH.test(one));

const withoutOverlap = (found: readonly FoundName[]): readonly FoundName[] => {
  const kept: FoundName[] = [];
  const ranked = [...found].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.slips - b.slips || a.start - b.start,
  );
  for (const one of ranked) {
    const clash = kept.some((other) => one.start < other.end && other.start < one.end);
    if (!clash) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
};
