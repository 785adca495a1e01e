/** `foyer audit verify`: whether the audit log is whole, or where it is not. */
import { createAuditLog } from '../audit/audit-log.ts';
import type { Config } from '../config.ts';
import { print } from './print.ts';
import { withInstallation } from './with-installation.ts';

const FAULTS = {
  missing: 'is missing',
  'out-of-order': 'is out of order',
  changed: 'was changed',
  head: 'is where the log should end, but the record of its end was changed',
  'cut-off': 'is missing: the end of the log was cut off',
} as const;

export const verifyAuditLog = (config: Config): Promise<number> =>
  withInstallation(config, async ({ database, keys }) => {
    const check = await createAuditLog(database, keys.derive('audit')).verify();
    if (check.ok) print(`The audit log is whole: ${check.entries} entries.`);
    else print(`The audit log is NOT whole: entry ${check.number} ${FAULTS[check.fault]}.`);
    return check.ok ? 0 : 1;
  });
