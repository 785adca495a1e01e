/** Published practice documents, every version kept: an answer names the version it came from. */
import type { Transaction } from 'kysely';
import type { Database } from './database.ts';
import { originsSchema } from './row-schemas.ts';
import type { Schema } from './schema.ts';
import type { PracticeId, PracticeStore } from './stores.ts';

const NO_ORIGINS = '[]';

/** The version before this publication; 0 for a new practice. Locks the practice against a second publisher. */
const lockVersion = async (
  database: Database,
  transaction: Transaction<Schema>,
  practice: PracticeId,
): Promise<number> => {
  await transaction
    .insertInto('practice')
    .values({ id: practice, version: 0, origins: NO_ORIGINS })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const row = await transaction
    .selectFrom('practice')
    .select('version')
    .where('id', '=', practice)
    .$if(database.kind === 'postgres', (select) => select.forUpdate())
    .executeTakeFirstOrThrow();
  return row.version;
};

const addVersion = async (
  transaction: Transaction<Schema>,
  practice: PracticeId,
  version: number,
  yaml: string,
  origins: readonly string[] | null,
): Promise<number> => {
  await transaction.insertInto('practice_document').values({ practice, version, yaml }).execute();
  await transaction
    .updateTable('practice')
    .set(origins ? { version, origins: JSON.stringify(origins) } : { version })
    .where('id', '=', practice)
    .execute();
  return version;
};

export const createPracticeStore = (database: Database): PracticeStore => ({
  async list() {
    const rows = await database.query
      .selectFrom('practice')
      .select('id')
      // One that has published nothing is the twin of a canary under way.
      .where('version', '>', 0)
      .orderBy('id')
      .execute();
    return rows.map((row) => row.id);
  },

  async published(practice) {
    const row = await database.query
      .selectFrom('practice')
      .innerJoin('practice_document', (join) =>
        join
          .onRef('practice_document.practice', '=', 'practice.id')
          .onRef('practice_document.version', '=', 'practice.version'),
      )
      .select(['practice.id', 'practice.origins', 'practice_document.version', 'practice_document.yaml'])
      .where('practice.id', '=', practice)
      .executeTakeFirst();
    if (!row) return null;
    return {
      practice: row.id,
      version: row.version,
      yaml: row.yaml,
      origins: originsSchema.parse(JSON.parse(row.origins)),
    };
  },

  publish: (practice, yaml, origins) =>
    database.query.transaction().execute(async (transaction) => {
      const version = await lockVersion(database, transaction, practice);
      return addVersion(transaction, practice, version + 1, yaml, origins);
    }),

  replace: (practice, yaml, expected) =>
    database.query.transaction().execute(async (transaction) => {
      const version = await lockVersion(database, transaction, practice);
      return version === expected && version > 0
        ? addVersion(transaction, practice, version + 1, yaml, null)
        : null;
    }),

  async setOrigins(practice, origins) {
    await database.query
      .updateTable('practice')
      .set({ origins: JSON.stringify(origins) })
      .where('id', '=', practice)
      .execute();
  },
});
