/** `foyer serve`: the server until a signal stops it. */
import { type BuiltParts, startApplication } from '../application.ts';
import type { Config } from '../config.ts';
import { openInstallation } from '../installation.ts';
import { createLog } from '../log.ts';
import { untilStopped } from '../run.ts';

export const serve = async (config: Config, parts: BuiltParts): Promise<number> => {
  const log = createLog(config.logLevel);
  const installation = await openInstallation(config, { clock: Date.now });
  if (installation.keys.created) log.event('key-not-backed-up');
  const application = await startApplication({ config, installation, parts, log });
  await untilStopped(application);
  return 0;
};
