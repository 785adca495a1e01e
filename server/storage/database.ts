/** An open database as its users see it; which of the two it is matters only for locks and migrations. */
import type { Kysely, Transaction } from 'kysely';
import type { DatabaseKind } from './migrations/migration.ts';
import type { Schema } from './schema.ts';

export type Database = {
  readonly kind: DatabaseKind;
  readonly query: Kysely<Schema>;
  close(): Promise<void>;
};

/** A query builder inside or outside a transaction. */
export type Queries = Kysely<Schema> | Transaction<Schema>;
