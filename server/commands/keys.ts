/** `foyer keys rotate`: a new master key for all new data keys, and every present data key wrapped with it. */
import type { Config } from '../config.ts';
import { rewrapDataKeys } from '../storage/data-keys.ts';
import { addMasterKey } from '../storage/master-key.ts';
import { auditCommand } from './audit-command.ts';
import { print } from './print.ts';
import { withInstallation } from './with-installation.ts';

export const rotateKeys = (config: Config): Promise<number> =>
  withInstallation(config, async (installation) => {
    const keys = addMasterKey(config.masterKeyFile);
    print(
      `Added a master key; wrapped ${await rewrapDataKeys(installation.database, keys)} data keys with it.`,
    );
    await auditCommand(installation, 'keys:rotated', null);
    print(`Copy ${config.masterKeyFile} to a safe place again, then restart running servers.`);
    return 0;
  });
