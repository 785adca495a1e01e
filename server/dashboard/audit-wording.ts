/** The audit log's actions as the second half of a sentence that begins with a name. */

const ACTIONS: Readonly<Record<string, string>> = {
  'staff:sign-in': 'signed in',
  'staff:sign-out': 'signed out',
  'transcript:list': 'looked at the list of conversations',
  'transcript:read': 'opened conversation',
  'transcript:review': 'changed the review of conversation',
  'transcript:purge': 'deleted conversation',
  'audit:read': 'looked at the audit log',
};

/** An action that is not worded yet is shown as it was written: an entry is never left out. */
export const auditAction = (action: string): string => ACTIONS[action] ?? action;
