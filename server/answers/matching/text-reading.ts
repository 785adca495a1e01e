/** What is read of a text once and used by every model. */
import { withoutHyphens } from '../text/fold.ts';
import { withoutMarks } from './closest-phrasing.ts';
import { featuresOf } from './features.ts';
import { type Comparable, comparableOf } from './question-likeness.ts';
import { sentenceVector } from './sentence-vector.ts';
import { subjectScores, topicScores } from './topic-model.ts';

export type TextReading = {
  readonly words: readonly string[];
  readonly features: ReadonlyMap<string, number>;
  readonly vector: Float32Array;
  readonly topics: Float32Array;
  /** How much it sounds like what no practice answers. */
  readonly elsewhere: number;
  /** Worked out when first asked for, as is the next: not every practice needs them. */
  readonly subjects: Float32Array;
  readonly comparable: Comparable;
};

export const readText = (given: readonly string[]): TextReading => {
  const words = withoutHyphens(given);
  const features = featuresOf(words);
  const vector = sentenceVector(words);
  const { topics, elsewhere } = topicScores(features, vector);
  let subjects: Float32Array | null = null;
  let comparable: Comparable | null = null;
  return {
    words,
    features,
    vector,
    topics,
    elsewhere,
    get subjects() {
      subjects ??= subjectScores(features, vector);
      return subjects;
    },
    get comparable() {
      comparable ??= comparableOf(withoutMarks(words), vector, topics, 'en');
      return comparable;
    },
  };
};
