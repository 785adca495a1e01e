/** Transcripts as staff read them. Order is by random id, so that no list tells which came first. */
import type { ReviewState, TranscriptRow, TranscriptTurn } from '../../shared/protocol/staff-api.ts';
import { unwrapDataKey } from './data-keys.ts';
import type { Database } from './database.ts';
import { destroyTranscript, forgetDeleted } from './destroy-transcript.ts';
import type { FieldCipher } from './field-cipher.ts';
import type { MasterKeys } from './master-key.ts';
import { languageSchema, reviewStateSchema } from './row-schemas.ts';
import { openSummary, openTurn, type Seal } from './sealed-turns.ts';
import type { PracticeId, StoredTurn, TranscriptId, TranscriptStore } from './stores.ts';

const EXPIRY_BATCH = 200;

type Row = {
  readonly practice: PracticeId;
  readonly id: TranscriptId;
  readonly year: number;
  readonly language: string;
  readonly duration_seconds: number;
  readonly review: string;
  readonly sealed_summary: string;
  readonly master_key: string;
  readonly wrapped_key: string;
};

const rowsOf = (database: Database, practice: PracticeId) =>
  database.query
    .selectFrom('transcript')
    .innerJoin('transcript_key', (join) =>
      join
        .onRef('transcript_key.practice', '=', 'transcript.practice')
        .onRef('transcript_key.transcript', '=', 'transcript.id'),
    )
    .select([
      'transcript.practice',
      'transcript.id',
      'transcript.year',
      'transcript.language',
      'transcript.duration_seconds',
      'transcript.review',
      'transcript.sealed_summary',
      'transcript_key.master_key',
      'transcript_key.wrapped_key',
    ])
    .where('transcript.practice', '=', practice);

const asTranscriptRow = (row: Row, seal: Seal): TranscriptRow => ({
  id: row.id,
  year: row.year,
  language: languageSchema.parse(row.language),
  durationSeconds: row.duration_seconds,
  review: reviewStateSchema.parse(row.review),
  summary: openSummary(seal, row.sealed_summary),
});

const asTranscriptTurn = (turn: Omit<StoredTurn, 'clientId'>): TranscriptTurn => ({
  sequence: turn.sequence,
  secondsSinceStart: turn.secondsSinceStart,
  category: turn.category,
  visitorText: turn.visitorText,
  decision: turn.reply.decision,
  replyText: turn.reply.text,
  source: turn.reply.source,
});

const countByState = async (
  database: Database,
  practice: PracticeId,
): Promise<Record<ReviewState, number>> => {
  const rows = await database.query
    .selectFrom('transcript')
    .select((select) => ['review', select.fn.countAll<number | string>().as('count')])
    .where('practice', '=', practice)
    .groupBy('review')
    .execute();
  const counts: Record<ReviewState, number> = { unreviewed: 0, reviewed: 0, flagged: 0 };
  for (const row of rows) counts[reviewStateSchema.parse(row.review)] = Number(row.count);
  return counts;
};

const destroy = (database: Database, practice: PracticeId, transcript: TranscriptId): Promise<boolean> =>
  database.query
    .transaction()
    .execute((transaction) => destroyTranscript(database, transaction, practice, transcript));

export const createTranscriptStore = (
  database: Database,
  keys: MasterKeys,
  cipher: FieldCipher,
): TranscriptStore => {
  const sealOf = (row: Row): Seal => ({
    cipher,
    key: unwrapDataKey(keys, { ...row, transcript: row.id }),
    practice: row.practice,
    transcript: row.id,
  });

  return {
    async page(practice, state, after, limit) {
      const rows = await rowsOf(database, practice)
        .where('transcript.review', '=', state)
        .$if(after !== null, (select) => select.where('transcript.id', '>', (after ?? '') as TranscriptId))
        .orderBy('transcript.id')
        .limit(limit + 1)
        .execute();
      const shown = rows.slice(0, limit);
      return {
        rows: shown.map((row) => asTranscriptRow(row, sealOf(row))),
        counts: await countByState(database, practice),
        next: rows.length > limit ? (shown[shown.length - 1]?.id ?? null) : null,
      };
    },

    async view(practice, id) {
      const row = await rowsOf(database, practice).where('transcript.id', '=', id).executeTakeFirst();
      if (!row) return null;
      const seal = sealOf(row);
      const turns = await database.query
        .selectFrom('turn')
        .selectAll()
        .where('practice', '=', practice)
        .where('transcript', '=', id)
        .orderBy('sequence')
        .execute();
      return {
        ...asTranscriptRow(row, seal),
        turns: turns.map((turn) => asTranscriptTurn(openTurn(seal, turn))),
      };
    },

    async review(practice, id, state) {
      const { numUpdatedRows } = await database.query
        .updateTable('transcript')
        .set({ review: state })
        .where('practice', '=', practice)
        .where('id', '=', id)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async purge(practice, id) {
      const purged = await destroy(database, practice, id);
      if (purged) await forgetDeleted(database);
      return purged;
    },

    async expire(now) {
      let count = 0;
      for (;;) {
        const due = await database.query
          .selectFrom('transcript_key')
          .select(['practice', 'transcript'])
          .where('expires_at', '<=', now)
          .limit(EXPIRY_BATCH)
          .execute();
        for (const row of due) await destroy(database, row.practice, row.transcript);
        count += due.length;
        if (due.length < EXPIRY_BATCH) break;
      }
      if (count > 0) await forgetDeleted(database);
      return count;
    },
  };
};
