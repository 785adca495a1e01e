/** Ranks the entries of a practice by how well they fit a question. Pure and deterministic; no clock, no chance. */
import type { Candidate } from '../answer-engine.ts';
import { withoutHyphens } from '../text/fold.ts';
import { plainly } from '../text/plain-words.ts';
import { createSpeller } from '../text/speller.ts';
import { stem } from '../text/stem.ts';
import { createEntryLikeness, type EntryLikeness } from './entry-likeness.ts';
import { foreignShare } from './foreign-words.ts';
import { createEntryRanker } from './rank-entries.ts';
import { rankTopics } from './rank-topics.ts';
import { readText, type TextReading } from './text-reading.ts';

export type Example = { readonly entry: string; readonly words: readonly string[] };

export type Matcher = {
  /** What is read of a question once, its slips mended. */
  read(words: readonly string[]): TextReading;
  /** The best `count`, best first, confidence from 0 to 1. */
  rank(reading: TextReading, count: number): readonly Candidate[];
  /** How much of a text is about other subjects than this practice's, 0 to 1. */
  foreign(words: readonly string[]): number;
  /** How near a question comes to an example of an entry. */
  readonly likenessTo: EntryLikeness;
};

/** Whether the practice answers a built-in topic: only those may keep questions from its own entries. */
export type IsAnswered = (topic: string, index: number) => boolean;

/** `names` are words of the practice's own profile. `withTopics`: the built-in topics are ranked beside the entries. */
export const createMatcher = (
  examples: readonly Example[],
  withTopics: boolean,
  isAnswered: IsAnswered = () => true,
  names: readonly string[] = [],
): Matcher => {
  const likenessTo = createEntryLikeness(examples);
  const rankEntries = createEntryRanker(examples, withTopics, isAnswered, likenessTo);
  const own = new Set([...names, ...examples.flatMap((example) => example.words)].map(stem));
  const foreign = (words: readonly string[]): number => foreignShare(plainly(words), own);
  const mend = createSpeller(
    examples.flatMap(({ words }) => withoutHyphens(words)),
    withTopics,
  );
  return {
    foreign,
    likenessTo,
    read: (words) => readText(mend(withoutHyphens(words))),
    rank: (reading, count) => {
      if (reading.words.length === 0) return [];
      const share = foreign(reading.words);
      const topics = withTopics ? rankTopics(reading, share, count) : [];
      return [...rankEntries(reading, share, count), ...topics].sort(byConfidence).slice(0, count);
    },
  };
};

const byConfidence = (a: Candidate, b: Candidate): number =>
  b.confidence - a.confidence || (a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : 0);
