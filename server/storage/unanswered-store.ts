/** Questions that found no answer: rows that point at turns. The words are read from the sealed turn, with its transcript's key. */
import type { Selectable } from 'kysely';
import type { Reply } from '../../shared/protocol/events.ts';
import { unwrapDataKey } from './data-keys.ts';
import type { Database } from './database.ts';
import type { FieldCipher } from './field-cipher.ts';
import type { MasterKeys } from './master-key.ts';
import type { Schema } from './schema.ts';
import { openTurn, type Seal } from './sealed-turns.ts';
import type { PracticeId, TranscriptId, TurnRecord, UnansweredStore, UnansweredTurn } from './stores.ts';

/**
 * What may have gone unanswered: a question that was only asked back did, unless what came next was answered. A text that
 * could not be cleaned was not kept, so there is no question to show.
 */
export const isUnanswered = ({ reply, visitorText }: TurnRecord): boolean =>
  (reply.decision === 'fallback' || reply.decision === 'clarify') && visitorText !== null;

const AT_A_TIME = 200;

/** The turns of some transcripts, in order. */
const turnsOf = async (
  database: Database,
  practice: PracticeId,
  transcripts: readonly TranscriptId[],
): Promise<ReadonlyMap<TranscriptId, readonly Selectable<Schema['turn']>[]>> => {
  const found = new Map<TranscriptId, Selectable<Schema['turn']>[]>();
  for (let from = 0; from < transcripts.length; from += AT_A_TIME) {
    const rows = await database.query
      .selectFrom('turn')
      .selectAll()
      .where('practice', '=', practice)
      .where('transcript', 'in', transcripts.slice(from, from + AT_A_TIME))
      .orderBy('sequence')
      .execute();
    for (const row of rows) found.set(row.transcript, [...(found.get(row.transcript) ?? []), row]);
  }
  return found;
};

const rowsOf = (database: Database, practice: PracticeId, limit: number) =>
  database.query
    .selectFrom('unanswered')
    .innerJoin('turn', (join) =>
      join
        .onRef('turn.practice', '=', 'unanswered.practice')
        .onRef('turn.transcript', '=', 'unanswered.transcript')
        .onRef('turn.sequence', '=', 'unanswered.sequence'),
    )
    .innerJoin('transcript_key', (join) =>
      join
        .onRef('transcript_key.practice', '=', 'unanswered.practice')
        .onRef('transcript_key.transcript', '=', 'unanswered.transcript'),
    )
    .selectAll('turn')
    .select(['unanswered.dismissed', 'transcript_key.master_key', 'transcript_key.wrapped_key'])
    .where('unanswered.practice', '=', practice)
    .orderBy('unanswered.transcript')
    .orderBy('unanswered.sequence')
    .limit(limit)
    .execute();

export const createUnansweredStore = (
  database: Database,
  keys: MasterKeys,
  cipher: FieldCipher,
): UnansweredStore => ({
  async list(practice, limit) {
    const rows = await rowsOf(database, practice, limit + 1);
    const seals = new Map<TranscriptId, Seal>();
    const sealOf = (row: (typeof rows)[number]): Seal => {
      const { transcript } = row;
      const seal = seals.get(transcript) ?? { cipher, key: unwrapDataKey(keys, row), practice, transcript };
      seals.set(transcript, seal);
      return seal;
    };
    const opened = rows.slice(0, limit).map((row) => ({ row, turn: openTurn(sealOf(row), row) }));
    const askedBack = opened.filter(({ turn }) => turn.reply.decision === 'clarify').map(({ row }) => row);
    const around = await turnsOf(database, practice, [
      ...new Set(askedBack.map(({ transcript }) => transcript)),
    ]);
    /** What a question that was asked back came to; null while nothing has come of it. */
    const cameTo = (row: (typeof rows)[number]): Reply | null => {
      for (const later of around.get(row.transcript) ?? []) {
        if (later.sequence <= row.sequence) continue;
        const { reply } = openTurn(sealOf(row), later);
        if (reply.decision !== 'clarify') return reply;
      }
      return null;
    };
    const turns = opened.flatMap(({ row, turn: { visitorText, reply } }): readonly UnansweredTurn[] => {
      if (visitorText === null) return [];
      const { transcript, sequence } = row;
      const next = reply.decision === 'clarify' ? cameTo(row) : null;
      const base = { transcript, sequence, text: visitorText, language: reply.language };
      return [
        {
          ...base,
          dismissed: row.dismissed === 1,
          next: next && { decision: next.decision, source: next.source },
        },
      ];
    });
    return { turns, more: rows.length > limit };
  },

  dismiss: (practice, turns, dismissed) =>
    database.query.transaction().execute(async (transaction) => {
      let count = 0;
      for (const { transcript, sequence } of turns) {
        const { numUpdatedRows } = await transaction
          .updateTable('unanswered')
          .set({ dismissed: dismissed ? 1 : 0 })
          .where('practice', '=', practice)
          .where('transcript', '=', transcript)
          .where('sequence', '=', sequence)
          .executeTakeFirst();
        count += Number(numUpdatedRows);
      }
      return count;
    }),
});
