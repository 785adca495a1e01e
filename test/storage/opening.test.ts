import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { StartError } from '../../server/errors.ts';
import { openDatabase } from '../../server/storage/open-database.ts';
import { describeOnBoth } from '../support/databases.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { begin, SUNRISE, storesWith } from './samples.ts';

const KEY = Buffer.alloc(32, 1);

describe('the embedded database', () => {
  it('is one file that only this account may read', async () => {
    const file = join(temporaryFolder(), 'foyer.db');
    const database = await openDatabase({ kind: 'sqlite', file, encryptionKey: KEY });

    for (const name of [file, `${file}-wal`]) expect(statSync(name).mode & 0o777, name).toBe(0o600);
    await database.close();
  });

  it('is durable: each commit is on the disk before it is acknowledged', async () => {
    const database = await openDatabase({
      kind: 'sqlite',
      file: join(temporaryFolder(), 'foyer.db'),
      encryptionKey: KEY,
    });
    const pragma = async (name: string) => {
      const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(database.query);
      return Object.values(rows[0] ?? {})[0];
    };

    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('secure_delete')).toBe(1);
    await database.close();
  });

  it.each([
    [
      'another key',
      (file: string) => ({ kind: 'sqlite', file, encryptionKey: Buffer.alloc(32, 2) }) as const,
    ],
    ['no key', (file: string) => ({ kind: 'sqlite', file, encryptionKey: null }) as const],
  ])('does not open with %s, and says what to do', async (_, location) => {
    const file = join(temporaryFolder(), 'foyer.db');
    await (await openDatabase({ kind: 'sqlite', file, encryptionKey: KEY })).close();

    await expect(openDatabase(location(file))).rejects.toThrow(StartError);
    await expect(openDatabase(location(file))).rejects.toThrow('does not open with this master key');
  });

  it('does not open when it is something else', async () => {
    const file = join(temporaryFolder(), 'foyer.db');
    writeFileSync(file, 'this is a letter, not a database. '.repeat(200));

    await expect(openDatabase({ kind: 'sqlite', file, encryptionKey: KEY })).rejects.toThrow(StartError);
  });

  it('names the folder that it cannot write', async () => {
    const location = { kind: 'sqlite', file: '/proc/foyer/foyer.db', encryptionKey: KEY } as const;

    await expect(openDatabase(location)).rejects.toThrow('/proc/foyer/foyer.db cannot be written');
  });
});

it('a database server that is not there is one clear sentence without the password', async () => {
  const opening = openDatabase({ kind: 'postgres', url: 'postgres://foyer:hunter2@127.0.0.1:1/foyer' });

  await expect(opening).rejects.toThrow(StartError);
  await expect(opening).rejects.toThrow(/^(?!.*hunter2).*DATABASE_URL.*ECONNREFUSED/);
});

describeOnBoth('a database', (databases) => {
  it('goes on after the server ended every connection', async () => {
    const location = await databases.locate();
    const { stores } = await storesWith(await databases.open(location));
    const { session } = await begin(stores);

    if (location.kind === 'postgres') {
      const other = new pg.Client({ connectionString: location.url });
      await other.connect();
      await other.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
      );
      await other.end();
    }

    await expect
      .poll(() => stores.transcripts.view(SUNRISE, session.transcript).catch(() => null))
      .not.toBeNull();
  });

  it('keeps everything when it is closed and opened again', async () => {
    const location = await databases.locate();
    const first = await openDatabase(location);
    const { stores, keys } = await storesWith(first);
    const { session } = await begin(stores);
    await first.close();

    const again = await storesWith(await databases.open(location), { keys });

    expect((await again.stores.transcripts.view(SUNRISE, session.transcript))?.turns).toHaveLength(1);
  });
});

it('an embedded database that is closed amid its work lets that end, and takes nobody along', async () => {
  const options = { kind: 'sqlite', file: join(temporaryFolder(), 'foyer.db'), encryptionKey: KEY } as const;
  const database = await openDatabase(options);
  const { stores, keys } = await storesWith(database);
  const visits = Array.from({ length: 12 }, () => begin(stores));
  const readings = Array.from({ length: 12 }, () => stores.transcripts.page(SUNRISE, 'unreviewed', null, 5));
  await visits[0];
  await database.close();
  const ended = await Promise.allSettled([...visits, ...readings]);
  await expect(stores.practices.list()).rejects.toThrow();

  const reopened = await openDatabase(options);
  const { rows } = await (await storesWith(reopened, { keys })).stores.transcripts.page(
    SUNRISE,
    'unreviewed',
    null,
    50,
  );
  expect(rows).toHaveLength(ended.slice(0, 12).filter(({ status }) => status === 'fulfilled').length);
  await reopened.close();
});

it('a long run of queries lets everything else in between', async () => {
  const database = await openDatabase({
    kind: 'sqlite',
    file: join(temporaryFolder(), 'foyer.db'),
    encryptionKey: KEY,
  });
  let letIn = 0;
  const other = setInterval(() => {
    letIn += 1;
  }, 1);

  for (let run = 0; run < 200; run += 1)
    await sql`select count(*) from sqlite_master`.execute(database.query);

  clearInterval(other);
  expect(letIn).toBeGreaterThan(0);
  await database.close();
});
