/** Ranks the entries of a practice by how well they fit a question. Pure and deterministic; no clock, no chance. */
import type { Candidate } from '../answer-engine.ts';
import { withoutHyphens } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { ALL_TOPICS } from '../topics/all-topics.ts';
import { familiesOf } from '../topics/families.ts';
import { wordsOfPhrasing } from '../topics/phrasing-words.ts';
import { calibrate, calibrateTopic } from './calibration.ts';
import { closestPhrasing, withoutMarks } from './closest-phrasing.ts';
import { createFeatureSpace, type Encoded } from './feature-space.ts';
import { featuresOf } from './features.ts';
import { foreignShare } from './foreign-words.ts';
import { createLargeIndex, MOST_CLASSES } from './large-index.ts';
import { createLikenessIndex, type IndexedText, type LikenessIndex } from './likeness-index.ts';
import { type LabelledText, linearScores, trainLinearModel } from './linear-model.ts';
import { type GroupReading, readingOf } from './question-likeness.ts';
import { sentenceVector, toLength, VECTOR_WEIGHT } from './sentence-vector.ts';
import { topicScores } from './topic-model.ts';

export type Example = { readonly entry: string; readonly words: readonly string[] };

export type Matcher = {
  /** The best `count`, best first, confidence from 0 to 1. */
  rank(words: readonly string[], count: number): readonly Candidate[];
  /** How much of a text is about other subjects than this practice's, 0 to 1. */
  foreign(words: readonly string[]): number;
};

/** What is read of a text once and used by every model. */
export type TextReading = {
  readonly words: readonly string[];
  readonly features: ReadonlyMap<string, number>;
  readonly vector: Float32Array;
  readonly topics: Float32Array;
  /** How much it sounds like what no practice answers. */
  readonly elsewhere: number;
};

export const readText = (given: readonly string[]): TextReading => {
  const words = withoutHyphens(given);
  const features = featuresOf(words);
  const vector = sentenceVector(words);
  return { words, features, vector, ...topicScores(features, vector) };
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
  const rankEntries = entryRanker(examples, withTopics, isAnswered);
  const own = new Set([...names, ...examples.flatMap((example) => example.words)].map(stem));
  return {
    foreign: (words) => foreignShare(words, own),
    rank: (words, count) => {
      if (words.length === 0) return [];
      const reading = readText(words);
      const foreign = foreignShare(words, own);
      const topics = withTopics ? rankTopics(reading, foreign) : [];
      return best([...rankEntries(reading, foreign), ...topics], count);
    },
  };
};

/** Sorts only those that can be among the best: an order of all would cost more than all the scores. */
const best = (candidates: readonly Candidate[], count: number): readonly Candidate[] => {
  const least = nthLargest(
    Float64Array.from(candidates, ({ confidence }) => confidence),
    count,
  );
  return candidates
    .filter(({ confidence }) => confidence >= least)
    .sort(byConfidence)
    .slice(0, count);
};

/** Sorts in place. The smallest where there are fewer than `count`. */
const nthLargest = (values: Float64Array | Float32Array, count: number): number => {
  values.sort();
  return values[Math.max(0, values.length - count)] ?? 0;
};

const byConfidence = (a: Candidate, b: Candidate): number =>
  b.confidence - a.confidence || (a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : 0);

/** So many topics are compared with the question phrasing by phrasing. */
const COMPARED = 2;
/** A score so much lower is no rival. */
const FAR_BEHIND = 0.4;

const rankTopics = (reading: TextReading, foreign: number): readonly Candidate[] => {
  const { topics, elsewhere } = reading;
  const runnerUp = bestOfOthers(topics);
  const question = groupReadingOf(reading);
  const sorted = Float32Array.from(topics).sort();
  const least = Math.max(sorted.at(-COMPARED) ?? 0, (sorted.at(-1) ?? 0) - FAR_BEHIND);
  return ALL_TOPICS.map(({ id }, index) => {
    const score = topics[index] ?? 0;
    const likeness = score >= least ? closestPhrasing(question, index) : 0;
    return {
      entry: id,
      confidence: calibrateTopic({ score, runnerUp: runnerUp(index), foreign, elsewhere, likeness }),
    };
  });
};

/** Above so many entries, a feature of one example alone is left out. */
const MANY_ENTRIES = 100;

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

const FAMILY = familiesOf(ALL_TOPICS);

/** The best score of a topic of another family than that of the topic at an index. */
const bestOfOthers = (topics: Float32Array): ((index: number) => number) => {
  const best = new Float32Array(Math.max(...FAMILY) + 1);
  topics.forEach((score, index) => {
    const family = FAMILY[index] ?? 0;
    best[family] = Math.max(best[family] ?? 0, score);
  });
  const other = secondBest(best);
  return (index) => other(FAMILY[index] ?? 0);
};

type RankEntries = (reading: TextReading, foreign: number) => readonly Candidate[];

const entryRanker = (
  examples: readonly Example[],
  withTopics: boolean,
  isAnswered: IsAnswered,
): RankEntries => {
  const entries = [...new Set(examples.map(({ entry }) => entry))];
  if (entries.length === 0) return () => [];
  if (entries.length > MOST_CLASSES) return createLargeIndex(examples);
  const number = new Map(entries.map((entry, index) => [entry, index]));
  const topicWeight = weightOfTopics(examples.length / entries.length);
  const readings = examples.map(({ words }) => readText(words));
  const strangers = withTopics
    ? strangersFor(entries.length, isAnswered)
    : entries.length < FEW_ENTRIES
      ? strangersFor(STRANGERS_TO_FEW, (_, topic) =>
          readings.every(({ topics }) => (topics[topic] ?? 0) < ABOUT_IT),
        )
      : [];
  const space = createFeatureSpace(
    [...readings, ...strangers].map(({ features }) => features),
    entries.length > MANY_ENTRIES ? 2 : 1,
  );
  const encode = (reading: TextReading): Encoded =>
    space.encode(reading.features, densePart(reading, topicWeight));
  const labelled: LabelledText[] = [
    ...readings.map((reading, index) => ({
      text: encode(reading),
      label: number.get(examples[index]?.entry ?? '') ?? -1,
    })),
    ...strangers.map((reading) => ({ text: encode(reading), label: -1 })),
  ];
  const model = trainLinearModel(labelled, entries.length, space.size, stepsFor(labelled, entries.length));
  const likeness = likenessToEntries(entries, examples, readings);
  return (reading, foreign) => {
    const scores = linearScores(model, encode(reading));
    const runnerUp = secondBest(scores);
    const least = nthLargest(Float32Array.from(scores), COMPARED);
    const question = groupReadingOf(reading);
    return entries.map((entry, index) => {
      const score = scores[index] ?? 0;
      return {
        entry,
        confidence: calibrate({
          score,
          runnerUp: runnerUp(index),
          foreign,
          likeness: score >= least ? likeness(question, index) : 0,
          examples: examples.length / entries.length,
        }),
      };
    });
  };
};

const groupReadingOf = ({ words, vector, topics }: TextReading): GroupReading =>
  readingOf(withoutMarks(words), vector, topics, 'en');

/** The examples of an entry are indexed when a question first comes near it. */
const likenessToEntries = (
  entries: readonly string[],
  examples: readonly Example[],
  readings: readonly TextReading[],
): ((question: GroupReading, entry: number) => number) => {
  const indexes = new Map<number, LikenessIndex>();
  return (question, entry) => {
    const known =
      indexes.get(entry) ??
      createLikenessIndex(
        readings.filter((_, at) => examples[at]?.entry === entries[entry]).map(indexedText),
        null,
      );
    indexes.set(entry, known);
    return known.closest(question);
  };
};

const indexedText = (reading: TextReading): IndexedText => ({
  words: withoutMarks(reading.words),
  vector: reading.vector,
  topics: groupReadingOf(reading).topics,
});

/** The scores of a text's likeliest topics; the small ones tell little and cost time. */
const TOPICS_KEPT = 16;

const strongest = (topics: Float32Array): Float32Array => {
  const least = nthLargest(topics.map(Math.abs), TOPICS_KEPT + 1);
  return topics.map((score) => (Math.abs(score) > least ? score : 0));
};

/** So few entries know nothing of what they are not: they are told apart from topics they are not about. */
const FEW_ENTRIES = 8;
/** As if there were this many entries, so that a few hundred phrasings are enough. */
const STRANGERS_TO_FEW = 60;
const ABOUT_IT = 0.15;

/** One example says little of its entry by its words: the fewer there are, the more what they are about counts. */
const weightOfTopics = (examplesAnEntry: number): number =>
  Math.min(2, Math.max(0.5, 2 / examplesAnEntry ** 0.65));

export const densePart = ({ vector, topics }: TextReading, topicWeight: number): Float32Array => {
  const dense = new Float32Array(vector.length + topics.length);
  dense.set(toLength(Float32Array.from(vector), VECTOR_WEIGHT));
  dense.set(toLength(strongest(topics), topicWeight), vector.length);
  return dense;
};

/** Phrasings of the built-in topics that a practice's own entries must not claim; fewer where there are many entries. */
const MOST_PRODUCTS = 20_000;

const strangersFor = (entries: number, isAnswered: IsAnswered): readonly TextReading[] => {
  const phrasings = ALL_TOPICS.filter(({ id }, index) => isAnswered(id, index)).flatMap(
    (topic) => topic.phrasings,
  );
  const every = Math.max(3, Math.ceil((phrasings.length * entries) / MOST_PRODUCTS));
  return phrasings
    .filter((_, index) => index % every === 0)
    .map((phrasing) => readText(wordsOfPhrasing(phrasing)));
};

/** The best score but the one at an index. */
const secondBest = (scores: Float32Array): ((index: number) => number) => {
  let best = -1;
  let second = -1;
  scores.forEach((score, index) => {
    if (best < 0 || score > (scores[best] ?? 0)) {
      second = best;
      best = index;
    } else if (second < 0 || score > (scores[second] ?? 0)) second = index;
  });
  return (index) => (index === best ? (scores[second] ?? 0) : (scores[best] ?? 0));
};
