/** Ranks a practice's own entries: a classifier of their examples, trained when they are published. Deterministic; no chance. */
import type { Candidate } from '../answer-engine.ts';
import { ALL_TOPICS } from '../topics/all-topics.ts';
import { wordsOfPhrasing } from '../topics/phrasing-words.ts';
import { calibrate } from './calibration.ts';
import { densePart, denseWeights } from './dense-part.ts';
import type { EntryLikeness } from './entry-likeness.ts';
import { createFeatureSpace, type Encoded } from './feature-space.ts';
import { createKnownShare } from './known-share.ts';
import { createLargeIndex, MOST_CLASSES } from './large-index.ts';
import { largest } from './largest.ts';
import { askable, type LabelledText, linearScores, trainLinearModel } from './linear-model.ts';
import type { Example, IsAnswered } from './matcher.ts';
import { readText, type TextReading } from './text-reading.ts';

/** The likeliest `count`, in no order. */
export type RankEntries = (reading: TextReading, foreign: number, count: number) => readonly Candidate[];

/** So many entries are compared with the question example by example. */
const COMPARED = 2;

/** Above so many entries, a feature of one example alone is left out. */
const MANY_ENTRIES = 100;

export const createEntryRanker = (
  examples: readonly Example[],
  withTopics: boolean,
  isAnswered: IsAnswered,
  likenessTo: EntryLikeness,
): RankEntries => {
  const entries = [...new Set(examples.map(({ entry }) => entry))];
  if (entries.length === 0) return () => [];
  if (entries.length > MOST_CLASSES) return createLargeIndex(examples);
  const { scoresOf, readings } = train(examples, entries, withTopics, isAnswered);
  const known = createKnownShare(readings.map(({ words }) => words));
  return (reading, foreign, count) => {
    const scores = scoresOf(reading);
    const best = largest(scores, Math.max(2, count));
    const scoreAt = (place: number): number => scores[best[place] ?? -1] ?? 0;
    const common = { foreign, known: known(reading.words), examples: examples.length / entries.length };
    return best.slice(0, count).map((at, place) => {
      const entry = entries[at] ?? '';
      const likeness = place < COMPARED ? likenessTo(reading.comparable, entry) : 0;
      const runnerUp = scoreAt(place === 0 ? 1 : 0);
      return { entry, confidence: calibrate({ ...common, score: scoreAt(place), runnerUp, likeness }) };
    });
  };
};

type Trained = {
  readonly scoresOf: (reading: TextReading) => Float32Array;
  readonly readings: readonly TextReading[];
};

const train = (
  examples: readonly Example[],
  entries: readonly string[],
  withTopics: boolean,
  isAnswered: IsAnswered,
): Trained => {
  const number = new Map(entries.map((entry, index) => [entry, index]));
  const readings = examples.map(({ words }) => readText(words));
  const strangers = strangersTo(readings, entries.length, withTopics, isAnswered);
  const space = createFeatureSpace(
    [...readings, ...strangers].map(({ features }) => features),
    entries.length > MANY_ENTRIES ? 2 : 1,
  );
  const weights = denseWeights(readings, entries.length);
  const encode = (reading: TextReading): Encoded =>
    space.encode(reading.features, densePart(reading, weights));
  const labelled: LabelledText[] = [
    ...readings.map((reading, index) => ({
      text: encode(reading),
      label: number.get(examples[index]?.entry ?? '') ?? -1,
    })),
    ...strangers.map((reading) => ({ text: encode(reading), label: -1 })),
  ];
  const model = askable(
    trainLinearModel(labelled, entries.length, space.size, stepsFor(labelled, entries.length)),
  );
  return { readings, scoresOf: (reading) => linearScores(model, encode(reading)) };
};

/** More steps changed no decision on our own sets. */
const MOST_STEPS = 6;
const LEAST_STEPS = 3;
/** Multiplications that a publish may take in training: about half a second. */
const MOST_WORK = 400e6;

/** As many as the time allows: each step but the first goes twice over every term of every example, for every entry. */
const stepsFor = (labelled: readonly LabelledText[], entries: number): number => {
  const terms = labelled.reduce((sum, { text }) => sum + text.ids.length + text.dense.length, 0);
  const steps = Math.floor((MOST_WORK / (terms * entries) + 1) / 2);
  return Math.min(MOST_STEPS, Math.max(LEAST_STEPS, steps));
};

/** So few entries know nothing of what they are not: they are told apart from topics they are not about. */
const FEW_ENTRIES = 8;
/** As if there were this many entries, so that a few hundred phrasings are enough. */
const STRANGERS_TO_FEW = 60;
const ABOUT_IT = 0.15;

/** Phrasings that no entry may claim. */
const strangersTo = (
  readings: readonly TextReading[],
  entries: number,
  withTopics: boolean,
  isAnswered: IsAnswered,
): readonly TextReading[] => {
  if (withTopics) return phrasingsOf(entries, isAnswered);
  if (entries >= FEW_ENTRIES) return [];
  return phrasingsOf(STRANGERS_TO_FEW, (_, topic) =>
    readings.every(({ topics }) => (topics[topic] ?? 0) < ABOUT_IT),
  );
};

/** Fewer where there are many entries. */
const MOST_PRODUCTS = 20_000;

const phrasingsOf = (entries: number, isWanted: IsAnswered): readonly TextReading[] => {
  const phrasings = ALL_TOPICS.filter(({ id }, index) => isWanted(id, index)).flatMap(
    (topic) => topic.phrasings,
  );
  const every = Math.max(3, Math.ceil((phrasings.length * entries) / MOST_PRODUCTS));
  return phrasings
    .filter((_, index) => index % every === 0)
    .map((phrasing) => readText(wordsOfPhrasing(phrasing)));
};
