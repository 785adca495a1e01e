/** Every migration in order. A new one is added at the end; none is edited, moved or removed. */
import { conversations } from './001-conversations.ts';
import { audit } from './002-audit.ts';
import { staff } from './003-staff.ts';
import { unanswered } from './004-unanswered.ts';
import { ratings } from './005-ratings.ts';
import type { Migration } from './migration.ts';

export const ALL_MIGRATIONS: readonly Migration[] = [conversations, audit, staff, unanswered, ratings];
