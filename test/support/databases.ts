/** Runs the same tests on a real SQLite file and on a real PostgreSQL server, each test on an empty database of its own. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '../../server/storage/database.ts';
import type { DatabaseKind } from '../../server/storage/migrations/migration.ts';
import { type DatabaseLocation, openDatabase } from '../../server/storage/open-database.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';
import { temporaryFolder } from './temporary-folder.ts';

export type TestDatabases = {
  readonly kind: DatabaseKind;
  /** Where a new, empty database will be. */
  locate(): Promise<DatabaseLocation>;
  /** Opens a location; every database opened here is closed at the end. */
  open(location?: DatabaseLocation): Promise<Database>;
};

export const describeOnBoth = (title: string, tests: (databases: TestDatabases) => void): void => {
  describe.each<DatabaseKind>(['sqlite', 'postgres'])(`${title} (%s)`, (kind) => {
    const opened: Database[] = [];
    let server: TestPostgres | null = null;

    beforeAll(async () => {
      if (kind === 'postgres') server = await startPostgres();
    });

    afterAll(async () => {
      for (const database of opened) await database.close();
      await server?.stop();
    });

    const locate = async (): Promise<DatabaseLocation> => {
      if (server) return { kind: 'postgres', url: await server.createDatabase() };
      const file = join(temporaryFolder(), 'foyer.db');
      return { kind: 'sqlite', file, encryptionKey: Buffer.alloc(32, 7) };
    };

    tests({
      kind,
      locate,
      async open(location) {
        const database = await openDatabase(location ?? (await locate()));
        opened.push(database);
        return database;
      },
    });
  });
};
