/** The audit log: an append-only chain of entries, and the one row that says where it ends. */
import type { Migration } from './migration.ts';

export const audit: Migration = {
  number: 2,
  name: 'audit',
  statements: ({ tableEnd }) => [
    `create table audit (
      number bigint not null primary key,
      at bigint not null,
      practice text,
      actor text not null,
      action text not null,
      subject text,
      previous text not null,
      hash text not null
    )${tableEnd}`,
    'create index audit_practice on audit (practice, number)',
    `create table audit_head (
      id integer not null primary key,
      number bigint not null,
      hash text not null,
      seal text not null
    )${tableEnd}`,
  ],
};
