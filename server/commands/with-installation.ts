/** Opens the installation for one command and closes it whatever happens. */
import type { Config } from '../config.ts';
import { type Installation, openInstallation } from '../installation.ts';

export const withInstallation = async <Value>(
  config: Config,
  act: (installation: Installation) => Promise<Value>,
): Promise<Value> => {
  const installation = await openInstallation(config, { clock: Date.now });
  try {
    return await act(installation);
  } finally {
    await installation.database.close();
  }
};
