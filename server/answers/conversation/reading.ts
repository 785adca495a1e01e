/** A question as the rules read it: folded, cut in words, with the practice's names found and candidates ranked once. */
import type { Temporal } from 'temporal-polyfill';
import { Temporal as Clock } from 'temporal-polyfill';
import type { Candidate, Question } from '../answer-engine.ts';
import { readWhen, withoutDayWords } from '../hours/read-when.ts';
import type { TextReading } from '../matching/text-reading.ts';
import type { Entities } from '../practice-entities.ts';
import { type Knowledge, withMarks } from '../practice-knowledge.ts';
import { fold, wordsOf } from '../text/fold.ts';

export type Reading = {
  readonly question: Question;
  readonly folded: string;
  readonly words: readonly string[];
  readonly entities: Entities;
  /** The date at the practice's first location. */
  readonly today: Temporal.PlainDate;
  /** The text as matching reads it. */
  readonly text: TextReading;
  /** How much of the text is about other subjects, 0 to 1. */
  readonly foreign: number;
  /** The best entries, best first; at least three where the practice has as many. */
  readonly ranked: readonly Candidate[];
};

const RANKED = 8;
const MAX_WORDS = 120;
const NO_ENTITIES: Entities = { plans: [], services: [], providers: [], locations: [] };

export const readQuestion = (knowledge: Knowledge, question: Question): Reading => {
  const folded = fold(question.text);
  const words = wordsOf(folded).slice(0, MAX_WORDS);
  const { builtinTopics } = knowledge.document;
  const entities = builtinTopics ? knowledge.find(words) : NO_ENTITIES;
  const today = todayAt(knowledge, question.now);
  const namesADay = builtinTopics && readWhen(folded, today) !== null;
  const text = knowledge.matcher.read(withMarks(words, entities, namesADay));
  return {
    question,
    folded,
    words,
    entities,
    today,
    text,
    foreign: knowledge.matcher.foreign(wordsOf(withoutDayWords(folded))),
    ranked: knowledge.matcher.rank(text, RANKED),
  };
};

const todayAt = ({ document }: Knowledge, now: number): Temporal.PlainDate =>
  Clock.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(document.locations[0]?.timeZone ?? 'UTC')
    .toPlainDate();

export const bestThree = ({ ranked }: Reading): readonly Candidate[] => ranked.slice(0, 3);

/** The computed entry first, then what matching found. */
export const candidatesWith = (entry: string, confidence: number, reading: Reading): readonly Candidate[] =>
  [{ entry, confidence }, ...reading.ranked.filter((candidate) => candidate.entry !== entry)]
    .map((candidate) => ({ ...candidate, confidence: Math.min(candidate.confidence, confidence) }))
    .slice(0, 3);

/** The location named in the text, else the one spoken of before, else the only one. */
export const locationOf = ({ document }: Knowledge, { entities, question }: Reading): string | null =>
  entities.locations[0]?.id ??
  (document.locations.some(({ id }) => id === question.slots.location) ? question.slots.location : null) ??
  (document.locations.length === 1 ? (document.locations[0]?.id ?? null) : null);
