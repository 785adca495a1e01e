/** Writes the summary of a conversation from its turns: counts and entry ids, no visitor text, no language model. */
import type { Category } from '../../shared/guard/verdict.ts';
import type { Decision, Reply } from '../../shared/protocol/events.ts';
import type { Outcome, Summary } from '../../shared/protocol/staff-api.ts';
import type { IdentifierType } from '../../shared/text/kinds.ts';
import type { TurnRecord } from '../storage/stores.ts';

type SummarizedTurn = Pick<TurnRecord, 'category' | 'manifest' | 'reply'>;

const OUTCOME_OF: Readonly<Record<Exclude<Decision, 'clarify'>, Outcome>> = {
  crisis: 'crisis',
  emergency: 'emergency',
  'redirect-health': 'redirected',
  'redirect-account': 'redirected',
  'redirect-identity': 'redirected',
  fallback: 'unanswered',
  answer: 'answered',
};

/** The gravest outcome of any turn is the conversation's. */
const RANK: readonly Outcome[] = ['crisis', 'emergency', 'redirected', 'unanswered', 'answered'];

const OUTCOME_SENTENCE: Readonly<Record<Outcome, string>> = {
  crisis: 'The crisis card was shown.',
  emergency: 'The emergency card was shown.',
  redirected: 'The visitor was asked to call or use the portal.',
  unanswered: 'A question was not answered.',
  answered: 'Every question was answered.',
};

const countCategories = (turns: readonly SummarizedTurn[]): Partial<Record<Category, number>> => {
  const counts: Partial<Record<Category, number>> = {};
  for (const { category } of turns)
    if (category !== 'general') counts[category] = (counts[category] ?? 0) + 1;
  return counts;
};

const countIdentifiers = (turns: readonly SummarizedTurn[]): Partial<Record<IdentifierType, number>> => {
  const counts: Partial<Record<IdentifierType, number>> = {};
  for (const turn of turns) {
    for (const [type, count] of Object.entries(turn.manifest?.counts ?? {}) as [IdentifierType, number][]) {
      counts[type] = (counts[type] ?? 0) + count;
    }
  }
  return counts;
};

const sentenceOf = (turns: number, topics: readonly string[], outcome: Outcome): string => {
  const length = turns === 1 ? 'One message' : `${turns} messages`;
  return `${length}${aboutText(topics.map(spoken))}. ${OUTCOME_SENTENCE[outcome]}`;
};

const MOST_NAMED = 3;

const aboutText = (topics: readonly string[]): string => {
  if (topics.length === 0) return '';
  if (topics.length > MOST_NAMED) return ` about ${topics.slice(0, MOST_NAMED).join(', ')} and more`;
  const last = topics.at(-1) ?? '';
  return topics.length === 1 ? ` about ${last}` : ` about ${topics.slice(0, -1).join(', ')} and ${last}`;
};

/** `insurance-plan` -> `insurance plan`. */
const spoken = (entry: string): string => entry.replaceAll(/[-_.:]+/g, ' ');

/** A greeting or a thank-you is a turn, but nothing that was asked. */
const isAsked = (entry: string): boolean => !entry.startsWith('small-talk:');

export const isAnswer = ({ reply }: { readonly reply: Pick<Reply, 'decision' | 'source'> }): boolean =>
  reply.decision === 'answer' && isAsked(reply.source?.entry ?? '');

/** "Did you mean …?" answers nothing by itself: what the visitor came to after it does, or does not. */
const outcomeOf = (turns: readonly SummarizedTurn[], at: number): Outcome => {
  const decision = turns[at]?.reply.decision ?? 'fallback';
  if (decision !== 'clarify') return OUTCOME_OF[decision];
  const next = turns.slice(at + 1).find(({ reply }) => reply.decision !== 'clarify');
  return next && isAnswer(next) ? 'answered' : 'unanswered';
};

export const summarize = (turns: readonly SummarizedTurn[]): Summary => {
  const entries = turns.flatMap(({ reply }) => (reply.source ? [reply.source.entry] : []));
  const topics = [...new Set(entries.filter(isAsked))];
  const outcomes = turns.map((_, at) => outcomeOf(turns, at));
  const outcome = RANK.find((candidate) => outcomes.includes(candidate)) ?? 'answered';
  return {
    outcome,
    topics,
    turns: turns.length,
    guardEvents: countCategories(turns),
    identifiersRemoved: countIdentifiers(turns),
    unanswered: outcomes.filter((one) => one === 'unanswered').length,
    sentence: sentenceOf(turns.length, topics, outcome),
  };
};
