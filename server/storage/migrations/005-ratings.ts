/** Which answers a visitor has said yes or no to, so that each counts once. Lives and dies with the session. */
import type { Migration } from './migration.ts';

export const ratings: Migration = {
  number: 5,
  name: 'ratings',
  statements: ({ tableEnd }) => [
    `create table rated (
      practice text not null,
      session text not null,
      client_id text not null,
      primary key (practice, session, client_id),
      foreign key (practice, session, client_id) references session_turn (practice, session, client_id)
    )${tableEnd}`,
  ],
};
