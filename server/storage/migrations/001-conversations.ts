/** Practices, sessions, transcripts and counters. */
import type { Migration } from './migration.ts';

export const conversations: Migration = {
  number: 1,
  name: 'conversations',
  statements: ({ tableEnd }) => [
    `create table practice (
      id text not null primary key,
      version integer not null,
      origins text not null
    )${tableEnd}`,
    `create table practice_document (
      practice text not null references practice (id),
      version integer not null,
      yaml text not null,
      primary key (practice, version)
    )${tableEnd}`,
    `create table session (
      practice text not null references practice (id),
      id text not null,
      token_hash text not null,
      transcript text not null,
      started_at bigint not null,
      last_turn_at bigint not null,
      last_sequence integer not null,
      last_categories text not null,
      slots text not null,
      language text not null,
      primary key (practice, id),
      unique (practice, token_hash),
      unique (practice, transcript)
    )${tableEnd}`,
    'create index session_last_turn_at on session (last_turn_at)',
    `create table session_turn (
      practice text not null,
      session text not null,
      client_id text not null,
      sequence integer not null,
      sealed_reply text not null,
      primary key (practice, session, client_id),
      unique (practice, session, sequence),
      foreign key (practice, session) references session (practice, id)
    )${tableEnd}`,
    `create table transcript (
      practice text not null references practice (id),
      id text not null,
      year integer not null,
      language text not null,
      duration_seconds integer not null,
      review text not null,
      sealed_summary text not null,
      primary key (practice, id)
    )${tableEnd}`,
    'create index transcript_review on transcript (practice, review, id)',
    `create table turn (
      practice text not null,
      transcript text not null,
      sequence integer not null,
      seconds_since_start integer not null,
      category text not null,
      sealed_visitor_text text,
      sealed_identifiers text not null,
      sealed_reply text not null,
      primary key (practice, transcript, sequence),
      foreign key (practice, transcript) references transcript (practice, id)
    )${tableEnd}`,
    `create table transcript_key (
      practice text not null,
      transcript text not null,
      master_key text not null,
      wrapped_key text not null,
      expires_at bigint not null,
      primary key (practice, transcript),
      foreign key (practice, transcript) references transcript (practice, id)
    )${tableEnd}`,
    'create index transcript_key_expires_at on transcript_key (expires_at)',
    `create table counter (
      practice text not null references practice (id),
      day text not null,
      hour integer not null,
      name text not null,
      count integer not null,
      primary key (practice, day, hour, name)
    )${tableEnd}`,
  ],
};
