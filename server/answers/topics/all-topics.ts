/** Every built-in topic, in one list. */
import { APPOINTMENT_TOPICS } from './appointments.ts';
import { ERRAND_TOPICS } from './errands.ts';
import { MONEY_TOPICS } from './money.ts';
import { PRACTICE_TOPICS } from './practice.ts';
import type { Topic } from './topic.ts';
import { VISITING_TOPICS } from './visiting.ts';

export const ALL_TOPICS: readonly Topic[] = [
  ...VISITING_TOPICS,
  ...APPOINTMENT_TOPICS,
  ...MONEY_TOPICS,
  ...ERRAND_TOPICS,
  ...PRACTICE_TOPICS,
];
