/** Every built-in topic, in one list. */
import type { Topic } from './topic.ts';

export const ALL_TOPICS: readonly Topic[] = [];
