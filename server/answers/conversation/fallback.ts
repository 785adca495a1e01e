/** What is said when nothing is known: phone, portal and the practice's chips. Also the answer to account matters. */
import type { Choice } from '../../../shared/protocol/events.ts';
import type { TopicId } from '../../../shared/protocol/practice/topics.ts';
import type { Language } from '../../../shared/text/kinds.ts';
import type { Answer } from '../answer-engine.ts';
import { contactLinks, mainPhone } from '../contact-links.ts';
import { entryLabel } from '../entry-label.ts';
import type { Knowledge } from '../practice-knowledge.ts';
import { joinReplies, say } from '../replies.ts';
import { asReplyText } from '../reply-text.ts';
import { topicAnswer } from '../topics/topic-answer.ts';
import { bestThree, locationOf, type Reading } from './reading.ts';

const CHIPS_SHOWN = 4;

export const chipsOf = ({ document }: Knowledge, language: Language): readonly Choice[] =>
  document.chips
    .slice(0, CHIPS_SHOWN)
    .map(({ entry }) => ({ entry, label: entryLabel(document, entry, language) }));

export const fallback = (knowledge: Knowledge, reading: Reading): Answer => {
  const { language, slots } = reading.question;
  const phone = mainPhone(knowledge.document);
  return {
    decision: 'fallback',
    entry: null,
    confidence: reading.ranked[0]?.confidence ?? 0,
    reply: phone === null ? say('fallbackWithoutPhone', language) : say('fallback', language, { phone }),
    language,
    links: contactLinks(knowledge.document, language),
    choices: chipsOf(knowledge, language),
    slots,
    candidates: bestThree(reading),
  };
};

/** Topics whose own text answers an account matter; no other topic may. */
const ACCOUNT_TOPICS: readonly TopicId[] = [
  'reschedule',
  'cancel',
  'book-appointment',
  'confirm-appointment',
  'bill-question',
  'test-results',
  'prescription-refill',
  'records',
  'records-transfer',
  'portal',
  'prior-authorization',
  'referral-needed',
  'school-forms',
  'work-note',
];
const ACCOUNT_CONFIDENCE = 0.35;

export const accountAnswer = (knowledge: Knowledge, reading: Reading): Answer => {
  const { document, version } = knowledge;
  const { language, slots } = reading.question;
  const best = reading.ranked.find(({ confidence }) => confidence >= ACCOUNT_CONFIDENCE);
  const topic = document.builtinTopics ? ACCOUNT_TOPICS.find((id) => id === best?.entry) : undefined;
  const written = topic && topicAnswer(document, topic, locationOf(knowledge, reading), language);
  const phone = mainPhone(document);
  const fixed = joinReplies([
    phone === null ? say('accountWithoutPhone', language) : say('account', language, { phone }),
    document.portal ? say('accountPortal', language) : asReplyText(''),
  ]);
  const base = {
    language,
    links: contactLinks(document, language),
    choices: [],
    candidates: bestThree(reading),
  };
  return topic && written
    ? {
        ...base,
        decision: 'answer',
        entry: topic,
        version,
        confidence: best?.confidence ?? 0,
        reply: written.reply,
        slots: { ...slots, intent: topic },
      }
    : { ...base, decision: 'fallback', entry: null, confidence: best?.confidence ?? 0, reply: fixed, slots };
};
