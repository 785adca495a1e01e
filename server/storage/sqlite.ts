/** The embedded database: one encrypted SQLite file, safe to open from several processes at once. */
import { chmodSync, closeSync, openSync } from 'node:fs';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import Libsql from 'libsql';
import { StartError } from '../errors.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** How long a writer waits for another process before it gives up. */
const BUSY_TIMEOUT_MS = 5_000;

// A deferred `begin` that reads, then writes, fails with SQLITE_BUSY_SNAPSHOT as soon as another process wrote in between.
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #file: Libsql.Database;

  constructor(file: Libsql.Database) {
    super({ database: file });
    this.#file = file;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#file });
  }
}

/** Made before SQLite opens it, so that no moment exists in which others may read it; its journal inherits the mode. */
const createPrivately = (file: string): void => {
  try {
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown';
    throw new StartError(
      `The database file ${file} cannot be written (${code}). Give this account the right to write its folder.`,
    );
  }
};

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

const openFile = (file: string, encryptionKey: Buffer | null): Libsql.Database => {
  // The types are better-sqlite3's and do not know the two options.
  const options: object = encryptionKey
    ? { encryptionCipher: 'aes256cbc', encryptionKey: encryptionKey.toString('hex') }
    : {};
  const opened = new Libsql(file, options);
  opened.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  opened.pragma('journal_mode = wal');
  opened.pragma('synchronous = full');
  opened.pragma('foreign_keys = on');
  // PRIVACY: a purged row's bytes are overwritten, not only unlinked.
  opened.pragma('secure_delete = on');
  opened.prepare('select count(*) from sqlite_master').get();
  return opened;
};

export const openSqlite = (file: string, encryptionKey: Buffer | null): Database => {
  createPrivately(file);
  try {
    const query = new Kysely<Schema>({ dialect: new ImmediateDialect(openFile(file, encryptionKey)) });
    return { kind: 'sqlite', query, close: () => query.destroy() };
  } catch (error) {
    if (codeOf(error) === 'SQLITE_NOTADB') {
      throw new StartError(
        `The database file ${file} does not open with this master key, or it is damaged. Put back the key file it was made with, or restore a backup.`,
      );
    }
    throw error;
  }
};
