/** Ranks the built-in topics by how well they fit a question. */
import type { Candidate } from '../answer-engine.ts';
import { ALL_TOPICS } from '../topics/all-topics.ts';
import { familiesOf } from '../topics/families.ts';
import { calibrateTopic } from './calibration.ts';
import { closestPhrasing } from './closest-phrasing.ts';
import { largest } from './largest.ts';
import type { TextReading } from './text-reading.ts';

/** So many topics are compared with the question phrasing by phrasing. */
const COMPARED = 2;
/** A score so much lower is no rival. */
const FAR_BEHIND = 0.4;

const FAMILY = familiesOf(ALL_TOPICS);
const FAMILIES = Math.max(...FAMILY) + 1;

/** The likeliest `count`, in no order. */
export const rankTopics = (reading: TextReading, foreign: number, count: number): readonly Candidate[] => {
  const { topics, elsewhere } = reading;
  const runnerUp = bestOfOthers(topics);
  const best = largest(topics, count);
  const least = (topics[best[0] ?? 0] ?? 0) - FAR_BEHIND;
  return best.map((at, place) => {
    const score = topics[at] ?? 0;
    const likeness = place < COMPARED && score >= least ? closestPhrasing(reading.comparable, at) : 0;
    return {
      entry: ALL_TOPICS[at]?.id ?? '',
      confidence: calibrateTopic({ score, runnerUp: runnerUp(at), foreign, elsewhere, likeness }),
    };
  });
};

/** The best score of a topic of another family than that of the topic at a place. */
const bestOfOthers = (topics: Float32Array): ((at: number) => number) => {
  const byFamily = new Float32Array(FAMILIES);
  topics.forEach((score, at) => {
    const family = FAMILY[at] ?? 0;
    byFamily[family] = Math.max(byFamily[family] ?? 0, score);
  });
  const [first = 0, second = 0] = largest(byFamily, 2);
  return (at) => byFamily[FAMILY[at] === first ? second : first] ?? 0;
};
