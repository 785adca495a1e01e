/** Who made a published version, as the audit log tells: staff in the console, or the command line. */
import type { Database } from '../storage/database.ts';
import type { PracticeId } from '../storage/stores.ts';
import { COMMAND_LINE } from './audit-staff.ts';

/** False too for a version that the log does not name: it is older than the console's editor. */
export const isPublishedByStaff = async (
  database: Database,
  practice: PracticeId,
  version: number,
): Promise<boolean> => {
  const entry = await database.query
    .selectFrom('audit')
    .select('actor')
    .where('practice', '=', practice)
    .where('action', '=', 'practice:published')
    .where('subject', '=', `version ${version}`)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  return entry !== undefined && entry.actor !== COMMAND_LINE;
};
