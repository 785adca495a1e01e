/**
 * From a decided turn to the encrypted row. Visitor text passes through de-identification on its way: storage takes no other
 * type. What cannot be cleaned is kept as a category alone.
 */
import type { DeidentifyResult } from '../../shared/deidentify/deidentified.ts';
import type { LivePractice } from '../practices/live-practice.ts';
import type { Session, SessionUpdate, StoredTurn, Stores, TurnRecord } from '../storage/stores.ts';
import type { TextService } from '../worker/text-service.ts';
import { keptReplyText } from './kept-reply.ts';
import { summarize } from './summarize.ts';

/** Raw visitor text on its way to `deidentify`, or null where nothing of it may be kept. */
export type RecordedText = string | null;

export type TurnToRecord = {
  readonly tokenHash: string;
  readonly session: Session;
  readonly isNew: boolean;
  readonly update: SessionUpdate;
  readonly turn: Omit<TurnRecord, 'visitorText' | 'manifest' | 'secondsSinceStart' | 'keptReplyText'>;
  readonly text: RecordedText;
};

type RecordDependencies = { readonly stores: Stores; readonly text: TextService };

const clean = async (deps: RecordDependencies, practice: LivePractice, { session, text }: TurnToRecord) => {
  if (text === null) return { visitorText: null, manifest: null };
  const result: DeidentifyResult = await deps.text.deidentify(text, practice.vocabulary, session.id);
  return {
    visitorText: result.kind === 'deidentified' ? result.text : null,
    manifest: result.manifest,
  };
};

/** The local year where the practice is: all that a transcript learns of the date (45 CFR 164.514(b)(2)(i)(C)). */
const yearIn = (timeZone: string, at: number): number =>
  Number(new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric' }).format(at));

/** The stored turn, or null when the session ended or another node took the sequence number: read again. */
export const recordTurn = async (
  deps: RecordDependencies,
  practice: LivePractice,
  input: TurnToRecord,
): Promise<Pick<StoredTurn, 'clientId' | 'sequence' | 'reply'> | null> => {
  const { session, update, isNew, tokenHash } = input;
  const { sessions } = deps.stores;
  const turn: TurnRecord = {
    ...input.turn,
    ...(await clean(deps, practice, input)),
    keptReplyText: keptReplyText(input.turn.reply),
    secondsSinceStart: Math.round((update.lastTurnAt - session.startedAt) / 1_000),
  };
  if (isNew) {
    const begun = { ...session, ...update, lastSequence: turn.sequence };
    const { retentionDays } = practice.document;
    const kept = { year: yearIn(practice.timeZone, update.lastTurnAt), retentionDays };
    const outcome = await sessions.begin(practice.id, tokenHash, begun, kept, turn, summarize([turn]));
    return outcome === 'begun' ? turn : null;
  }
  const before = await sessions.turnsAfter(practice.id, session.id, 0);
  const outcome = await sessions.append(session, update, turn, summarize([...before, turn]));
  return typeof outcome === 'object' ? outcome.stored : null;
};
