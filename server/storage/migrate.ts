/**
 * Brings a database to the schema of this code, in one transaction that only one process can hold. Never runs backwards and
 * never touches a database that newer code has written.
 */
import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { StartError } from '../errors.ts';
import type { Database } from './database.ts';
import { ALL_MIGRATIONS } from './migrations/all-migrations.ts';
import { DIALECTS, type Dialect, type Migration } from './migrations/migration.ts';
import type { Schema } from './schema.ts';

/** Any number that no other program locks: "foyer" on a telephone's keys. */
const MIGRATION_LOCK = 36_937;

/** SHA-256 of the statements as they are run, in hexadecimal. */
export const checksumOf = (migration: Migration, dialect: Dialect): string =>
  createHash('sha256').update(migration.statements(dialect).join(';\n')).digest('hex');

type Applied = { readonly number: number; readonly name: string; readonly checksum: string };

const checkApplied = (
  applied: readonly Applied[],
  migrations: readonly Migration[],
  dialect: Dialect,
): void => {
  for (const row of applied) {
    const migration = migrations.find((candidate) => candidate.number === row.number);
    if (!migration) {
      throw new StartError(
        `This database was written by a newer Foyer (schema ${row.number}, this one knows ${migrations.length}). Start the newer version, or restore a backup from before the upgrade.`,
      );
    }
    if (checksumOf(migration, dialect) !== row.checksum) {
      throw new StartError(
        `Schema step ${row.number} (${row.name}) in this database differs from this Foyer's. Use the release that made the database, or restore a backup.`,
      );
    }
  }
};

const applyAll = async (
  transaction: Transaction<Schema>,
  migrations: readonly Migration[],
  dialect: Dialect,
): Promise<void> => {
  await sql
    .raw(
      `create table if not exists migration (number integer not null primary key, name text not null, checksum text not null)${dialect.tableEnd}`,
    )
    .execute(transaction);
  const applied = await transaction.selectFrom('migration').selectAll().orderBy('number').execute();
  checkApplied(applied, migrations, dialect);
  for (const migration of migrations.slice(applied.length)) {
    for (const statement of migration.statements(dialect)) await sql.raw(statement).execute(transaction);
    await transaction
      .insertInto('migration')
      .values({ number: migration.number, name: migration.name, checksum: checksumOf(migration, dialect) })
      .execute();
  }
};

/** Throws StartError when the database is newer than the code or its history was changed. */
export const migrate = async (
  database: Database,
  migrations: readonly Migration[] = ALL_MIGRATIONS,
): Promise<void> => {
  await database.query.transaction().execute(async (transaction) => {
    if (database.kind === 'postgres') {
      await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction);
    }
    await applyAll(transaction, migrations, DIALECTS[database.kind]);
  });
};
