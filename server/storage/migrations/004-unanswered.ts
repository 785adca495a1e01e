/** Which turns found no answer and were kept as a question. The words stay in the turn, and the row goes with it. */
import type { Migration } from './migration.ts';

export const unanswered: Migration = {
  number: 4,
  name: 'unanswered',
  statements: ({ tableEnd }) => [
    `create table unanswered (
      practice text not null,
      transcript text not null,
      sequence integer not null,
      dismissed integer not null,
      primary key (practice, transcript, sequence),
      foreign key (practice, transcript, sequence) references turn (practice, transcript, sequence)
    )${tableEnd}`,
  ],
};
