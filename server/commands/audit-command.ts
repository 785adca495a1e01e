/** Writes what was done at the command line into the audit log, where staff of the practice see it. */
import type { Installation } from '../installation.ts';
import { COMMAND_LINE } from '../staff/audit-staff.ts';
import type { PracticeId } from '../storage/stores.ts';

export type CommandAction =
  | 'practice:published'
  | 'keys:rotated'
  | 'retention:run'
  | 'backup:begun'
  | 'backup:made'
  | 'backup:restored';

/** `practice` null: it concerns all of them. Throws when the entry cannot be written. */
export const auditCommand = (
  { audit, clock }: Installation,
  action: CommandAction,
  practice: PracticeId | null,
  subject: string | null = null,
): Promise<void> => audit.append({ at: clock(), practice, actor: COMMAND_LINE, action, subject });
