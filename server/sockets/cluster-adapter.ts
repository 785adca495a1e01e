/** Lets several nodes of one practice's server see each other's sockets, through the database they share. Ids cross, never text. */
import { createAdapter } from '@socket.io/postgres-adapter';
import pg from 'pg';
import { StartError } from '../errors.ts';
import type { Log } from '../log.ts';

export type ClusterAdapter = { readonly adapter: ReturnType<typeof createAdapter>; close(): Promise<void> };

/** The adapter moves packets over 8 KB through this table and empties it by itself; ours are far smaller. */
const ATTACHMENTS =
  'create table if not exists socket_io_attachments (id bigserial unique, created_at timestamptz default now(), payload bytea)';

const UNIQUE_VIOLATION = '23505';
const DUPLICATE_TABLE = '42P07';

export const createClusterAdapter = async (databaseUrl: string, log: Log): Promise<ClusterAdapter> => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, application_name: 'foyer-nodes' });
  // Without a listener, a restart of the database would end this process.
  pool.on('error', (error) => log.fault('fault', error));
  try {
    await pool.query(ATTACHMENTS);
  } catch (error) {
    // Two nodes that start together: the other one made it.
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown';
    if (code !== UNIQUE_VIOLATION && code !== DUPLICATE_TABLE) {
      await pool.end();
      throw new StartError(
        `The database server refuses the table by which nodes see each other (${code}). Give its account the right to make tables.`,
      );
    }
  }
  return {
    adapter: createAdapter(pool, { errorHandler: (error) => log.fault('fault', error) }),
    close: () => pool.end(),
  };
};
