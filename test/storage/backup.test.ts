import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { backUpDatabase, databaseFilesAt, inspectCopy, putDatabase } from '../../server/storage/backup.ts';
import type { Database } from '../../server/storage/database.ts';
import { migrate } from '../../server/storage/migrate.ts';
import { ALL_MIGRATIONS } from '../../server/storage/migrations/all-migrations.ts';
import { openDatabase } from '../../server/storage/open-database.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { anUpdate, aSummary, aTurn, begin, storesWith } from './samples.ts';

const KEY = Buffer.alloc(32, 5);
const nothing = async () => undefined;

const open = async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'foyer.db');
  const database = await openDatabase({ kind: 'sqlite', file, encryptionKey: KEY });
  return { folder, file, database, backup: join(folder, 'backup.db') };
};

const count = async (database: Database, table: 'transcript' | 'turn' | 'session'): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(
    database.query,
  );
  return rows[0]?.n ?? -1;
};

describe('a backup of the embedded database', () => {
  it('holds whole visits only, however many are written meanwhile', async () => {
    const { folder, file, database } = await open();
    const { stores } = await storesWith(database);
    // As the command does: a connection of its own beside the server's.
    const beside = await openDatabase({ kind: 'sqlite', file, encryptionKey: KEY });
    let isDone = false;
    const visit = async () => {
      const { session } = await begin(stores);
      await stores.sessions.append(session, anUpdate(), aTurn({ sequence: 2 }), aSummary());
    };
    const visits = async () => {
      while (!isDone) await visit();
    };
    await visit();
    const visiting = visits();
    for (const name of ['one', 'two', 'three']) await backUpDatabase(beside, join(folder, name), nothing);
    isDone = true;
    await visiting;
    for (const name of ['one', 'two', 'three']) {
      const seen = await inspectCopy(join(folder, name), KEY, async (copy) => ({
        transcripts: await count(copy, 'transcript'),
        sessions: await count(copy, 'session'),
        turns: await count(copy, 'turn'),
      }));
      if (seen === 'damaged') throw new Error(`${name} is damaged`);
      expect(seen.transcripts).toBeGreaterThan(0);
      expect(seen.sessions).toBe(seen.transcripts);
      // At most one visit was between its two turns.
      expect(2 * seen.transcripts - seen.turns).toBeOneOf([0, 1]);
    }
    await Promise.all([database.close(), beside.close()]);
  });

  it('is one file that only this account may read, and noise without the key', async () => {
    const { database, backup } = await open();
    await backUpDatabase(database, backup, nothing);

    expect(databaseFilesAt(backup)).toEqual([backup]);
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    expect(readFileSync(backup).includes('SQLite format')).toBe(false);
    expect(readFileSync(backup).includes('create table')).toBe(false);
    expect(await inspectCopy(backup, Buffer.alloc(32, 6), nothing)).toBe('damaged');
    expect(await inspectCopy(backup, KEY, async () => 'sound')).toBe('sound');
    expect(databaseFilesAt(backup)).toEqual([backup]);
    await database.close();
  });

  it('overwrites nothing', async () => {
    const { database, backup } = await open();
    writeFileSync(backup, 'a letter');

    await expect(backUpDatabase(database, backup, nothing)).rejects.toThrow('exists already');
    await expect(backUpDatabase(database, '/proc/foyer.db', nothing)).rejects.toThrow(
      '/proc/foyer.db cannot be written',
    );
    expect(readFileSync(backup, 'utf8')).toBe('a letter');
    await database.close();
  });

  it('that is found wanting leaves no file behind', async () => {
    const { database, backup } = await open();
    const refuse = async () => {
      throw new Error('not good');
    };

    await expect(backUpDatabase(database, backup, refuse)).rejects.toThrow('not good');
    expect(databaseFilesAt(backup)).toEqual([]);
    expect(databaseFilesAt(`${backup}.unfinished`)).toEqual([]);
    await database.close();
  });
});

describe('a copy', () => {
  it('with a damaged page is told from a sound one', async () => {
    const { database, backup } = await open();
    await backUpDatabase(database, backup, nothing);
    const bytes = readFileSync(backup);
    writeFileSync(
      backup,
      bytes.map((byte, at) => (at > 40_000 && at < 60_000 ? ~byte : byte)),
    );

    expect(await inspectCopy(backup, KEY, nothing)).toBe('damaged');
    await database.close();
  });

  it('of an older Foyer is upgraded before it takes its place', async () => {
    const { folder, backup } = await open();
    const older = await openDatabase({
      kind: 'sqlite',
      file: join(folder, 'older.db'),
      encryptionKey: KEY,
    });
    await sql`drop table rated`.execute(older.query);
    await sql`delete from migration where number = ${ALL_MIGRATIONS.length}`.execute(older.query);
    await backUpDatabase(older, backup, nothing);
    await older.close();

    const place = join(folder, 'restored.db');
    await putDatabase(backup, place, async (copy) => void (await inspectCopy(copy, KEY, nothing)));
    const restored = await openDatabase({ kind: 'sqlite', file: place, encryptionKey: KEY });
    await sql`select * from rated`.execute(restored.query);
    await restored.close();
  });

  it('of a newer Foyer is refused', async () => {
    const { database, backup } = await open();
    await migrate(database, [
      ...ALL_MIGRATIONS,
      { number: ALL_MIGRATIONS.length + 1, name: 'later', statements: () => [] },
    ]);
    await backUpDatabase(database, backup, nothing);

    await expect(inspectCopy(backup, KEY, nothing)).rejects.toThrow('written by a newer Foyer');
    await database.close();
  });

  it('never takes the place of a database that is there', async () => {
    const { database, file, backup } = await open();
    const { stores } = await storesWith(database);
    await begin(stores);
    await backUpDatabase(database, backup, nothing);

    await expect(putDatabase(backup, file, nothing)).rejects.toThrow('exists already');
    expect(databaseFilesAt(`${file}.restoring`)).toEqual([]);
    expect(await count(database, 'transcript')).toBe(1);
    await database.close();
  });
});
