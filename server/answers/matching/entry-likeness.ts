/** How near a question comes to the closest example of an entry. */
import { createLikenessIndex, type LikenessIndex } from './likeness-index.ts';
import type { Example } from './matcher.ts';
import type { Comparable } from './question-likeness.ts';
import { readText } from './text-reading.ts';

/** From 0 to 1; 0 where the entry has no example. */
export type EntryLikeness = (question: Comparable, entry: string) => number;

/** The examples of an entry are read when a question first comes near it: most never are. */
export const createEntryLikeness = (examples: readonly Example[]): EntryLikeness => {
  const byEntry = new Map<string, (readonly string[])[]>();
  for (const { entry, words } of examples) byEntry.set(entry, [...(byEntry.get(entry) ?? []), words]);
  const indexes = new Map<string, LikenessIndex>();
  return (question, entry) => {
    const known = indexes.get(entry) ?? indexOf(byEntry.get(entry) ?? []);
    indexes.set(entry, known);
    return known.closest(question);
  };
};

const indexOf = (texts: readonly (readonly string[])[]): LikenessIndex =>
  createLikenessIndex(
    texts.map((words) => readText(words).comparable),
    null,
  );
