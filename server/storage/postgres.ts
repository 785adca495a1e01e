/** A PostgreSQL server as the database, for a practice that runs several nodes or backs up centrally. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { StartError } from '../errors.ts';
import type { Database } from './database.ts';
import type { Schema } from './schema.ts';

const CONNECT_TIMEOUT_MS = 10_000;
const INT8 = 20;

// Every bigint of ours is a number of milliseconds or a count, far below 2^53.
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (id === INT8 ? Number : pg.types.getTypeParser(id, format)),
};

/** What a person can act on; never the address itself, which may hold a password. */
const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'no answer';

/** Throws StartError when the server cannot be reached. */
export const openPostgres = async (url: string): Promise<Database> => {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types,
    application_name: 'foyer',
  });
  // Without a listener, a restart of the server would end this process; the pool makes new connections by itself.
  pool.on('error', () => undefined);
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new StartError(
      `The database server of DATABASE_URL cannot be used (${reasonOf(error)}). Check the address, the account and that the server is running.`,
    );
  }
  const query = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return { kind: 'postgres', query, close: () => query.destroy() };
};
