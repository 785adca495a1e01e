/** The embedded database: one encrypted SQLite file, safe to open from several processes at once. */
import { chmodSync, closeSync, openSync } from 'node:fs';
import { setImmediate, setTimeout } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import Libsql from 'libsql';
import { StartError } from '../errors.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

/** SQLite waits this long by itself, with the whole process standing still. */
const BUSY_TIMEOUT_MS = 20;
/** While the file is opened nobody is served yet; the change to WAL needs the file alone. */
const OPEN_TIMEOUT_MS = 5_000;
/** Then it is asked again from time to time, so that other visitors are served meanwhile. */
const RETRY_MS = 10;
const GIVE_UP_MS = 10_000;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

const WRITES = ['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode', 'MergeQueryNode'];

/**
 * Takes the write lock before anything is written, and waits for it without holding up the process. A prepared statement that
 * finds the file locked would stay half run in libsql and break a later commit; so only `exec` ever waits.
 */
class PatientConnection implements DatabaseConnection {
  readonly #inner: DatabaseConnection;
  readonly #file: Libsql.Database;
  readonly #isClosed: () => boolean;

  constructor(inner: DatabaseConnection, file: Libsql.Database, isClosed: () => boolean) {
    this.#inner = inner;
    this.#file = file;
    this.#isClosed = isClosed;
  }

  // Asked after its file was closed, libsql does not throw: it ends the whole process.
  #refuseWhenClosed(): void {
    if (this.#isClosed()) throw new Error('The database was closed.');
  }

  // A deferred `begin` that reads, then writes, fails as soon as another process wrote in between.
  async beginImmediate(): Promise<void> {
    const deadline = performance.now() + GIVE_UP_MS;
    for (;;) {
      this.#refuseWhenClosed();
      try {
        this.#file.exec('begin immediate');
        return;
      } catch (error) {
        if (codeOf(error) !== 'SQLITE_BUSY' || performance.now() > deadline) throw error;
        await setTimeout(RETRY_MS * (1 + Math.random()));
      }
    }
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    this.#refuseWhenClosed();
    if (this.#file.inTransaction || !WRITES.includes(query.query.kind))
      return this.#inner.executeQuery(query);
    await this.beginImmediate();
    try {
      const result = await this.#inner.executeQuery<Row>(query);
      this.#file.exec('commit');
      return result;
    } catch (error) {
      if (this.#file.inTransaction) this.#file.exec('rollback');
      throw error;
    }
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
    this.#refuseWhenClosed();
    return this.#inner.streamQuery<Row>(query, chunkSize);
  }
}

/** Kysely gives the one connection to one caller at a time. */
class ImmediateDriver extends SqliteDriver {
  readonly #file: Libsql.Database;
  #isClosed = false;
  #held = 0;
  #released: () => void = () => undefined;

  constructor(file: Libsql.Database) {
    super({ database: file });
    this.#file = file;
  }

  override async acquireConnection(): Promise<PatientConnection> {
    this.#held += 1;
    // SQLite answers at once, so that a long run of queries would never let another visitor's message in.
    await setImmediate();
    return new PatientConnection(await super.acquireConnection(), this.#file, () => this.#isClosed);
  }

  override async releaseConnection(): Promise<void> {
    this.#held -= 1;
    this.#released();
  }

  /** What is under way, a transaction above all, comes to its end first; what waits behind it is refused. */
  override async destroy(): Promise<void> {
    while (this.#held > 0) {
      await new Promise<void>((resolve) => {
        this.#released = resolve;
      });
    }
    this.#isClosed = true;
    await super.destroy();
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    if (connection instanceof PatientConnection) await connection.beginImmediate();
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #file: Libsql.Database;

  constructor(file: Libsql.Database) {
    super({ database: file });
    this.#file = file;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#file);
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

const openFile = (file: string, encryptionKey: Buffer | null): Libsql.Database => {
  // The types are better-sqlite3's and do not know the two options.
  const options: object = encryptionKey
    ? { encryptionCipher: 'aes256cbc', encryptionKey: encryptionKey.toString('hex') }
    : {};
  const opened = new Libsql(file, options);
  opened.pragma(`busy_timeout = ${OPEN_TIMEOUT_MS}`);
  opened.pragma('journal_mode = wal');
  opened.pragma('synchronous = full');
  opened.pragma('foreign_keys = on');
  // PRIVACY: a purged row's bytes are overwritten, not only unlinked.
  opened.pragma('secure_delete = on');
  opened.prepare('select count(*) from sqlite_master').get();
  opened.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
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
    const code = codeOf(error);
    if (typeof code !== 'string' || !code.startsWith('SQLITE_')) throw error;
    throw new StartError(
      code === 'SQLITE_CORRUPT'
        ? `The database file ${file} is damaged. Restore a backup.`
        : `The database file ${file} cannot be opened (${code}). Check that this account may write it, and that no other program holds it.`,
    );
  }
};
