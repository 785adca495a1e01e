/** What a visitor says of an answer, and that a wording was agreed to: counted by entry or version, tied to nobody. */
import type { ErrorCode } from '../../shared/protocol/error-codes.ts';
import type { AnswerRate } from '../../shared/protocol/events.ts';
import type { LivePractice } from '../practices/live-practice.ts';
import { count } from '../transcripts/count-turn.ts';
import type { TurnDependencies } from './handle-turn.ts';

type CountDependencies = Pick<TurnDependencies, 'stores' | 'clock'>;

/** Counts `helpful:ENTRY` or `unhelpful:ENTRY`, once for a turn. `not-found` when the session has no such answer. */
export const rateAnswer = async (
  { stores, clock }: CountDependencies,
  practice: LivePractice,
  tokenHash: string,
  { clientId, helpful }: AnswerRate,
): Promise<ErrorCode | null> => {
  const now = clock();
  const session = await stores.sessions.find(practice.id, tokenHash, now);
  const turn = session && (await stores.sessions.turn(practice.id, session.id, clientId));
  if (!session || !turn?.reply.source) return 'not-found';
  const { entry } = turn.reply.source;
  if (await stores.sessions.rate(practice.id, session.id, clientId)) {
    await count(stores.counters, practice, now, `${helpful ? 'helpful' : 'unhelpful'}:${entry}`);
  }
  return null;
};

/** Counts `consent:VERSION`. `not-found` when that is not the practice's published wording. */
export const countConsent = async (
  { stores, clock }: CountDependencies,
  practice: LivePractice,
  version: string,
): Promise<ErrorCode | null> => {
  if (version !== practice.document.consent?.version) return 'not-found';
  await count(stores.counters, practice, clock(), `consent:${version}`);
  return null;
};
