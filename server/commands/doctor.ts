/** `foyer doctor`: every safeguard with its state, so that a person can read whether this installation keeps its promises. */
import { statSync } from 'node:fs';
import { verifyGuardData } from '../../shared/guard/index.ts';
import type { BuiltParts } from '../application.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { readAlarm } from '../canary/alarm.ts';
import type { Config } from '../config.ts';
import { StartError } from '../errors.ts';
import { missingMasterKeys } from '../storage/data-keys.ts';
import type { Database } from '../storage/database.ts';
import { loadWordLists } from '../worker/word-lists.ts';
import { print } from './print.ts';
import { withInstallation } from './with-installation.ts';

type Safeguard = { readonly name: string; readonly state: 'ok' | 'attention'; readonly note: string };

const check = (name: string, isOk: boolean, good: string, remedy: string): Safeguard => ({
  name,
  state: isOk ? 'ok' : 'attention',
  note: isOk ? good : remedy,
});

const wordLists = (folder: string): Safeguard => {
  try {
    return check('word lists', true, `version ${loadWordLists(folder).version}`, '');
  } catch (error) {
    return check('word lists', false, '', error instanceof StartError ? error.message : 'cannot be read');
  }
};

const transport = ({ publicUrl }: Config): Safeguard =>
  check(
    'encrypted transport',
    publicUrl.startsWith('https:'),
    publicUrl,
    `PUBLIC_URL is ${publicUrl}: set an https address before visitors use it`,
  );

const keyFile = ({ masterKeyFile, dataFolder }: Config): readonly Safeguard[] => [
  check(
    'master key file',
    (statSync(masterKeyFile).mode & 0o077) === 0,
    'readable by its owner only',
    `run: chmod 600 ${masterKeyFile}`,
  ),
  check(
    'master key apart from the data',
    !masterKeyFile.startsWith(dataFolder),
    masterKeyFile,
    'it lies in the data folder: back it up somewhere else, and not together with the database',
  ),
];

const canary = async (database: Database, { canaryMinutes }: Config): Promise<Safeguard> => {
  const alarm = await readAlarm({ database });
  const remedy =
    canaryMinutes === 0
      ? 'it never runs: set CANARY_MINUTES'
      : alarm?.kind === 'leak'
        ? `it found ${alarm.found} at ${alarm.since}: mend the cause, then run foyer canary clear`
        : 'it could not be run: read the log of the server';
  return check(
    'canary',
    canaryMinutes > 0 && !alarm,
    `runs every ${canaryMinutes} minutes, no alarm`,
    remedy,
  );
};

const DAY_MS = 86_400_000;
const OLDEST_BACKUP_DAYS = 7;

/** A PostgreSQL server's backups are its own: Foyer sees nothing of them. */
const backup = async (audit: AuditLog, { databaseUrl }: Config, now: number): Promise<Safeguard> => {
  if (databaseUrl !== null) return check('backup', true, 'by PostgreSQL’s own tools', '');
  const last = await audit.last('backup:made');
  const days = last === null ? null : Math.floor((now - last) / DAY_MS);
  return check(
    'backup',
    days !== null && days <= OLDEST_BACKUP_DAYS,
    `${days} days old`,
    `${days === null ? 'there is none' : `the last is ${days} days old`}: run foyer backup FOLDER, best every night`,
  );
};

/** Exit code 1 when any safeguard needs attention. */
export const doctor = (config: Config, parts: BuiltParts): Promise<number> =>
  withInstallation(config, async ({ audit, database, keys, stores, clock }) => {
    const log = await audit.verify();
    const missing = await missingMasterKeys(database, keys);
    const practices = await stores.practices.list();
    const published = await Promise.all(practices.map((practice) => stores.practices.published(practice)));
    const alone = published.filter((document) => document?.origins.length === 0).length;
    const safeguards: readonly Safeguard[] = [
      transport(config),
      ...keyFile(config),
      check(
        'master keys complete',
        missing.length === 0,
        'every transcript can be read',
        `the key file lacks ${missing.join(', ')}: put back your copy of it`,
      ),
      check(
        'database encryption',
        true,
        config.databaseUrl ? 'texts sealed one by one; encrypt the server’s disks too' : 'file and texts',
        '',
      ),
      check(
        'audit log',
        log.ok,
        log.ok ? `${log.entries} entries` : '',
        'it was changed: run foyer audit verify',
      ),
      await backup(audit, config, clock()),
      await canary(database, config),
      wordLists(parts.wordListFolder),
      check('guard data', verifyGuardData(), 'checksum fits', 'damaged: install Foyer again'),
      check(
        'allowed sites',
        alone === 0,
        `practices: ${practices.length}`,
        `practices that may be embedded nowhere: ${alone}; foyer practice add FILE --origin URL`,
      ),
    ];
    for (const { name, state, note } of safeguards)
      print(`${state === 'ok' ? 'ok       ' : 'ATTENTION'}  ${name.padEnd(32)} ${note}`);
    return safeguards.every(({ state }) => state === 'ok') ? 0 : 1;
  });
