/** Questions that found no answer: rows that point at turns. The words are read from the sealed turn, with its transcript's key. */
import { unwrapDataKey } from './data-keys.ts';
import type { Database } from './database.ts';
import type { FieldCipher } from './field-cipher.ts';
import type { MasterKeys } from './master-key.ts';
import { openTurn, type Seal } from './sealed-turns.ts';
import type { PracticeId, TranscriptId, TurnRecord, UnansweredStore } from './stores.ts';

/** A text that could not be cleaned was not kept, so there is no question to show. */
export const isUnanswered = ({ reply, visitorText }: TurnRecord): boolean =>
  reply.decision === 'fallback' && visitorText !== null;

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
    const turns = rows.slice(0, limit).flatMap((row) => {
      const { visitorText, reply } = openTurn(sealOf(row), row);
      if (visitorText === null) return [];
      const { transcript, sequence, dismissed } = row;
      return [
        { transcript, sequence, text: visitorText, language: reply.language, dismissed: dismissed === 1 },
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
