/** Opens the installation for one command and closes it whatever happens. The first one of all makes the master key, and says so. */
import type { Config } from '../config.ts';
import { type Installation, keyToCopy, openInstallation } from '../installation.ts';
import { warn } from './print.ts';

export const withInstallation = async <Value>(
  config: Config,
  act: (installation: Installation) => Promise<Value>,
): Promise<Value> => {
  const installation = await openInstallation(config, { clock: Date.now });
  if (installation.keys.created) warn(keyToCopy(config));
  try {
    return await act(installation);
  } finally {
    await installation.database.close();
  }
};
