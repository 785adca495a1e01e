/** `foyer restore`: a backup in a data folder that holds no database. Nothing that is there is ever overwritten. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';
import { databaseFileOf, prepareFolder } from '../installation.ts';
import { databaseFilesAt, putDatabase } from '../storage/backup.ts';
import { readMasterKeys } from '../storage/master-key.ts';
import { auditCommand } from './audit-command.ts';
import { needEmbedded } from './backup.ts';
import { checkCopy, type KeyFile } from './check-copy.ts';
import { print } from './print.ts';
import { withInstallation } from './with-installation.ts';

/** An empty file would open as an empty database. */
const checkFile = (backup: string): void => {
  const stat = statSync(backup, { throwIfNoEntry: false });
  if (!stat) throw new StartError(`There is no file ${backup}.`);
  if (!stat.isFile()) throw new StartError(`${backup} is not a file. Name the backup itself.`);
  if (stat.size === 0) throw new StartError(`${backup} is empty: that backup was never finished.`);
};

/** A server that runs on this folder has its database there, so that this refuses it too. */
const checkPlace = (config: Config): void => {
  const [present] = databaseFilesAt(databaseFileOf(config));
  if (present === undefined) return;
  throw new StartError(
    `There is a database already: ${present}. Stop the server and move its files away, or name an empty folder with FOYER_DATA.`,
  );
};

/** A new key would open nothing, so that none is made here. */
const keyFileOf = ({ masterKeyFile }: Config): KeyFile => {
  const keys = readMasterKeys(masterKeyFile);
  if (keys) return { keys, masterKeyFile };
  throw new StartError(
    `There is no master key file ${masterKeyFile}. Put your copy of it there, or name it with FOYER_MASTER_KEY_FILE.`,
  );
};

export const restore = async (config: Config, given: string): Promise<number> => {
  const backup = resolve(given);
  needEmbedded(config, 'pg_restore');
  checkFile(backup);
  prepareFolder(config.dataFolder);
  checkPlace(config);
  const keyFile = keyFileOf(config);
  let entries = 0;
  await putDatabase(backup, databaseFileOf(config), async (copy) => {
    entries = await checkCopy(copy, backup, keyFile);
  });
  await withInstallation(config, (installation) => auditCommand(installation, 'backup:restored', null));
  print(`Restored ${backup} into ${config.dataFolder}: its audit log is whole (${entries} entries).`);
  print(
    'All is as it was when the backup was made. A conversation that was deleted since then, or a member of',
  );
  print('staff who was disabled, is back: do that again before you start the server.');
  return 0;
};
