/** Brings matches to redactions: overlaps resolved, gaps of spaces and punctuation closed, so that the union covers what was said. */
import type { Match } from '../recognizers/index.ts';
import type { Normalized } from '../text/normalize.ts';

/** Longest first at the same start; where two overlap, the earlier one gives the type and the union the range. */
export const mergeMatches = (matches: readonly Match[], reading: Normalized): readonly Match[] => {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Match[] = [];
  for (const match of sorted) {
    const last = merged.at(-1);
    if (last && match.start < last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, match.end) };
    else if (last && isOne(last, match, reading)) merged[merged.length - 1] = { ...last, end: match.end };
    else if (last && touches(last, match, reading)) {
      merged[merged.length - 1] = { ...last, end: match.start };
      merged.push(match);
    } else merged.push(match);
  }
  return merged;
};

const GAP = /^[\s.,;:'"()/#&_\\*|+@-]{0,4}$/;

const touches = (left: Match, right: Match, reading: Normalized): boolean =>
  !isNewSentence(left, right, reading) && GAP.test(reading.text.slice(left.end, right.start));

/** Two names or two places with nothing but a mark between them are one; ages stand alone, since their mark says something. */
const isOne = (left: Match, right: Match, reading: Normalized): boolean =>
  left.type === right.type &&
  left.type !== 'age' &&
  !isNewSentence(left, right, reading) &&
  GAP.test(reading.text.slice(left.end, right.start));

/** "my son is [Ana]. [Eva] is me": two people, where "[Ana P.] [Eva]" and "Apt. 4" are one. */
const isNewSentence = (left: Match, right: Match, { text }: Normalized): boolean =>
  left.type === 'name' &&
  /\p{L}{3,}[.!?;]\s+$/u.test(text.slice(Math.max(left.start, right.start - LONGEST_LOOK_BACK), right.start));

/** Enough to see a word and its full stop; the whole of a long match would make merging quadratic. */
const LONGEST_LOOK_BACK = 24;
