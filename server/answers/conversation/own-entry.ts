/** Which of the practice's own entries was written for a question, where a built-in topic or the profile would answer it too. */
import type { Candidate } from '../answer-engine.ts';
import { closestPhrasing } from '../matching/closest-phrasing.ts';
import type { Comparable } from '../matching/question-likeness.ts';
import type { Knowledge } from '../practice-knowledge.ts';
import { ALL_TOPICS } from '../topics/all-topics.ts';
import type { Reading } from './reading.ts';

/** Chosen on the invented practices of `demo/` and our own paraphrases: below, an entry shares a word with the question and no more. */
const WRITTEN_FOR_IT = 0.6;
/** "A discount on winter coats" shares its subject with no entry. */
const OTHER_SUBJECT = 0.45;
/** Entries below this share nothing with the question. */
const WORTH_A_LOOK = 0.08;
/** A topic has forty phrasings to an entry's one: that much nearer may a topic come by chance. */
const TOPIC_HEAD_START = 0.25;

/** `rival` is the topic that would answer; null where none would. The candidate's confidence is that of the better evidence. */
export const ownEntryFor = (
  { faq, matcher }: Knowledge,
  { text, foreign, ranked }: Reading,
  rival: string | null,
): Candidate | null => {
  const own = ranked.filter(({ entry, confidence }) => confidence >= WORTH_A_LOOK && faq.has(entry));
  if (own.length === 0 || foreign > OTHER_SUBJECT) return null;
  const question = text.comparable;
  const bar =
    rival === null ? WRITTEN_FOR_IT : Math.max(WRITTEN_FOR_IT, toTopic(question, rival) - TOPIC_HEAD_START);
  const [best] = own
    .map(({ entry, confidence }) => ({
      entry,
      confidence,
      likeness: matcher.likenessTo(question, entry),
    }))
    .filter(({ likeness }) => likeness >= bar)
    .sort((a, b) => b.likeness - a.likeness || b.confidence - a.confidence);
  return best ? { entry: best.entry, confidence: Math.max(best.confidence, best.likeness) } : null;
};

const TOPIC_NUMBERS: ReadonlyMap<string, number> = new Map(ALL_TOPICS.map(({ id }, index) => [id, index]));

const toTopic = (question: Comparable, topic: string): number => {
  const number = TOPIC_NUMBERS.get(topic);
  return number === undefined ? 0 : closestPhrasing(question, number);
};
