/**
 * Decides one turn: crisis and emergency before health, before account, before identity, before an answer. Pure, and the
 * same for a visitor's turn and for `foyer ask`. The reply is never composed from the visitor's words.
 */
import type { Verdict, WithheldCategory } from '../../shared/guard/verdict.ts';
import type { Link, Reply } from '../../shared/protocol/events.ts';
import type { Language } from '../../shared/text/kinds.ts';
import type { Answer, AnswerEngine, Question, Slots } from '../answers/answer-engine.ts';
import { type RedirectDecision, redirectReply } from './redirect-replies.ts';

export type Responded = { readonly reply: Reply; readonly slots: Slots };

const REDIRECTS: Readonly<Record<WithheldCategory | 'identity', RedirectDecision>> = {
  crisis: 'crisis',
  emergency: 'emergency',
  health: 'redirect-health',
  identity: 'redirect-identity',
};

/** The reply to a text of which only the category is known, or may be used. */
export const respondToCategory = (
  category: WithheldCategory | 'identity',
  language: Language,
  contact: readonly Link[],
  slots: Slots,
): Responded => {
  const decision = REDIRECTS[category];
  return {
    reply: { decision, ...redirectReply(decision, language, contact), language, choices: [], source: null },
    slots,
  };
};

/** An engine's answer as it goes over the wire. */
export const replyOf = (answer: Answer): Responded => ({
  reply: {
    decision: answer.decision,
    text: answer.reply,
    language: answer.language,
    links: answer.links,
    choices: answer.choices,
    source: answer.decision === 'answer' ? { entry: answer.entry, version: answer.version } : null,
  },
  slots: answer.slots,
});

const respondToAccount = (engine: AnswerEngine, question: Question): Responded => {
  const { reply, slots } = replyOf(engine.account(question));
  return { reply: { ...reply, decision: 'redirect-account' }, slots };
};

/** `question.text` is the whole utterance; only its general part reaches the answers unless it is an account matter. */
export const respond = (
  verdict: Verdict,
  engine: AnswerEngine,
  question: Question,
  contact: readonly Link[],
): Responded => {
  const category = verdict.handledAs;
  if (category === 'account') return respondToAccount(engine, question);
  if (category !== 'general') return respondToCategory(category, question.language, contact, question.slots);
  return replyOf(engine.ask({ ...question, text: verdict.general ?? question.text }));
};
