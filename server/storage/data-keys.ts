/** One random key a transcript, stored only wrapped. Deleting the wrapped key destroys the transcript. */
import { randomBytes } from 'node:crypto';
import type { Database, Queries } from './database.ts';
import { fieldCipher, KEY_BYTES, type Place } from './field-cipher.ts';
import type { MasterKeys } from './master-key.ts';
import type { PracticeId, TranscriptId } from './stores.ts';

export type WrappedKey = {
  readonly practice: PracticeId;
  readonly transcript: TranscriptId;
  readonly master_key: string;
  readonly wrapped_key: string;
};

const placeOf = (practice: PracticeId, transcript: TranscriptId): Place => ({
  table: 'transcript_key',
  row: [practice, transcript],
  column: 'wrapped_key',
});

const wrap = (keys: MasterKeys, practice: PracticeId, transcript: TranscriptId, key: Buffer): WrappedKey => ({
  practice,
  transcript,
  master_key: keys.wrapping.id,
  wrapped_key: fieldCipher.seal(keys.wrapping.key, placeOf(practice, transcript), key.toString('base64url')),
});

/** Throws when the key file does not hold the master key, or the row was changed or moved. */
export const unwrapDataKey = (keys: MasterKeys, row: WrappedKey): Buffer => {
  const wrapping = keys.wrappingKey(row.master_key);
  if (!wrapping) throw new Error(`The master key file holds no key ${row.master_key}.`);
  const place = placeOf(row.practice, row.transcript);
  return Buffer.from(fieldCipher.open(wrapping.key, place, row.wrapped_key), 'base64url');
};

export const createDataKey = (
  keys: MasterKeys,
  practice: PracticeId,
  transcript: TranscriptId,
): { readonly key: Buffer; readonly wrapped: WrappedKey } => {
  const key = randomBytes(KEY_BYTES);
  return { key, wrapped: wrap(keys, practice, transcript, key) };
};

/** Null when the transcript was purged. */
export const readDataKey = async (
  queries: Queries,
  keys: MasterKeys,
  practice: PracticeId,
  transcript: TranscriptId,
): Promise<Buffer | null> => {
  const row = await queries
    .selectFrom('transcript_key')
    .select(['practice', 'transcript', 'master_key', 'wrapped_key'])
    .where('practice', '=', practice)
    .where('transcript', '=', transcript)
    .executeTakeFirst();
  return row ? unwrapDataKey(keys, row) : null;
};

/** Wraps every data key with the newest master key; returns how many were not yet. The texts themselves are not touched. */
export const rewrapDataKeys = async (database: Database, keys: MasterKeys): Promise<number> => {
  let count = 0;
  for (;;) {
    const rows = await database.query
      .selectFrom('transcript_key')
      .select(['practice', 'transcript', 'master_key', 'wrapped_key'])
      .where('master_key', '!=', keys.wrapping.id)
      .limit(200)
      .execute();
    if (rows.length === 0) return count;
    for (const row of rows) {
      const { master_key, wrapped_key } = wrap(keys, row.practice, row.transcript, unwrapDataKey(keys, row));
      await database.query
        .updateTable('transcript_key')
        .set({ master_key, wrapped_key })
        .where('practice', '=', row.practice)
        .where('transcript', '=', row.transcript)
        .where('wrapped_key', '=', row.wrapped_key)
        .execute();
    }
    count += rows.length;
  }
};

/** Ids of master keys that stored transcripts need and the key file does not hold. */
export const missingMasterKeys = async (database: Database, keys: MasterKeys): Promise<readonly string[]> => {
  const rows = await database.query.selectFrom('transcript_key').select('master_key').distinct().execute();
  return rows.map((row) => row.master_key).filter((id) => keys.wrappingKey(id) === null);
};
