/** Opens one database, embedded or a server, and brings it to the present schema. */
import { StartError } from '../errors.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

/** `encryptionKey` null leaves the file in plain bytes: for tests that search it, never for a practice. */
export type DatabaseLocation =
  | { readonly kind: 'sqlite'; readonly file: string; readonly encryptionKey: Buffer | null }
  | { readonly kind: 'postgres'; readonly url: string };

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

/** Opens and migrates. Throws StartError with one sentence when that cannot be. */
export const openDatabase = async (location: DatabaseLocation): Promise<Database> => {
  const database =
    location.kind === 'sqlite'
      ? openSqlite(location.file, location.encryptionKey)
      : await openPostgres(location.url);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    if (error instanceof StartError) throw error;
    throw new StartError(
      `The database opens, but its tables cannot be read or brought up to date (${codeOf(error)}). Give its account the right to make tables, or restore a backup.`,
    );
  }
};
