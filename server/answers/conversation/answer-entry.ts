/** Answers from one entry that was matched or chosen: an FAQ entry, a built-in topic, or a computed one. Null when there is nothing to say. */

import { TOPIC_IDS } from '../../../shared/protocol/practice/topics.ts';
import { inLanguage, type PracticeText } from '../../../shared/protocol/practice-document.ts';
import type { Language } from '../../../shared/text/kinds.ts';
import type { Answer } from '../answer-engine.ts';
import type { Knowledge } from '../practice-knowledge.ts';
import { joinReplies, say } from '../replies.ts';
import { asReplyText, type ReplyText } from '../reply-text.ts';
import { topicAnswer } from '../topics/topic-answer.ts';
import { answerOf } from './answer-of.ts';
import { locationOf, type Reading } from './reading.ts';

export const answerEntry = (
  knowledge: Knowledge,
  reading: Reading,
  entry: string,
  confidence: number,
): Answer | null => {
  const { language } = reading.question;
  const faq = knowledge.faq.get(entry);
  if (faq) return answerOf(knowledge, reading, { entry, confidence, reply: sayFaq(faq.answer, language) });
  const topic = knowledge.document.builtinTopics ? TOPIC_IDS.find((id) => id === entry) : undefined;
  if (!topic) return null;
  const location = locationOf(knowledge, reading);
  const found = topicAnswer(knowledge.document, topic, location, language);
  if (!found) return null;
  const reply = inSpanishToo(found.reply, found.hasSpanish, language);
  return answerOf(knowledge, reading, { entry, confidence, reply, links: found.links, slots: { location } });
};

/** An FAQ answer as a visitor reads it. */
export const sayFaq = (answer: PracticeText, language: Language): ReplyText =>
  inSpanishToo(asReplyText(inLanguage(answer, language)), answer.es !== null, language);

/** English text that stands in for missing Spanish is preceded by a sentence that says so. */
const inSpanishToo = (text: ReplyText, hasSpanish: boolean, language: Language): ReplyText =>
  language === 'en' || hasSpanish ? text : joinReplies([say('onlyEnglish', language), text]);
