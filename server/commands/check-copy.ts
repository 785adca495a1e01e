/** Whether a copy of the embedded database can take its place: its key opens it, every page is sound, nobody changed its audit log. */
import { createAuditLog } from '../audit/audit-log.ts';
import { StartError } from '../errors.ts';
import { inspectCopy } from '../storage/backup.ts';
import { missingMasterKeys } from '../storage/data-keys.ts';
import type { MasterKeys } from '../storage/master-key.ts';

export type KeyFile = { readonly keys: MasterKeys; readonly masterKeyFile: string };

/** An older one is upgraded. Returns how many entries its audit log has; throws StartError with a sentence that calls it `name`. */
export const checkCopy = async (
  copy: string,
  name: string,
  { keys, masterKeyFile }: KeyFile,
): Promise<number> => {
  const seen = await inspectCopy(copy, keys.derive('database-file'), async (database) => ({
    missing: await missingMasterKeys(database, keys),
    audit: await createAuditLog(database, keys.derive('audit')).verify(),
  }));
  if (seen === 'damaged') {
    throw new StartError(
      `${name} does not open with the master key file ${masterKeyFile}: it is damaged, it is no backup, or it was made with another key file.`,
    );
  }
  const { missing, audit } = seen;
  if (missing.length > 0) {
    throw new StartError(
      `${name} needs the master keys ${missing.join(', ')}, which ${masterKeyFile} does not hold. Put back your newest copy of the key file.`,
    );
  }
  if (!audit.ok) {
    throw new StartError(
      `${name} is not as Foyer left it: its audit log was changed at entry ${audit.number}.`,
    );
  }
  return audit.entries;
};
