/**
 * Every value of every column of every table, sealed ones opened, a few rows at a time: for a search that must miss nothing. A table
 * that is not named here is read all the same, whole.
 */
import { sql } from 'kysely';
import { readDataKey } from './data-keys.ts';
import type { Database } from './database.ts';
import type { FieldCipher } from './field-cipher.ts';
import type { MasterKeys } from './master-key.ts';
import type { PracticeId, SessionId, TranscriptId } from './stores.ts';

export type StoredValue = {
  readonly table: string;
  readonly column: string;
  /** The row's practice, where it has one. */
  readonly practice: string | null;
  readonly text: string;
};

export type StoredValuesOptions = {
  readonly database: Database;
  readonly keys: MasterKeys;
  readonly cipher: FieldCipher;
};

type Row = Readonly<Record<string, unknown>>;

/** Primary keys of the tables that grow with use: they are read in pages. Sealed columns are bound to the whole key. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  session: ['practice', 'id'],
  session_turn: ['practice', 'session', 'client_id'],
  rated: ['practice', 'session', 'client_id'],
  transcript: ['practice', 'id'],
  transcript_key: ['practice', 'transcript'],
  turn: ['practice', 'transcript', 'sequence'],
  unanswered: ['practice', 'transcript', 'sequence'],
  counter: ['practice', 'day', 'hour', 'name'],
  audit: ['number'],
};

const ROWS_AT_A_TIME = 100;
const SEALED = 'sealed_';

async function* rowsOf({ query }: Database, table: string): AsyncGenerator<readonly Row[]> {
  const key = KEYS[table];
  const from = sql.table(table);
  if (!key) {
    const { rows } = await sql<Row>`select * from ${from}`.execute(query);
    return yield rows;
  }
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let last: Row | undefined;
  for (;;) {
    const after = last ? sql`where (${columns}) > (${sql.join(key.map((column) => last?.[column]))})` : sql``;
    const { rows } =
      await sql<Row>`select * from ${from} ${after} order by ${columns} limit ${ROWS_AT_A_TIME}`.execute(
        query,
      );
    yield rows;
    if (rows.length < ROWS_AT_A_TIME) return;
    last = rows.at(-1);
  }
}

/** The transcript whose data key sealed the row; null where the session ended meanwhile. */
const transcriptOf = async ({ query }: Database, table: string, row: Row): Promise<TranscriptId | null> => {
  if (table === 'turn') return row.transcript as TranscriptId;
  if (table === 'transcript') return row.id as TranscriptId;
  const session = await query
    .selectFrom('session')
    .select('transcript')
    .where('practice', '=', row.practice as PracticeId)
    .where('id', '=', row.session as SessionId)
    .executeTakeFirst();
  return session?.transcript ?? null;
};

const createOpener = ({ database, keys, cipher }: StoredValuesOptions) => {
  // Rows of one transcript lie side by side.
  let held: { readonly name: string; readonly key: Buffer | null } = { name: '', key: null };
  const keyOf = async (table: string, row: Row): Promise<Buffer | null> => {
    const practice = row.practice as PracticeId;
    const transcript = await transcriptOf(database, table, row);
    if (transcript === null) return null;
    const name = `${practice} ${transcript}`;
    if (held.name !== name)
      held = { name, key: await readDataKey(database.query, keys, practice, transcript) };
    return held.key;
  };
  /** Null: its transcript was destroyed while this ran. Throws when the value was changed or belongs elsewhere. */
  return async (table: string, column: string, row: Row, sealed: string): Promise<string | null> => {
    const key = await keyOf(table, row);
    const place = { table, row: (KEYS[table] ?? []).map((name) => String(row[name])), column };
    return key && cipher.open(key, place, sealed);
  };
};

export async function* storedValues(options: StoredValuesOptions): AsyncGenerator<StoredValue> {
  const { database } = options;
  const open = createOpener(options);
  for (const { name: table } of await database.query.introspection.getTables())
    for await (const rows of rowsOf(database, table))
      for (const row of rows)
        for (const [column, value] of Object.entries(row)) {
          if (value === null) continue;
          const written = typeof value === 'string' ? value : JSON.stringify(value);
          const text = column.startsWith(SEALED) ? await open(table, column, row, written) : written;
          const practice = table === 'practice' ? row.id : row.practice;
          if (text !== null)
            yield { table, column, practice: typeof practice === 'string' ? practice : null, text };
        }
}
