/**
 * The tables as TypeScript sees them, the same for SQLite and PostgreSQL. Names and order of columns are made by
 * `migrations/`; a column whose name starts with `sealed_` holds ciphertext of `field-cipher.ts` and nothing else.
 */
import type { Category } from '../../shared/guard/verdict.ts';
import type { ReviewState, Role } from '../../shared/protocol/staff-api.ts';
import type { Language } from '../../shared/text/kinds.ts';
import type { PracticeId, SessionId, TranscriptId } from './stores.ts';

type PracticeTable = { readonly id: PracticeId; version: number; origins: string };

type PracticeDocumentTable = {
  readonly practice: PracticeId;
  readonly version: number;
  readonly yaml: string;
};

/** The only row that ties a time to a transcript. */
type SessionTable = {
  readonly practice: PracticeId;
  readonly id: SessionId;
  readonly token_hash: string;
  readonly transcript: TranscriptId;
  readonly started_at: number;
  last_turn_at: number;
  last_sequence: number;
  last_categories: string;
  slots: string;
  language: Language;
};

/**
 * Client ids live and die with the session: a transcript keeps no id that a browser chose. So does the reply word for word,
 * which may name the day that was asked about.
 */
type SessionTurnTable = {
  readonly practice: PracticeId;
  readonly session: SessionId;
  readonly client_id: string;
  readonly sequence: number;
  readonly sealed_reply: string;
};

/** A turn of a session that was rated. How it was rated is in the practice's counters only. */
type RatedTable = {
  readonly practice: PracticeId;
  readonly session: SessionId;
  readonly client_id: string;
};

type TranscriptTable = {
  readonly practice: PracticeId;
  readonly id: TranscriptId;
  readonly year: number;
  language: Language;
  duration_seconds: number;
  review: ReviewState;
  sealed_summary: string;
};

type TurnTable = {
  readonly practice: PracticeId;
  readonly transcript: TranscriptId;
  readonly sequence: number;
  readonly seconds_since_start: number;
  readonly category: Category;
  readonly sealed_visitor_text: string | null;
  readonly sealed_identifiers: string;
  readonly sealed_reply: string;
};

/** A turn that found no answer and kept its words. 1: staff said that it is not for this practice. */
type UnansweredTable = {
  readonly practice: PracticeId;
  readonly transcript: TranscriptId;
  readonly sequence: number;
  dismissed: 0 | 1;
};

/** The data key of one transcript, wrapped by a master key outside the database. Without this row the transcript is noise. */
type TranscriptKeyTable = {
  readonly practice: PracticeId;
  readonly transcript: TranscriptId;
  master_key: string;
  wrapped_key: string;
  readonly expires_at: number;
};

type CounterTable = {
  readonly practice: PracticeId;
  readonly day: string;
  readonly hour: number;
  readonly name: string;
  count: number;
};

type AuditTable = {
  readonly number: number;
  readonly at: number;
  readonly practice: PracticeId | null;
  readonly actor: string;
  readonly action: string;
  readonly subject: string | null;
  readonly previous: string;
  readonly hash: string;
};

/** One row: the last entry's number and hash, signed. It serialises writers and betrays a cut-off end. */
type AuditHeadTable = { readonly id: number; number: number; hash: string; seal: string };

type StaffMembershipTable = { readonly staff: string; readonly practice: PracticeId; role: Role };

/** Only what our own queries read; the rest belongs to the account library and is frozen in the migration. */
type StaffTable = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  mustChangePassword: number | boolean;
  disabled: number | boolean;
};

/** `token` is a hash: a copy of the database opens no session. */
type StaffSessionTable = {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly startedAt: number;
  lastSeenAt: number;
};

type MigrationTable = { readonly number: number; readonly name: string; readonly checksum: string };

export type Schema = {
  practice: PracticeTable;
  practice_document: PracticeDocumentTable;
  session: SessionTable;
  session_turn: SessionTurnTable;
  rated: RatedTable;
  transcript: TranscriptTable;
  turn: TurnTable;
  unanswered: UnansweredTable;
  transcript_key: TranscriptKeyTable;
  counter: CounterTable;
  audit: AuditTable;
  audit_head: AuditHeadTable;
  staff: StaffTable;
  staff_session: StaffSessionTable;
  staff_membership: StaffMembershipTable;
  migration: MigrationTable;
};
