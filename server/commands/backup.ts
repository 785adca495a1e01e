/** `foyer backup`: one file with all that the embedded database holds, made beside a running server. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';
import { databaseFileOf } from '../installation.ts';
import { backUpDatabase } from '../storage/backup.ts';
import { auditCommand } from './audit-command.ts';
import { checkCopy } from './check-copy.ts';
import { print } from './print.ts';
import { withInstallation } from './with-installation.ts';

/** `foyer-2026-11-30T201925Z.db` in a folder, else the file itself. */
const fileAt = (given: string, now: number): string => {
  const path = resolve(given);
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const moment = new Date(now).toISOString().replace(/:|\.\d+/g, '');
  return isFolder ? join(path, `foyer-${moment}.db`) : path;
};

/** The embedded database is Foyer's own to copy; a server's is not. */
export const needEmbedded = ({ databaseUrl }: Config, tool: 'pg_dump' | 'pg_restore'): void => {
  if (databaseUrl === null) return;
  throw new StartError(
    `DATABASE_URL is set, and a PostgreSQL server has its own way: use ${tool}, and keep the master key file apart from it.`,
  );
};

/** `target`: a file that does not exist yet, or a folder. */
export const backUp = async (config: Config, target: string): Promise<number> => {
  needEmbedded(config, 'pg_dump');
  if (!existsSync(databaseFileOf(config))) {
    throw new StartError(
      `There is no database in ${config.dataFolder} to back up. Name its folder with FOYER_DATA.`,
    );
  }
  return withInstallation(config, async (installation) => {
    const file = fileAt(target, installation.clock());
    const keyFile = { keys: installation.keys, masterKeyFile: config.masterKeyFile };
    let entries = 0;
    await auditCommand(installation, 'backup:begun', null);
    await backUpDatabase(installation.database, file, async (copy) => {
      entries = await checkCopy(copy, 'The backup', keyFile);
    });
    await auditCommand(installation, 'backup:made', null);
    print(`Wrote ${file}: the master key opens it, and its audit log is whole (${entries} entries).`);
    print(`The master key is NOT in it. Copy ${config.masterKeyFile} by itself, to another place:`);
    print('without that file nobody can read this backup; with both of them, everybody can.');
    return 0;
  });
};
