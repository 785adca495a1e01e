/** Fixed sentences for what is no question. The topic "human" may be filled by the practice. */
import type { Answer } from '../answer-engine.ts';
import { contactLinks, mainPhone } from '../contact-links.ts';
import type { Knowledge } from '../practice-knowledge.ts';
import { say } from '../replies.ts';
import { answerEntry } from './answer-entry.ts';
import { answerOf } from './answer-of.ts';
import { chipsOf } from './fallback.ts';
import type { Reading } from './reading.ts';
import type { SmallTalk } from './small-talk.ts';

const CERTAIN = 0.98;

export const answerSmallTalk = (knowledge: Knowledge, reading: Reading, talk: SmallTalk): Answer => {
  const { language, slots } = reading.question;
  const { document } = knowledge;
  if (talk === 'human') {
    const written = document.topics.human ? answerEntry(knowledge, reading, 'human', CERTAIN) : null;
    const phone = mainPhone(document);
    const reply = phone === null ? say('humanWithoutPhone', language) : say('human', language, { phone });
    const links = contactLinks(document, language);
    return {
      ...(written ?? answerOf(knowledge, reading, { entry: 'human', confidence: CERTAIN, reply })),
      links,
    };
  }
  const links = talk === 'abuse' ? contactLinks(document, language) : [];
  const choices = talk === 'thanks' || talk === 'goodbye' ? [] : chipsOf(knowledge, language);
  return {
    ...answerOf(knowledge, reading, {
      entry: `small-talk:${talk}`,
      confidence: CERTAIN,
      reply: say(talk, language),
      links,
      choices,
    }),
    slots,
  };
};
