/** What one migration is: numbered, named, and a list of SQL statements that may differ only in what the dialect forces. */

export type DatabaseKind = 'sqlite' | 'postgres';

/** The few words in which the two databases differ. */
export type Dialect = {
  readonly kind: DatabaseKind;
  /** PRIVACY: a rowid is an ordered id, so that every SQLite table is made without one (design.md 7). */
  readonly tableEnd: ' without rowid' | '';
  readonly boolean: 'integer' | 'boolean';
  readonly date: 'date' | 'timestamptz';
};

export const DIALECTS: Readonly<Record<DatabaseKind, Dialect>> = {
  sqlite: { kind: 'sqlite', tableEnd: ' without rowid', boolean: 'integer', date: 'date' },
  postgres: { kind: 'postgres', tableEnd: '', boolean: 'boolean', date: 'timestamptz' },
};

/** A landed migration is never edited: its checksum is compared at every start. */
export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly statements: (dialect: Dialect) => readonly string[];
};
