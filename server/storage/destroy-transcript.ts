/** Removes one transcript with everything that hangs on it: session, client ids, data key, unanswered questions, turns, transcript. */
import { sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';
import type { PracticeId, TranscriptId } from './stores.ts';

/** Sessions are locked first, as `append` does, so that the two never wait for each other. */
const endSession = async (
  database: Database,
  transaction: Transaction<Schema>,
  practice: PracticeId,
  transcript: TranscriptId,
): Promise<void> => {
  const sessions = await transaction
    .selectFrom('session')
    .select('id')
    .where('practice', '=', practice)
    .where('transcript', '=', transcript)
    .$if(database.kind === 'postgres', (select) => select.forUpdate())
    .execute();
  for (const { id } of sessions) {
    for (const table of ['rated', 'session_turn'] as const) {
      await transaction
        .deleteFrom(table)
        .where('practice', '=', practice)
        .where('session', '=', id)
        .execute();
    }
    await transaction.deleteFrom('session').where('practice', '=', practice).where('id', '=', id).execute();
  }
};

/** False when the practice has no such transcript. */
export const destroyTranscript = async (
  database: Database,
  transaction: Transaction<Schema>,
  practice: PracticeId,
  transcript: TranscriptId,
): Promise<boolean> => {
  await endSession(database, transaction, practice, transcript);
  for (const table of ['transcript_key', 'unanswered', 'turn'] as const) {
    await transaction
      .deleteFrom(table)
      .where('practice', '=', practice)
      .where('transcript', '=', transcript)
      .execute();
  }
  const { numDeletedRows } = await transaction
    .deleteFrom('transcript')
    .where('practice', '=', practice)
    .where('id', '=', transcript)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};

/** PRIVACY: what was destroyed would live on in SQLite's write-ahead log until its next checkpoint. */
export const forgetDeleted = async (database: Database): Promise<void> => {
  if (database.kind === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(database.query);
};
