/** The audit log's actions as the second half of a sentence that begins with who acted. */
import type { AuditRow } from '../../shared/protocol/staff-api.ts';

const ACTIONS: Readonly<Record<string, string>> = {
  'staff:signed-in': 'signed in',
  'staff:sign-in-failed': 'tried to sign in and was refused',
  'staff:signed-out': 'signed out',
  'staff:password-changed': 'changed the password',
  'staff:added': 'added the account',
  'staff:reset': 'set a one-time password for the account',
  'staff:disabled': 'disabled the account',
  'transcript:listed': 'looked at the list of conversations',
  'transcript:viewed': 'opened conversation',
  'transcript:reviewed': 'changed the review of conversation',
  'transcript:purged': 'deleted conversation',
  'audit:read': 'looked at this log',
};

const ACTORS: Readonly<Record<string, string>> = {
  'command-line': 'The command line',
  unknown: 'Somebody',
};

/** Actions whose subject is the account of the one who acted: said once. */
const ABOUT_ONESELF = [
  'staff:signed-in',
  'staff:sign-in-failed',
  'staff:signed-out',
  'staff:password-changed',
];

export type AuditSentence = {
  readonly actor: string;
  readonly action: string;
  readonly subject: string | null;
};

/** An action that is not worded here is shown as it was written: an entry is never left out. */
export const auditSentence = (row: AuditRow): AuditSentence => ({
  actor: ACTORS[row.actor] ?? row.actor,
  action: ACTIONS[row.action] ?? row.action,
  subject: ABOUT_ONESELF.includes(row.action) && row.actor !== 'unknown' ? null : row.subject,
});
