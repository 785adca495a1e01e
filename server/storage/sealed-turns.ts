/** Turns and summaries between their types and their encrypted columns. */
import type { Insertable, Selectable } from 'kysely';
import type { Reply } from '../../shared/protocol/events.ts';
import type { Summary } from '../../shared/protocol/staff-api.ts';
import type { FieldCipher, Place } from './field-cipher.ts';
import { categorySchema, manifestSchema, replySchema, summarySchema } from './row-schemas.ts';
import type { Schema } from './schema.ts';
import type { PracticeId, SessionId, StoredTurn, TranscriptId, TurnRecord } from './stores.ts';

type TurnRow = Selectable<Schema['turn']>;

/** What opens one transcript. */
export type Seal = {
  readonly cipher: FieldCipher;
  readonly key: Buffer;
  readonly practice: PracticeId;
  readonly transcript: TranscriptId;
};

const turnPlace = (seal: Seal, sequence: number, column: string): Place => ({
  table: 'turn',
  row: [seal.practice, seal.transcript, String(sequence)],
  column,
});

const summaryPlace = (seal: Seal): Place => ({
  table: 'transcript',
  row: [seal.practice, seal.transcript],
  column: 'sealed_summary',
});

export const sealTurn = (seal: Seal, turn: TurnRecord): Insertable<Schema['turn']> => {
  const put = (column: string, text: string) =>
    seal.cipher.seal(seal.key, turnPlace(seal, turn.sequence, column), text);
  return {
    practice: seal.practice,
    transcript: seal.transcript,
    sequence: turn.sequence,
    seconds_since_start: turn.secondsSinceStart,
    category: turn.category,
    sealed_visitor_text: turn.visitorText === null ? null : put('sealed_visitor_text', turn.visitorText),
    sealed_identifiers: put('sealed_identifiers', JSON.stringify(turn.manifest)),
    sealed_reply: put('sealed_reply', JSON.stringify({ ...turn.reply, text: turn.keptReplyText })),
  };
};

export const openTurn = (seal: Seal, row: TurnRow): Omit<StoredTurn, 'clientId'> => {
  const take = (column: string, sealed: string) =>
    seal.cipher.open(seal.key, turnPlace(seal, row.sequence, column), sealed);
  return {
    sequence: row.sequence,
    secondsSinceStart: row.seconds_since_start,
    category: categorySchema.parse(row.category),
    visitorText:
      row.sealed_visitor_text === null ? null : take('sealed_visitor_text', row.sealed_visitor_text),
    manifest: manifestSchema.parse(JSON.parse(take('sealed_identifiers', row.sealed_identifiers))),
    reply: replySchema.parse(JSON.parse(take('sealed_reply', row.sealed_reply))),
  };
};

const replyPlace = (seal: Seal, session: SessionId, clientId: string): Place => ({
  table: 'session_turn',
  row: [seal.practice, session, clientId],
  column: 'sealed_reply',
});

/** The reply word for word, as long as the session lives. */
export const sealReply = (seal: Seal, session: SessionId, turn: TurnRecord): string =>
  seal.cipher.seal(seal.key, replyPlace(seal, session, turn.clientId), JSON.stringify(turn.reply));

export const openReply = (seal: Seal, session: SessionId, clientId: string, sealed: string): Reply =>
  replySchema.parse(JSON.parse(seal.cipher.open(seal.key, replyPlace(seal, session, clientId), sealed)));

export const sealSummary = (seal: Seal, summary: Summary): string =>
  seal.cipher.seal(seal.key, summaryPlace(seal), JSON.stringify(summary));

export const openSummary = (seal: Seal, sealed: string): Summary =>
  summarySchema.parse(JSON.parse(seal.cipher.open(seal.key, summaryPlace(seal), sealed)));
