/** Who an audit entry speaks of, for people: the log keeps ids, which do not change when a name or address does. */
import type { Database } from '../storage/database.ts';

/** The e-mail address of each id that is an account's. */
export const actorNames = async (
  database: Database,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(actors)];
  if (ids.length === 0) return new Map();
  const rows = await database.query
    .selectFrom('staff')
    .select(['id', 'email'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row.email]));
};
