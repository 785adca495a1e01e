/** Answers from the best match, asks which was meant on a near tie, and falls back where the match is weak. */
import type { Answer, Candidate } from '../answer-engine.ts';
import { entryLabel } from '../entry-label.ts';
import type { Knowledge } from '../practice-knowledge.ts';
import { say } from '../replies.ts';
import { isOneFamily } from '../topics/families.ts';
import { answerComputedEntry } from './answer-computed.ts';
import { answerEntry } from './answer-entry.ts';
import { fallback } from './fallback.ts';
import { ownEntryFor } from './own-entry.ts';
import { bestThree, type Reading } from './reading.ts';

/** Chosen on our own phrasings (test/evals/answers.ts), not on any measured set: a wrong answer costs more than a fallback. */
export const ANSWER_AT = 0.45;
const CLARIFY_AT = 0.2;
/** In log odds: 0.76 and 0.6 are near each other, 0.95 and 0.84 are not. */
const NEAR_TIE = 0.8;
/** A practice's own entry this close to a built-in topic is what it wrote the entry for. */
const OWN_ENTRY_BONUS = 0.15;

export const answerMatched = (knowledge: Knowledge, reading: Reading): Answer => {
  const [best] = preferOwn(knowledge, reading);
  if (!best || best.confidence < CLARIFY_AT) return fallback(knowledge, reading);
  const isClear =
    best.confidence >= ANSWER_AT && (knowledge.faq.has(best.entry) || !isNearTie(reading, best));
  if (isClear) return answerBest(knowledge, reading, best.entry, best.confidence);
  return clarify(knowledge, reading);
};

/** Another subject fits about as well: the visitor is asked which was meant. */
const isNearTie = ({ ranked }: Reading, best: Candidate): boolean =>
  ranked.some(
    ({ entry, confidence }) =>
      entry !== best.entry &&
      confidence >= ANSWER_AT &&
      logOdds(best.confidence) - logOdds(confidence) < NEAR_TIE &&
      !isOneFamily(entry, best.entry),
  );

const logOdds = (confidence: number): number => Math.log(confidence / (1 - confidence));

/** The practice's own entry first where it was written for this question, or where it nearly ties with a topic. */
const preferOwn = (knowledge: Knowledge, reading: Reading): readonly Candidate[] => {
  const { ranked } = reading;
  const { faq, document } = knowledge;
  const [best] = ranked;
  if (!best || !document.builtinTopics) return ranked;
  const written = ownEntryFor(knowledge, reading, faq.has(best.entry) ? null : best.entry);
  if (written) return [written, best];
  if (faq.has(best.entry)) return ranked;
  const own = ranked.find(
    ({ entry, confidence }) => faq.has(entry) && best.confidence - confidence < OWN_ENTRY_BONUS,
  );
  return own && own.confidence >= CLARIFY_AT
    ? [{ ...own, confidence: own.confidence + OWN_ENTRY_BONUS }, best]
    : ranked;
};

/** A topic that the practice did not fill absorbs its questions: they fall back rather than reach a neighbour. */
const answerBest = (knowledge: Knowledge, reading: Reading, entry: string, confidence: number): Answer =>
  answerEntry(knowledge, reading, entry, confidence) ??
  answerComputedEntry(knowledge, reading, entry, confidence) ??
  answerSibling(knowledge, reading, entry) ??
  fallback(knowledge, reading);

/** A topic of the same family that fits well too, and that the practice did fill. */
const answerSibling = (knowledge: Knowledge, reading: Reading, entry: string): Answer | null => {
  if (!knowledge.topics.has(entry)) return null;
  const siblings = reading.ranked.filter(
    (other) => other.entry !== entry && other.confidence >= ANSWER_AT && isOneFamily(entry, other.entry),
  );
  for (const sibling of siblings) {
    const answer = answerEntry(knowledge, reading, sibling.entry, sibling.confidence);
    if (answer) return answer;
  }
  return null;
};

const clarify = (knowledge: Knowledge, reading: Reading): Answer => {
  const { language, slots } = reading.question;
  const choices = reading.ranked
    .filter(
      ({ entry, confidence }) =>
        confidence >= CLARIFY_AT / 2 &&
        answerBest(knowledge, reading, entry, confidence).decision === 'answer',
    )
    .slice(0, 3)
    .map(({ entry }) => ({ entry, label: entryLabel(knowledge.document, entry, language) }));
  if (choices.length === 0) return fallback(knowledge, reading);
  return {
    decision: 'clarify',
    entry: null,
    confidence: reading.ranked[0]?.confidence ?? 0,
    reply: say(choices.length === 1 ? 'didYouMeanThis' : 'didYouMean', language),
    language,
    links: [],
    choices,
    slots,
    candidates: bestThree(reading),
  };
};
