/** `foyer retention run`: deletes what has expired now. The server does the same by itself every ten minutes. */
import type { Config } from '../config.ts';
import { runRetention } from '../transcripts/retention.ts';
import { auditCommand } from './audit-command.ts';
import { print } from './print.ts';
import { withInstallation } from './with-installation.ts';

export const runRetentionOnce = (config: Config): Promise<number> =>
  withInstallation(config, async (installation) => {
    const deleted = await runRetention(installation.stores, installation.clock());
    await auditCommand(installation, 'retention:run', null, `${deleted} deleted`);
    print(`Deleted ${deleted} expired transcripts.`);
    return 0;
  });
