/**
 * What the rest of the server may ask of the database. Every method takes the practice, and an implementation must use it in
 * the query: a row of another practice does not exist for the caller. Visitor text enters only as `DeidentifiedText`.
 */
import type { DeidentifiedText, Manifest } from '../../shared/deidentify/deidentified.ts';
import type { Category } from '../../shared/guard/verdict.ts';
import type { Reply } from '../../shared/protocol/events.ts';
import type {
  ReviewState,
  Summary,
  TranscriptPage,
  TranscriptView,
} from '../../shared/protocol/staff-api.ts';
import type { Language } from '../../shared/text/kinds.ts';
import type { Slots } from './slots.ts';

export type PracticeId = string & { readonly __practice: unique symbol };
export type SessionId = string & { readonly __session: unique symbol };
export type TranscriptId = string & { readonly __transcript: unique symbol };

/** A published practice document as stored: the YAML text (comments kept) and its version. */
export type PublishedDocument = {
  readonly practice: PracticeId;
  readonly version: number;
  readonly yaml: string;
  readonly origins: readonly string[];
};

export type PracticeStore = {
  list(): Promise<readonly PracticeId[]>;
  published(practice: PracticeId): Promise<PublishedDocument | null>;
  /** Adds the practice, or a new version of its document. `origins` null keeps the present ones. */
  publish(practice: PracticeId, yaml: string, origins: readonly string[] | null): Promise<number>;
  /** A new version only where `expected` is still the published one; null, and nothing written, when it is not. */
  replace(practice: PracticeId, yaml: string, expected: number): Promise<number | null>;
  setOrigins(practice: PracticeId, origins: readonly string[]): Promise<void>;
};

/** The only thing that ties a time to a transcript; deleted when the session ends or is idle for 30 minutes. */
export type Session = {
  readonly id: SessionId;
  readonly practice: PracticeId;
  readonly transcript: TranscriptId;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly lastTurnAt: number;
  readonly lastSequence: number;
  readonly lastCategories: readonly Category[];
  readonly slots: Slots;
  readonly language: Language;
};

/** What `recordTurn` writes, in one transaction. `visitorText` null: only the category is kept. */
export type TurnRecord = {
  readonly clientId: string;
  readonly sequence: number;
  readonly secondsSinceStart: number;
  readonly category: Category;
  readonly visitorText: DeidentifiedText | null;
  /** What was removed, by which rules and with which lists, without a value; null where the text was not looked at. */
  readonly manifest: Manifest | null;
  /** Word for word, for the visit under way; it is deleted with the session. */
  readonly reply: Reply;
  /** The reply's text as the transcript keeps it: a computed answer names the day that was asked about. */
  readonly keptReplyText: string;
};

/** A turn as it was read back: its text was de-identified when it was written. */
export type StoredTurn = Omit<TurnRecord, 'visitorText' | 'keptReplyText'> & {
  readonly visitorText: string | null;
};

export type SessionUpdate = {
  readonly lastTurnAt: number;
  readonly lastCategories: readonly Category[];
  readonly slots: Slots;
  readonly language: Language;
};

/** How a transcript is kept: the year it is filed under, and how many days at most before it is destroyed. */
export type Keeping = { readonly year: number; readonly retentionDays: number };

export type SessionStore = {
  /**
   * Creates session and transcript with the first turn, in one transaction. `tokenHash` is SHA-256 of the random token, base64url.
   * `kept.year` is all that a transcript learns of the date. `exists` when the token already has a live session: nothing is
   * written; a session of the token that is idle longer than the limit is ended and replaced.
   */
  begin(
    practice: PracticeId,
    tokenHash: string,
    session: Session,
    kept: Keeping,
    turn: TurnRecord,
    summary: Summary,
  ): Promise<'begun' | 'exists'>;
  /** Null when unknown, of another practice, or idle longer than the limit. */
  find(practice: PracticeId, tokenHash: string, now: number): Promise<Session | null>;
  /**
   * Appends a turn. Idempotent by `clientId`: when the turn exists already, nothing is written and the stored one is returned.
   * `conflict` when another turn took the sequence number (another node): read again and retry.
   */
  append(
    session: Session,
    update: SessionUpdate,
    turn: TurnRecord,
    summary: Summary,
  ): Promise<{ readonly stored: StoredTurn } | 'conflict' | 'ended'>;
  /** The turn with this client id, if it was recorded in this session. */
  turn(practice: PracticeId, session: SessionId, clientId: string): Promise<StoredTurn | null>;
  turnsAfter(practice: PracticeId, session: SessionId, sequence: number): Promise<readonly StoredTurn[]>;
  /** Marks a turn of this session as rated; false when it was before. The turn must exist. */
  rate(practice: PracticeId, session: SessionId, clientId: string): Promise<boolean>;
  end(practice: PracticeId, session: SessionId): Promise<void>;
  /** Deletes sessions idle since before `before`; returns how many. */
  sweep(before: number): Promise<number>;
};

export type TranscriptStore = {
  page(
    practice: PracticeId,
    state: ReviewState,
    after: string | null,
    limit: number,
  ): Promise<TranscriptPage>;
  view(practice: PracticeId, id: TranscriptId): Promise<TranscriptView | null>;
  review(practice: PracticeId, id: TranscriptId, state: ReviewState): Promise<boolean>;
  /** Destroys the data key, the turns and the transcript. */
  purge(practice: PracticeId, id: TranscriptId): Promise<boolean>;
  /** Deletes what has expired; returns how many transcripts. */
  expire(now: number): Promise<number>;
};

/** Names one turn of one transcript. */
export type TurnPlace = { readonly transcript: TranscriptId; readonly sequence: number };

/** A question that found no answer, de-identified when it was written. */
export type UnansweredTurn = TurnPlace & {
  readonly text: string;
  readonly language: Language;
  readonly dismissed: boolean;
  /** What a question that was only asked back came to; null where nothing came of it, and for all others. */
  readonly next: Pick<Reply, 'decision' | 'source'> | null;
};

/** Lives and dies with the transcripts: what is purged or expired there is gone here. */
export type UnansweredStore = {
  /** In the order of random ids; `more` when there are more than `limit`. */
  list(
    practice: PracticeId,
    limit: number,
  ): Promise<{ readonly turns: readonly UnansweredTurn[]; readonly more: boolean }>;
  /** Marks them as not for this practice, or takes that back. Returns how many of them there are. */
  dismiss(practice: PracticeId, turns: readonly TurnPlace[], dismissed: boolean): Promise<number>;
};

/** Daily and hourly figures that cannot be joined to a transcript. `day` is an ISO date in the practice's zone, `hour` 0-23. */
export type CounterStore = {
  add(practice: PracticeId, day: string, hour: number, name: string): Promise<void>;
  read(
    practice: PracticeId,
    from: string,
    to: string,
  ): Promise<
    readonly { readonly day: string; readonly hour: number; readonly name: string; readonly count: number }[]
  >;
  /** All that was counted under names that begin so, from that day on. */
  totals(
    practice: PracticeId,
    from: string,
    prefix: string,
  ): Promise<readonly { readonly name: string; readonly count: number }[]>;
};

export type AuditEntry = {
  readonly at: number;
  readonly practice: PracticeId | null;
  readonly actor: string;
  readonly action: string;
  readonly subject: string | null;
};

export type Stores = {
  readonly practices: PracticeStore;
  readonly sessions: SessionStore;
  readonly transcripts: TranscriptStore;
  readonly unanswered: UnansweredStore;
  readonly counters: CounterStore;
};
