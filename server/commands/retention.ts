/** `foyer retention run`: deletes what has expired now. The server does the same by itself every ten minutes. */
import type { Config } from '../config.ts';
import { runRetention } from '../transcripts/retention.ts';
import { print } from './print.ts';
import { withInstallation } from './with-installation.ts';

export const runRetentionOnce = (config: Config): Promise<number> =>
  withInstallation(config, async ({ stores }) => {
    print(`Deleted ${await runRetention(stores, Date.now())} expired transcripts.`);
    return 0;
  });
