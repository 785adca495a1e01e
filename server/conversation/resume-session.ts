/** Gives a conversation back after a reconnect or a page change, from the de-identified record: raw text was never kept. */
import type { SessionState } from '../../shared/protocol/events.ts';
import type { PracticeId, Stores } from '../storage/stores.ts';

type Visitor = { readonly practice: PracticeId; readonly tokenHash: string };

/** Turns after `afterSequence`, in order; empty when the session does not exist yet or ended. */
export const resumeSession = async (
  { stores, clock }: { readonly stores: Stores; readonly clock: () => number },
  { practice, tokenHash }: Visitor,
  afterSequence: number,
): Promise<SessionState> => {
  const session = await stores.sessions.find(practice, tokenHash, clock());
  if (!session) return { turns: [], lastSequence: 0 };
  const turns = await stores.sessions.turnsAfter(practice, session.id, afterSequence);
  return {
    lastSequence: session.lastSequence,
    turns: turns.map(({ clientId, sequence, reply, visitorText, category, secondsSinceStart }) => ({
      clientId,
      sequence,
      reply,
      visitorText,
      category,
      secondsSinceStart,
    })),
  };
};
