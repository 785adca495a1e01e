/**
 * `foyer canary`: the whole server in a folder of its own with encryption off, the canary's conversation through its socket, and a search
 * of every column, reply, log line and byte: database file, write-ahead log and backup. Nothing of the real installation is touched.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PracticeDocument, parsePracticeDocument } from '../../shared/protocol/practice-document.ts';
import { type BuiltParts, startApplication } from '../application.ts';
import { clearAlarm, describeLeaks } from '../canary/alarm.ts';
import { type CanaryResult, runCanary } from '../canary/run-canary.ts';
import { searchFiles } from '../canary/search-files.ts';
import { type Config, readConfig } from '../config.ts';
import { openInstallation } from '../installation.ts';
import { createLog } from '../log.ts';
import { publishPractice } from '../practices/publish-practice.ts';
import { backUpDatabase } from '../storage/backup.ts';
import { print } from './print.ts';
import { withInstallation } from './with-installation.ts';

export type PracticeSource = { readonly source: string; readonly document: PracticeDocument };

const PLAIN_PRACTICE = `id: plain-practice
name: Plain Practice
phone: (555) 555-0100
topics:
  parking: Parking is behind the building.
`;

const plainPractice = (): PracticeSource => {
  const parsed = parsePracticeDocument(PLAIN_PRACTICE);
  if (!parsed.ok) throw new Error('The built-in practice cannot be read.');
  return { source: PLAIN_PRACTICE, document: parsed.document };
};

type Finding = { readonly result: CanaryResult; readonly files: number };

const openEmpty = async (folder: string, { source, document }: PracticeSource) => {
  const config = readConfig({ FOYER_DATA: join(folder, 'data'), PORT: '0' });
  const installation = await openInstallation(config, { clock: Date.now, encryption: 'off' });
  await publishPractice(installation.stores.practices, document, source, []);
  return { config, installation };
};

const runApart = async (folder: string, practice: PracticeSource, parts: BuiltParts): Promise<Finding> => {
  const { config, installation } = await openEmpty(folder, practice);
  const log = createLog('info', { write: () => undefined });
  const application = await startApplication({ config, installation, parts, log, canary: 'never' });
  let files = 0;
  try {
    const { canary } = application;
    const real = await canary.practices.registry.get(practice.document.id);
    if (!real) throw new Error('The practice was not published.');
    const backup = join(folder, 'backup');
    mkdirSync(backup);
    const result = await runCanary(
      {
        ...canary,
        alsoSearch: async (search, marker) => {
          await backUpDatabase(installation.database, join(backup, 'foyer.db'), async () => undefined);
          const live = searchFiles(config.dataFolder, 'file', search, marker);
          const copied = searchFiles(backup, 'backup of', search, marker);
          files = live.files + copied.files;
          return live.sighted && copied.sighted;
        },
      },
      real,
      new AbortController().signal,
    );
    return { result, files };
  } finally {
    await application.stop();
  }
};

const say = ({ result, files }: Finding): number => {
  if (result.outcome === 'failed') {
    print(`The canary could not look everywhere (${result.reason}), so that nothing is proved.`);
    return 1;
  }
  const { messages, planted, values, replies, logLines } = result.searched;
  print(`${planted} invented identifiers were planted in ${messages} messages.`);
  print(
    `Searched: ${values} stored values, ${replies} replies, ${logLines} log lines, ${files} files with encryption off (database, write-ahead log, backup).`,
  );
  print(result.outcome === 'clean' ? 'None was found.' : `FOUND: ${describeLeaks(result)}.`);
  return result.outcome === 'clean' ? 0 : 1;
};

/** `practice` null: a plain one. Exit code 1 when anything was found, or when not everything could be searched. */
export const canary = async (parts: BuiltParts, practice: PracticeSource | null): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-canary-'));
  try {
    return say(await runApart(folder, practice ?? plainPractice(), parts));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** `foyer canary clear`: takes back the alarm in the staff console, once its cause is mended. Audited. */
export const clearCanary = (config: Config): Promise<number> =>
  withInstallation(config, async (installation) => {
    print((await clearAlarm(installation)) ? 'The alarm is off.' : 'There is no alarm.');
    return 0;
  });
