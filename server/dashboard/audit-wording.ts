/** The audit log's actions as the second half of a sentence that begins with who acted. */
import type { AuditRow } from '../../shared/protocol/staff-api.ts';

const ACTIONS: Readonly<Record<string, string>> = {
  'staff:signed-in': 'signed in',
  'staff:sign-in-failed': 'was refused a sign-in as',
  'staff:signed-out': 'signed out',
  'staff:password-changed': 'changed the password',
  'staff:added': 'added the account',
  'staff:reset': 'set a one-time password for the account',
  'staff:disabled': 'disabled the account',
  'transcript:listed': 'looked at the list of conversations',
  'transcript:viewed': 'opened conversation',
  'transcript:reviewed': 'changed the review of conversation',
  'transcript:purged': 'deleted conversation',
  'unanswered:listed': 'looked at the unanswered questions',
  'unanswered:dismissed': 'set aside an unanswered question of conversation',
  'unanswered:restored': 'put back an unanswered question of conversation',
  'ratings:listed': 'looked at what visitors say of the answers',
  'audit:read': 'looked at this log',
  'practice:published': 'published the practice,',
  'practice:not-published': 'was overtaken by another editor and did not publish',
};

const ACTORS: Readonly<Record<string, string>> = {
  'command-line': 'The command line',
  unknown: 'Somebody',
};

export type AuditSentence = {
  readonly actor: string;
  readonly action: string;
  readonly subject: string | null;
};

/** An action that is not worded here is shown as it was written: an entry is never left out. */
export const auditSentence = (row: AuditRow): AuditSentence => ({
  actor: ACTORS[row.actor] ?? row.actor,
  action: ACTIONS[row.action] ?? row.action,
  // Who signs in acts on their own account: said once.
  subject: row.subject === row.actor ? null : row.subject,
});
