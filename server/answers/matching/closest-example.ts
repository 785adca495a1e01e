/**
 * How near a question comes to what was written for an entry or a topic, example by example. It settles whether a practice
 * wrote an entry for this very question where a built-in topic claims it too.
 */
import type { Language } from '../../../shared/text/kinds.ts';
import { ALL_TOPICS } from '../topics/all-topics.ts';
import { closestPhrasing } from './closest-phrasing.ts';
import { type GroupReading, likenessOf, readForGrouping } from './question-likeness.ts';

export type ClosestExample = {
  /** From 0 to 1: the likeness of a question to the closest example; 0 where there is none. */
  toEntry(question: GroupReading, entry: string): number;
  toTopic(question: GroupReading, topic: string): number;
};

/** Examples are read when first asked for: most never are. */
export const createClosestExample = (questions: ReadonlyMap<string, readonly string[]>): ClosestExample => {
  const entries = new Map<string, readonly GroupReading[]>();
  const examplesOf = (entry: string): readonly GroupReading[] => {
    const found = entries.get(entry) ?? (questions.get(entry) ?? []).map(readForExamples);
    entries.set(entry, found);
    return found;
  };
  return {
    toEntry: (question, entry) =>
      examplesOf(entry).reduce((most, example) => Math.max(most, likenessOf(question, example)), 0),
    toTopic: (question, topic) => {
      const number = TOPIC_NUMBERS.get(topic);
      return number === undefined ? 0 : closestPhrasing(question, number);
    },
  };
};

const TOPIC_NUMBERS: ReadonlyMap<string, number> = new Map(ALL_TOPICS.map(({ id }, index) => [id, index]));

/** Examples and questions are compared in whatever language they are in. */
const LANGUAGE: Language = 'en';

export const readForExamples = (text: string): GroupReading => readForGrouping(text, LANGUAGE);
