import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { StartError } from '../../server/errors.ts';
import { checksumOf, migrate } from '../../server/storage/migrate.ts';
import { ALL_MIGRATIONS } from '../../server/storage/migrations/all-migrations.ts';
import { DIALECTS, type Migration } from '../../server/storage/migrations/migration.ts';
import { describeOnBoth } from '../support/databases.ts';
import { begin, SUNRISE, storesWith } from './samples.ts';

const addsTable: Migration = {
  number: ALL_MIGRATIONS.length + 1,
  name: 'adds-a-table',
  statements: ({ tableEnd }) => [`create table later (id text not null primary key)${tableEnd}`],
};
const fails: Migration = {
  number: ALL_MIGRATIONS.length + 1,
  name: 'fails-half-way',
  statements: ({ tableEnd }) => [
    `create table later (id text not null primary key)${tableEnd}`,
    'create nonsense',
  ],
};

describeOnBoth('an older database', (databases) => {
  it('is upgraded when it is opened, and keeps what it holds', async () => {
    const database = await databases.open();
    const { stores } = await storesWith(database);
    const { session } = await begin(stores);

    await migrate(database, [...ALL_MIGRATIONS, addsTable]);

    await sql`insert into later values ('x')`.execute(database.query);
    expect((await stores.transcripts.view(SUNRISE, session.transcript))?.turns).toHaveLength(1);
    const applied = await database.query.selectFrom('migration').select('number').execute();
    expect(applied).toHaveLength(ALL_MIGRATIONS.length + 1);
  });

  it('is left as it was when a step fails half way', async () => {
    const database = await databases.open();

    await expect(migrate(database, [...ALL_MIGRATIONS, fails])).rejects.toThrow();

    await migrate(database, [...ALL_MIGRATIONS, addsTable]);
    await sql`select * from later`.execute(database.query);
  });

  it('is upgraded once when two processes open it at the same time', async () => {
    const location = await databases.locate();

    const opened = await Promise.all([
      databases.open(location),
      databases.open(location),
      databases.open(location),
    ]);

    const applied = await opened[0]?.query.selectFrom('migration').selectAll().execute();
    expect(applied).toHaveLength(ALL_MIGRATIONS.length);
  });
});

describeOnBoth('a database that this Foyer must not touch', (databases) => {
  it('is one that a newer Foyer wrote: refused with one sentence', async () => {
    const location = await databases.locate();
    await migrate(await databases.open(location), [...ALL_MIGRATIONS, addsTable]);

    await expect(databases.open(location)).rejects.toThrow(StartError);
    await expect(databases.open(location)).rejects.toThrow('written by a newer Foyer');
  });

  it('is one whose steps differ from this release', async () => {
    const location = await databases.locate();
    const database = await databases.open(location);
    await database.query
      .updateTable('migration')
      .set({ checksum: '0'.repeat(64) })
      .where('number', '=', 1)
      .execute();

    await expect(databases.open(location)).rejects.toThrow('Schema step 1 (conversations)');
  });
});

describe('a landed migration', () => {
  it('is never edited: add a new one instead', () => {
    const checksums = ALL_MIGRATIONS.map((migration) => [
      migration.name,
      checksumOf(migration, DIALECTS.sqlite).slice(0, 12),
      checksumOf(migration, DIALECTS.postgres).slice(0, 12),
    ]);

    expect(checksums).toEqual([
      ['conversations', '0b97c4ba6689', '25c7f80bec61'],
      ['audit', 'df434f74ea13', '52f5be28873a'],
      ['staff', '9a1edc06d367', '7e9b1e4316a5'],
      ['unanswered', '71a8fafeff45', '81a50d4c4347'],
      ['ratings', '69839477e9b3', 'a975129ec61c'],
    ]);
  });

  it('has the number of its place', () => {
    expect(ALL_MIGRATIONS.map((migration) => migration.number)).toEqual(
      ALL_MIGRATIONS.map((_, index) => index + 1),
    );
  });
});
