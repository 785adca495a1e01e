/** Lets several nodes of one practice's server see each other's sockets, through the database they share. Ids cross, never text. */
import { createAdapter } from '@socket.io/postgres-adapter';
import pg from 'pg';
import type { Log } from '../log.ts';

export type ClusterAdapter = { readonly adapter: ReturnType<typeof createAdapter>; close(): Promise<void> };

/** The adapter moves packets over 8 KB through this table and empties it by itself; ours are far smaller. */
const ATTACHMENTS =
  'create table if not exists socket_io_attachments (id bigserial unique, created_at timestamptz default now(), payload bytea)';

export const createClusterAdapter = async (databaseUrl: string, log: Log): Promise<ClusterAdapter> => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, application_name: 'foyer-nodes' });
  // Without a listener, a restart of the database would end this process.
  pool.on('error', (error) => log.fault('fault', error));
  await pool.query(ATTACHMENTS);
  return {
    adapter: createAdapter(pool, { errorHandler: (error) => log.fault('fault', error) }),
    close: () => pool.end(),
  };
};
