/** Answers a tapped choice. Its id is all that was sent, so nothing is matched; null when it is no longer in the document. */
import { COMPUTED_IDS } from '../../../shared/protocol/practice/topics.ts';
import type { Answer, Question } from '../answer-engine.ts';
import { dayOf, sayHours } from '../hours/ask-hours.ts';
import { answerInsurance } from '../insurance/answer-plan.ts';
import type { Knowledge } from '../practice-knowledge.ts';
import { answerProviderList } from '../providers/answer-provider.ts';
import { answerComputedEntry } from './answer-computed.ts';
import { answerEntry } from './answer-entry.ts';
import { answerOf } from './answer-of.ts';
import { fallback } from './fallback.ts';
import { type Reading, readQuestion } from './reading.ts';

export const chooseEntry = (
  knowledge: Knowledge,
  entry: string,
  question: Omit<Question, 'text'>,
): Answer | null => {
  const reading = readQuestion(knowledge, { ...question, text: '' });
  const [id = '', location] = entry.split('@');
  if (location !== undefined && id === 'hours') return hoursAt(knowledge, reading, location);
  const answer = answerEntry(knowledge, reading, entry, 1) ?? computed(knowledge, reading, entry);
  if (answer) return answer;
  return knowledge.topics.has(entry) ? fallback(knowledge, reading) : null;
};

const hoursAt = (knowledge: Knowledge, reading: Reading, location: string): Answer | null => {
  if (!knowledge.document.locations.some(({ id }) => id === location)) return null;
  const { slots, now, language } = reading.question;
  const when =
    slots.date === null
      ? { kind: 'week' as const, date: reading.today, holiday: null, minute: null }
      : dayOf(slots.date);
  const said = sayHours(
    knowledge.document,
    { when, isYesOrNo: false, certain: true },
    location,
    now,
    language,
  );
  return answerOf(knowledge, reading, {
    entry: 'hours',
    confidence: 1,
    reply: said.reply,
    slots: { location },
  });
};

const computed = (knowledge: Knowledge, reading: Reading, entry: string): Answer | null => {
  const id = COMPUTED_IDS.find((one) => one === entry);
  if (!id || !knowledge.document.builtinTopics) return null;
  const { language } = reading.question;
  if (id === 'insurance-plan' || id === 'provider') {
    const list = id === 'provider' ? answerProviderList : answerInsurance;
    const reply = list(knowledge.document, language);
    return reply
      ? answerOf(knowledge, reading, { entry: id, confidence: 1, reply })
      : fallback(knowledge, reading);
  }
  return answerComputedEntry(knowledge, reading, id, 1) ?? fallback(knowledge, reading);
};
