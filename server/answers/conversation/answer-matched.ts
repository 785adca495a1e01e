/** Answers from the best match, asks which was meant on a near tie, and falls back where the match is weak. */
import type { Answer } from '../answer-engine.ts';
import { entryLabel } from '../entry-label.ts';
import type { Knowledge } from '../practice-knowledge.ts';
import { say } from '../replies.ts';
import { answerComputedEntry } from './answer-computed.ts';
import { answerEntry } from './answer-entry.ts';
import { fallback } from './fallback.ts';
import { bestThree, type Reading } from './reading.ts';

/** Chosen on our own phrasings (test/evals/answers.ts), not on any measured set: a wrong answer costs more than a fallback. */
export const ANSWER_AT = 0.45;
const CLARIFY_AT = 0.33;
const NEAR_TIE = 0.05;

export const answerMatched = (knowledge: Knowledge, reading: Reading): Answer => {
  const [best, second] = reading.ranked;
  if (!best || best.confidence < CLARIFY_AT) return fallback(knowledge, reading);
  const isTie = second !== undefined && best.confidence - second.confidence < NEAR_TIE;
  if (best.confidence >= ANSWER_AT && !isTie)
    return answerBest(knowledge, reading, best.entry, best.confidence);
  return clarify(knowledge, reading);
};

/** A topic that the practice did not fill absorbs its questions: they fall back rather than reach a neighbour. */
const answerBest = (knowledge: Knowledge, reading: Reading, entry: string, confidence: number): Answer =>
  answerEntry(knowledge, reading, entry, confidence) ??
  answerComputedEntry(knowledge, reading, entry, confidence) ??
  fallback(knowledge, reading);

const clarify = (knowledge: Knowledge, reading: Reading): Answer => {
  const { language, slots } = reading.question;
  const choices = reading.ranked
    .filter(
      ({ entry, confidence }) =>
        confidence >= CLARIFY_AT - NEAR_TIE &&
        answerBest(knowledge, reading, entry, confidence).decision === 'answer',
    )
    .slice(0, 3)
    .map(({ entry }) => ({ entry, label: entryLabel(knowledge.document, entry, language) }));
  if (choices.length === 0) return fallback(knowledge, reading);
  return {
    decision: 'clarify',
    entry: null,
    confidence: reading.ranked[0]?.confidence ?? 0,
    reply: say('didYouMean', language),
    language,
    links: [],
    choices,
    slots,
    candidates: bestThree(reading),
  };
};
