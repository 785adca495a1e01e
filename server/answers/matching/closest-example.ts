/**
 * How near a question comes to what was written for an entry or a topic, example by example. It settles whether a practice
 * wrote an entry for this very question where a built-in topic claims it too.
 */
import type { Language } from '../../../shared/text/kinds.ts';
import { ALL_TOPICS } from '../topics/all-topics.ts';
import { type GroupReading, likenessOf, readForGrouping } from './question-likeness.ts';

export type ClosestExample = {
  /** From 0 to 1: the likeness of a question to the closest example; 0 where there is none. */
  toEntry(question: GroupReading, entry: string): number;
  toTopic(question: GroupReading, topic: string): number;
};

/** Read when first asked for: most entries never are. */
export const createClosestExample = (questions: ReadonlyMap<string, readonly string[]>): ClosestExample => {
  const entries = new Map<string, readonly GroupReading[]>();
  return {
    toEntry: (question, entry) => closest(question, known(entries, entry, questions.get(entry) ?? [])),
    toTopic: (question, topic) => closest(question, known(TOPICS, topic, phrasingsOf(topic))),
  };
};

const TOPICS = new Map<string, readonly GroupReading[]>();

const phrasingsOf = (topic: string): readonly string[] =>
  (ALL_TOPICS.find(({ id }) => id === topic)?.phrasings ?? []).map((text) => text.replace(/\{\w+\}/gu, ' '));

/** Examples and questions are compared in whatever language they are in. */
const LANGUAGE: Language = 'en';

export const readForExamples = (text: string): GroupReading => readForGrouping(text, LANGUAGE);

const known = (
  readings: Map<string, readonly GroupReading[]>,
  id: string,
  texts: readonly string[],
): readonly GroupReading[] => {
  const found = readings.get(id) ?? texts.map(readForExamples);
  readings.set(id, found);
  return found;
};

const closest = (question: GroupReading, examples: readonly GroupReading[]): number =>
  examples.reduce((most, example) => Math.max(most, likenessOf(question, example)), 0);
