/** Puts the answers to two questions of one message together; null when there are not two different answers. */
import type { Answer } from '../answer-engine.ts';
import { joinReplies } from '../replies.ts';
import { bestThree, type Reading } from './reading.ts';

type Answered = Extract<Answer, { decision: 'answer' }>;

const sentences = (reply: string): readonly string[] => reply.split(/(?<=[.!?])\s+/);

/** "Do you do whitening and how much is it?": the second answer says nothing that the first did not. */
const saysAll = (reply: string, other: string): boolean => {
  const said = new Set(sentences(reply));
  return sentences(other).every((sentence) => said.has(sentence));
};

/** Who asks is told that this is a program, whatever else was asked. */
const BOT = 'small-talk:bot';

const isCourtesy = (entry: string): boolean => entry.startsWith('small-talk:') && entry !== BOT;

export const combineAnswers = (answers: readonly Answer[], whole: Reading): Answer | null => {
  const answered = answers.filter((answer): answer is Answered => answer.decision === 'answer');
  const real = answered.filter(({ entry }) => !isCourtesy(entry));
  const distinct = real.filter(
    ({ reply }, index) =>
      !real.some(
        (other, at) =>
          at !== index && saysAll(other.reply, reply) && (at < index || !saysAll(reply, other.reply)),
      ),
  );
  const [first, ...rest] = distinct;
  const unanswered = answers.length - answered.length;
  if (!first || (rest.length === 0 && unanswered > 0)) return null;
  if (rest.length === 0) return first;
  const last = distinct.at(-1) ?? first;
  return {
    ...(distinct.find(({ entry }) => entry !== BOT) ?? first),
    reply: joinReplies(
      distinct.map(({ reply }) => reply),
      '\n\n',
    ),
    links: distinct.flatMap(({ links }) => links).slice(0, 4),
    choices: distinct.flatMap(({ choices }) => choices).slice(0, 4),
    slots: last.slots,
    candidates: [...distinct.map(({ entry, confidence }) => ({ entry, confidence })), ...bestThree(whole)]
      .filter(({ entry }, index, all) => all.findIndex((other) => other.entry === entry) === index)
      .slice(0, 3),
  };
};
