import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Database } from '../../server/storage/database.ts';
import { describeOnBoth } from '../support/databases.ts';
import { begin, NOW, storesWith } from './samples.ts';

type Column = {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly default: string | null;
};

/** What the database itself says of its tables. */
const columnsOf = async (database: Database): Promise<readonly Column[]> => {
  const query =
    database.kind === 'sqlite'
      ? sql<Column>`select m.name as "table", c.name as "column", c.type as "type", c.dflt_value as "default" from sqlite_master m join pragma_table_xinfo(m.name) c where m.type = 'table'`
      : sql<Column>`select table_name as "table", column_name as "column", data_type as "type", column_default as "default" from information_schema.columns where table_schema = 'public'`;
  return (await query.execute(database.query)).rows;
};

const RECORD_TABLES = ['transcript', 'turn', 'transcript_key', 'unanswered'];

describeOnBoth('the catalogue', (databases) => {
  it('holds for a transcript exactly these columns, none of them a date, an address, a browser or a counter', async () => {
    const columns = await columnsOf(await databases.open());
    const listed = RECORD_TABLES.map((table) => [
      table,
      columns
        .filter((column) => column.table === table)
        .map((column) => column.column)
        .sort(),
    ]);

    expect(Object.fromEntries(listed)).toEqual({
      transcript: ['duration_seconds', 'id', 'language', 'practice', 'review', 'sealed_summary', 'year'],
      turn: [
        'category',
        'practice',
        'sealed_identifiers',
        'sealed_reply',
        'sealed_visitor_text',
        'seconds_since_start',
        'sequence',
        'transcript',
      ],
      unanswered: ['dismissed', 'practice', 'sequence', 'transcript'],
      // The randomised expiry is the one time, and it is gone with the key.
      transcript_key: ['expires_at', 'master_key', 'practice', 'transcript', 'wrapped_key'],
    });
  });

  it('lets the database fill in nothing by itself in a transcript: no default, no sequence, no timestamp', async () => {
    const columns = (await columnsOf(await databases.open())).filter((column) =>
      RECORD_TABLES.includes(column.table),
    );

    expect(columns.filter((column) => column.default !== null)).toEqual([]);
    expect(columns.filter((column) => /time|date|serial/i.test(column.type))).toEqual([]);
  });

  it('has no table in which rows are numbered in the order they came', async () => {
    const database = await databases.open();
    if (database.kind === 'postgres') {
      const sequences = await sql`select sequence_name from information_schema.sequences`.execute(
        database.query,
      );
      expect(sequences.rows).toEqual([]);
      return;
    }
    const tables = await sql<{
      name: string;
      sql: string;
    }>`select name, sql from sqlite_master where type = 'table'`.execute(database.query);
    expect(
      tables.rows.filter((table) => !/without rowid\s*$/i.test(table.sql)).map((table) => table.name),
    ).toEqual([]);
  });

  it('stores no time finer than the year with a transcript, its expiry apart', async () => {
    const database = await databases.open();
    const { stores } = await storesWith(database);
    const { session } = await begin(stores);
    await stores.sessions.end(session.practice, session.id);

    const rows = [
      ...(await database.query.selectFrom('transcript').selectAll().execute()),
      ...(await database.query.selectFrom('turn').selectAll().execute()),
    ];
    const numbers = rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === 'number');

    expect(
      numbers.every((value) => value < 10_000),
      String(numbers),
    ).toBe(true);
    expect(JSON.stringify(rows)).not.toContain(String(NOW).slice(0, 6));
  });
});
