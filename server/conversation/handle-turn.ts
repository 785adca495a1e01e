/**
 * One turn on the server, from the door to the acknowledged reply. Read this first. The browser's verdict is not an input:
 * the text is inspected again before anything else sees it.
 */
import { randomUUID } from 'node:crypto';
import {
  type Category,
  type Verdict,
  WITHHELD_CATEGORIES,
  type WithheldCategory,
} from '../../shared/guard/verdict.ts';
import type { Result } from '../../shared/protocol/error-codes.ts';
import type { TurnChoose, TurnOutcome, TurnSend, TurnWithheld } from '../../shared/protocol/events.ts';
import { MAX_TURNS_PER_SESSION } from '../../shared/protocol/limits.ts';
import { EMPTY_SLOTS, type Question } from '../answers/answer-engine.ts';
import type { Log } from '../log.ts';
import type { LivePractice } from '../practices/live-practice.ts';
import type { Session, SessionId, StoredTurn, Stores, TranscriptId } from '../storage/stores.ts';
import { countTurn } from '../transcripts/count-turn.ts';
import { type RecordedText, recordTurn } from '../transcripts/record-turn.ts';
import type { TextService } from '../worker/text-service.ts';
import { type Responded, replyOf, respond, respondToCategory } from './respond.ts';

export type Turn =
  | ({ readonly kind: 'send' } & TurnSend)
  | ({ readonly kind: 'choose' } & TurnChoose)
  | ({ readonly kind: 'withheld' } & TurnWithheld);

export type Visit = { readonly practice: LivePractice; readonly tokenHash: string };

export type TurnDependencies = {
  readonly stores: Stores;
  readonly text: TextService;
  readonly clock: () => number;
  readonly log: Log;
};

/** Another node or a repeated packet may take the place of a turn between reading and writing; then it is read again. */
const ATTEMPTS = 4;
const REMEMBERED_CATEGORIES = 5;

type Decided = Responded & { readonly category: Category; readonly text: RecordedText };

const newSession = (practice: LivePractice, now: number, turn: Turn): Session => ({
  id: randomUUID() as SessionId,
  practice: practice.id,
  transcript: randomUUID() as TranscriptId,
  startedAt: now,
  lastTurnAt: now,
  lastSequence: 0,
  lastCategories: [],
  slots: EMPTY_SLOTS,
  language: turn.language,
});

const outcomeOf = (turn: Pick<StoredTurn, 'clientId' | 'sequence' | 'reply'>): TurnOutcome => ({
  clientId: turn.clientId,
  sequence: turn.sequence,
  reply: turn.reply,
});

/** PRIVACY: what may be kept of a text, by its category: account matters leave no text, health only if the practice asks. */
const keepable = (category: Category, text: string, practice: LivePractice): RecordedText => {
  if (category === 'account') return null;
  const withheldCategory = WITHHELD_CATEGORIES.some((withheld) => withheld === category);
  return withheldCategory && !practice.keepsHealthText ? null : text;
};

const decideSent = (
  verdict: Verdict,
  turn: TurnSend,
  practice: LivePractice,
  question: Question,
): Decided => ({
  ...respond(verdict, practice.engine, question, practice.contact[turn.language]),
  category: verdict.handledAs,
  text: keepable(verdict.handledAs, turn.text, practice),
});

const decide = async (
  deps: TurnDependencies,
  practice: LivePractice,
  session: Session,
  turn: Turn,
): Promise<Decided | null> => {
  const asked = { language: turn.language, now: deps.clock(), slots: session.slots };
  if (turn.kind === 'withheld') {
    const responded = respondToCategory(
      turn.category,
      turn.language,
      practice.contact[turn.language],
      session.slots,
    );
    return { ...responded, category: turn.category, text: null };
  }
  if (turn.kind === 'choose') {
    const answer = practice.engine.choose(turn.entry, asked);
    return (
      answer && { ...replyOf(answer), category: 'general', text: practice.labelOf(turn.entry, turn.language) }
    );
  }
  const verdict = await deps.text.inspect(turn.text, {
    lastCategories: session.lastCategories,
    language: turn.language,
    specialty: practice.specialty,
  });
  return decideSent(verdict, turn, practice, { ...asked, text: turn.text });
};

/** The turn is recorded and will be acknowledged: a figure that could not be counted must not undo that. */
const countQuietly = async (deps: TurnDependencies, practice: LivePractice, at: number, decided: Decided) => {
  try {
    const { category, reply } = decided;
    await countTurn(deps.stores.counters, practice, at, { category, decision: reply.decision });
  } catch (error) {
    deps.log.fault('fault', error, { practice: practice.id });
  }
};

const isSafetyCard = (category: Category): category is Extract<WithheldCategory, 'crisis' | 'emergency'> =>
  category === 'crisis' || category === 'emergency';

/**
 * Idempotent by `clientId`: a turn that was recorded before is answered with what was recorded. `limited` says that the
 * visitor is over a limit: then only an emergency or crisis still gets its reply, and nothing is recorded.
 */
export const handleTurn = async (
  deps: TurnDependencies,
  { practice, tokenHash }: Visit,
  turn: Turn,
  limited: boolean,
): Promise<Result<TurnOutcome>> => {
  const { sessions } = deps.stores;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const now = deps.clock();
    const found = await sessions.find(practice.id, tokenHash, now);
    const recorded = found && (await sessions.turn(practice.id, found.id, turn.clientId));
    if (recorded) return { ok: true, data: outcomeOf(recorded) };

    const session = found ?? newSession(practice, now, turn);
    const decided = await decide(deps, practice, session, turn);
    if (!decided) return { ok: false, error: { code: 'not-found' } };
    const sequence = session.lastSequence + 1;
    if (limited || sequence > MAX_TURNS_PER_SESSION) {
      const shown = isSafetyCard(decided.category);
      return shown
        ? {
            ok: true,
            data: { clientId: turn.clientId, sequence: session.lastSequence, reply: decided.reply },
          }
        : { ok: false, error: { code: 'rate-limited', retryAfterMs: 60_000 } };
    }

    const lastCategories = [...session.lastCategories, decided.category].slice(-REMEMBERED_CATEGORIES);
    const written = await recordTurn(deps, practice, {
      tokenHash,
      session,
      isNew: found === null,
      update: { lastTurnAt: now, lastCategories, slots: decided.slots, language: turn.language },
      turn: { clientId: turn.clientId, sequence, category: decided.category, reply: decided.reply },
      text: decided.text,
    });
    if (written) {
      await countQuietly(deps, practice, now, decided);
      return { ok: true, data: outcomeOf(written) };
    }
    // The session ended, or another node was faster: what is there now decides, and `begin` replaces an idle session.
  }
  return { ok: false, error: { code: 'overloaded', retryAfterMs: 1_000 } };
};
