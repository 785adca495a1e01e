/** Ranks the entries of a practice by how well they fit a question. Pure and deterministic; no clock, no randomness. */
import type { Candidate } from '../answer-engine.ts';
import { featuresOf } from './features.ts';

export type Example = { readonly entry: string; readonly words: readonly string[] };

export type Matcher = {
  /** The best `count`, best first, confidence from 0 to 1. */
  rank(words: readonly string[], count: number): readonly Candidate[];
};

type Posting = { readonly example: number; readonly weight: number };

export const createMatcher = (examples: readonly Example[]): Matcher => {
  const documents = examples.map(({ words }) => featuresOf(words));
  const seen = new Map<string, number>();
  for (const features of documents)
    for (const feature of features.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const rarity = (feature: string): number =>
    Math.log((examples.length + 1) / ((seen.get(feature) ?? 0) + 0.5));
  const postings = new Map<string, Posting[]>();
  documents.forEach((features, example) => {
    const weighed = [...features].map(([feature, weight]) => [feature, weight * rarity(feature)] as const);
    const norm = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    for (const [feature, weight] of weighed) {
      const list = postings.get(feature) ?? [];
      list.push({ example, weight: weight / norm });
      postings.set(feature, list);
    }
  });
  return { rank: (words, count) => rankBy(examples, postings, rarity, featuresOf(words), count) };
};

const rankBy = (
  examples: readonly Example[],
  postings: ReadonlyMap<string, readonly Posting[]>,
  rarity: (feature: string) => number,
  query: ReadonlyMap<string, number>,
  count: number,
): readonly Candidate[] => {
  const scores = new Map<number, number>();
  let squares = 0;
  for (const [feature, weight] of query) {
    const weighed = weight * rarity(feature);
    squares += weighed * weighed;
    for (const posting of postings.get(feature) ?? []) {
      scores.set(posting.example, (scores.get(posting.example) ?? 0) + weighed * posting.weight);
    }
  }
  const best = new Map<string, number>();
  for (const [example, score] of scores) {
    const entry = examples[example]?.entry ?? '';
    const confidence = Math.min(1, score / (Math.sqrt(squares) || 1));
    if (confidence > (best.get(entry) ?? 0)) best.set(entry, confidence);
  }
  return [...best]
    .map(([entry, confidence]) => ({ entry, confidence }))
    .sort((a, b) => b.confidence - a.confidence || (a.entry < b.entry ? -1 : 1))
    .slice(0, count);
};
