/**
 * The audit log: who of the staff read or changed what, and when. Append-only; it holds ids and never visitor text. An entry
 * that cannot be written is a fault, and the caller then shows nothing.
 */
import type { Transaction } from 'kysely';
import type { Database, Queries } from '../storage/database.ts';
import type { Schema } from '../storage/schema.ts';
import type { AuditEntry, PracticeId } from '../storage/stores.ts';
import {
  type ChainedEntry,
  type ChainFault,
  type ChainHead,
  chainEntry,
  EMPTY_CHAIN,
  faultOf,
  isSealed,
  sealOfHead,
} from './audit-chain.ts';

const HEAD_ROW = 1;
const VERIFY_BATCH = 1_000;

/**
 * `number` is the first entry that is wrong, or that is missing. `head`: the record of where the log ends was changed.
 * `cut-off`: entries are missing at the end.
 */
export type AuditCheck =
  | { readonly ok: true; readonly entries: number; readonly head: ChainHead }
  | { readonly ok: false; readonly number: number; readonly fault: ChainFault | 'head' | 'cut-off' };

export type AuditLog = {
  /** Throws when the entry could not be written durably. Several processes may append at once. */
  append(entry: AuditEntry): Promise<void>;
  /** The practice's entries before `before` (null: the newest), newest first. */
  page(practice: PracticeId, before: number | null, limit: number): Promise<readonly ChainedEntry[]>;
  /** When it was last done, epoch milliseconds; null when never. */
  last(action: string): Promise<number | null>;
  /**
   * Reads the whole log. `known` is an end of it that was noted earlier, outside the database: without it, nobody can tell
   * that the database was put back to an older state.
   */
  verify(known?: ChainHead): Promise<AuditCheck>;
  /** Begins the log of a new database. False when it was begun with another key: the database belongs to another key file. */
  isOurs(): Promise<boolean>;
};

const beginLog = async (queries: Queries, key: Buffer): Promise<void> => {
  await queries
    .insertInto('audit_head')
    .values({ id: HEAD_ROW, ...EMPTY_CHAIN, seal: sealOfHead(key, EMPTY_CHAIN) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
};

const lockHead = async (
  database: Database,
  transaction: Transaction<Schema>,
  key: Buffer,
): Promise<ChainHead> => {
  await beginLog(transaction, key);
  const { seal, ...head } = await transaction
    .selectFrom('audit_head')
    .select(['number', 'hash', 'seal'])
    .where('id', '=', HEAD_ROW)
    .$if(database.kind === 'postgres', (select) => select.forUpdate())
    .executeTakeFirstOrThrow();
  if (!isSealed(key, head, seal)) throw new Error('The end of the audit log was changed.');
  return head;
};

const moveHead = async (transaction: Transaction<Schema>, key: Buffer, head: ChainHead): Promise<void> => {
  await transaction
    .updateTable('audit_head')
    .set({ ...head, seal: sealOfHead(key, head) })
    .where('id', '=', HEAD_ROW)
    .execute();
};

const readHead = async (database: Database, key: Buffer): Promise<ChainHead | null> => {
  const row = await database.query
    .selectFrom('audit_head')
    .select(['number', 'hash', 'seal'])
    .where('id', '=', HEAD_ROW)
    .executeTakeFirst();
  if (!row) return EMPTY_CHAIN;
  return isSealed(key, row, row.seal) ? { number: row.number, hash: row.hash } : null;
};

const readAfter = (database: Database, number: number): Promise<readonly ChainedEntry[]> =>
  database.query
    .selectFrom('audit')
    .selectAll()
    .where('number', '>', number)
    .orderBy('number')
    .limit(VERIFY_BATCH)
    .execute();

/** Entries written while this runs are checked too, where they come into view. */
const verifyAll = async (database: Database, key: Buffer, known: ChainHead): Promise<AuditCheck> => {
  const end = await readHead(database, key);
  if (!end) return { ok: false, number: 0, fault: 'head' };
  let at = EMPTY_CHAIN;
  for (;;) {
    const entries = await readAfter(database, at.number);
    for (const entry of entries) {
      const fault = faultOf(key, at, entry);
      if (fault) return { ok: false, number: fault === 'missing' ? at.number + 1 : entry.number, fault };
      if (entry.number === known.number && entry.hash !== known.hash) {
        return { ok: false, number: entry.number, fault: 'changed' };
      }
      at = { number: entry.number, hash: entry.hash };
    }
    if (entries.length < VERIFY_BATCH) break;
  }
  if (at.number < Math.max(end.number, known.number)) {
    return { ok: false, number: at.number + 1, fault: 'cut-off' };
  }
  return { ok: true, entries: at.number, head: at };
};

/** `key` is derived for this purpose alone and is not in the database. */
export const createAuditLog = (database: Database, key: Buffer): AuditLog => ({
  append: (entry) =>
    database.query.transaction().execute(async (transaction) => {
      const chained = chainEntry(key, await lockHead(database, transaction, key), entry);
      await transaction.insertInto('audit').values(chained).execute();
      await moveHead(transaction, key, { number: chained.number, hash: chained.hash });
    }),

  page: (practice, before, limit) =>
    database.query
      .selectFrom('audit')
      .selectAll()
      .where('practice', '=', practice)
      .where('number', '<', before ?? Number.MAX_SAFE_INTEGER)
      .orderBy('number', 'desc')
      .limit(limit)
      .execute(),

  async last(action) {
    const entry = await database.query
      .selectFrom('audit')
      .select('at')
      .where('action', '=', action)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    return entry?.at ?? null;
  },

  verify: (known = EMPTY_CHAIN) => verifyAll(database, key, known),

  async isOurs() {
    await beginLog(database.query, key);
    if (await readHead(database, key)) return true;
    // An end that somebody changed is for `verify` to tell; the first entry still shows whose log it is.
    const [first] = await readAfter(database, EMPTY_CHAIN.number);
    return first !== undefined && faultOf(key, EMPTY_CHAIN, first) === null;
  },
});
