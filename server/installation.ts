/** What lies on disk for one Foyer: data folder, master keys, database. Opened by the server and by every command. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AuditLog, createAuditLog } from './audit/audit-log.ts';
import type { Config } from './config.ts';
import { StartError } from './errors.ts';
import type { AccountsOptions } from './staff/accounts.ts';
import { createStaffAuth } from './staff/staff-auth.ts';
import { createStores } from './storage/create-stores.ts';
import type { Database } from './storage/database.ts';
import { type FieldCipher, fieldCipher, noFieldCipher } from './storage/field-cipher.ts';
import { loadMasterKeys, type MasterKeys } from './storage/master-key.ts';
import { openDatabase } from './storage/open-database.ts';
import type { Stores } from './storage/stores.ts';

export type Installation = {
  readonly keys: MasterKeys;
  readonly database: Database;
  readonly cipher: FieldCipher;
  readonly stores: Stores;
  readonly audit: AuditLog;
  readonly clock: () => number;
};

export type InstallationOptions = {
  readonly clock: () => number;
  /** Off only in a composition that is searched byte by byte and then deleted: a test, and `foyer canary`. */
  readonly encryption?: 'on' | 'off';
};

/** One by one: Node's own `recursive` never returns where a parent can be neither found nor made, as under /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process of ours was faster.
    if (!existsSync(folder)) throw error;
  }
};

export const prepareFolder = (folder: string): void => {
  try {
    makeFolder(folder);
    if (!statSync(folder).isDirectory()) throw new Error('Not a folder.');
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new StartError(
      `The data folder ${folder} cannot be written. Choose another with FOYER_DATA, or change its owner.`,
    );
  }
};

/** Said once, by whatever made the key. */
export const keyToCopy = ({ masterKeyFile }: Config): string =>
  `A master key was made: copy ${masterKeyFile} to a safe place. Without it nothing stored can be read.`;

/** Where the embedded database lies. */
export const databaseFileOf = ({ dataFolder }: Config): string => join(dataFolder, 'foyer.db');

/** Throws StartError with one sentence when any of the three cannot be used. */
export const openInstallation = async (
  config: Config,
  options: InstallationOptions,
): Promise<Installation> => {
  const encrypted = options.encryption !== 'off';
  prepareFolder(config.dataFolder);
  const keys = loadMasterKeys(config.masterKeyFile);
  const database = await openDatabase(
    config.databaseUrl
      ? { kind: 'postgres', url: config.databaseUrl }
      : {
          kind: 'sqlite',
          file: databaseFileOf(config),
          encryptionKey: encrypted ? keys.derive('database-file') : null,
        },
  );
  const audit = createAuditLog(database, keys.derive('audit'));
  if (!(await audit.isOurs())) {
    await database.close();
    throw new StartError(
      `This database was made with another master key than ${config.masterKeyFile}. Put the key file it was made with there, or name it with FOYER_MASTER_KEY_FILE.`,
    );
  }
  const cipher = encrypted ? fieldCipher : noFieldCipher;
  return {
    keys,
    database,
    cipher,
    stores: createStores({ database, keys, cipher }),
    audit,
    clock: options.clock,
  };
};

/** Staff accounts of an open installation, for the server and for the commands. */
export const openAccounts = async (
  installation: Installation,
  { publicUrl }: Config,
): Promise<AccountsOptions> => {
  const { database, keys, audit, clock } = installation;
  const auth = await createStaffAuth({ database, secret: keys.derive('staff'), publicUrl, clock });
  return { database, audit, auth, clock };
};
