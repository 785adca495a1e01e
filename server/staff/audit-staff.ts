/** Entries about an account itself: one for each practice it belongs to, so that each practice sees its own. */
import type { AuditLog } from '../audit/audit-log.ts';
import type { Database } from '../storage/database.ts';
import { membershipsOf } from './memberships.ts';

export const STAFF_ACTIONS = [
  'staff:signed-in',
  'staff:sign-in-failed',
  'staff:signed-out',
  'staff:password-changed',
  'staff:added',
  'staff:reset',
  'staff:disabled',
] as const;
export type StaffAction = (typeof STAFF_ACTIONS)[number];

/** Who acted when it was not one of the staff. */
export const COMMAND_LINE = 'command-line';
export const UNKNOWN_ACTOR = 'unknown';

export type StaffAudit = {
  readonly database: Database;
  readonly audit: AuditLog;
  /** Epoch milliseconds. */
  readonly clock: () => number;
};

/** Throws when an entry could not be written. `staff` null: an attempt with an address that has no account. */
export const auditStaff = async (
  { database, audit, clock }: StaffAudit,
  action: StaffAction,
  staff: string | null,
  actor: string,
): Promise<void> => {
  const memberships = staff === null ? [] : await membershipsOf(database, staff);
  const practices = memberships.length > 0 ? memberships.map(({ practice }) => practice) : [null];
  for (const practice of practices)
    await audit.append({ at: clock(), practice, actor, action, subject: staff });
};
