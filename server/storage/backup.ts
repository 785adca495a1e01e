/**
 * A backup of the embedded database: one file, encrypted with the same key as the database itself. The master key is never in it, and no
 * file is ever overwritten.
 */
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import { StartError } from '../errors.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openSqlite } from './sqlite.ts';

/** What SQLite lays beside its file. */
const BESIDE = ['', '-wal', '-shm', '-journal'] as const;

export const databaseFilesAt = (file: string): readonly string[] =>
  BESIDE.map((ending) => `${file}${ending}`).filter((path) => existsSync(path));

export const removeDatabase = (file: string): void => {
  for (const path of databaseFilesAt(file)) rmSync(path, { force: true });
};

/** One sentence for what the disk refused; a fault of ours stays what it is. */
const refusal = (file: string, error: unknown): unknown => {
  if (error instanceof StartError || !(error instanceof Error && 'code' in error)) return error;
  return new StartError(
    error.code === 'EEXIST'
      ? `${file} exists already. Nothing is overwritten: name another file.`
      : `${file} cannot be written (${error.code}). Check its folder, and the space on its disk.`,
  );
};

const flush = (path: string): void => {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/** The name is taken before anything is written, so that nobody else's file can come under it. */
const takeName = (file: string): void => {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    throw refusal(file, error);
  }
};

const pragma = async ({ query }: Database, statement: string): Promise<unknown> => {
  const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(statement)}`.execute(query);
  return Object.values(rows[0] ?? {})[0];
};

const open = (file: string, key: Buffer): Database | null => {
  try {
    return openSqlite(file, key);
  } catch (error) {
    if (error instanceof StartError) return null;
    throw error;
  }
};

/** Every page is read. One that cannot be read at all ends the check with an error in place of a finding. */
const isSound = async (copy: Database): Promise<boolean> => {
  try {
    return (await pragma(copy, 'integrity_check')) === 'ok';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CORRUPT') return false;
    throw error;
  }
};

/**
 * Opens a copy, looks at every page, brings it to the present schema and lets `look` at it. `damaged`: the key does not open it, or a page
 * is not sound. Throws StartError where a newer Foyer wrote it.
 */
export const inspectCopy = async <Value>(
  file: string,
  key: Buffer,
  look: (copy: Database) => Promise<Value>,
): Promise<Value | 'damaged'> => {
  const copy = open(file, key);
  if (!copy) return 'damaged';
  try {
    if (!(await isSound(copy))) return 'damaged';
    await migrate(copy);
    const seen = await look(copy);
    // One file again: what lay in the log beside it is in it.
    await pragma(copy, 'journal_mode = delete');
    return seen;
  } finally {
    await copy.close();
  }
};

/**
 * Copies what was committed when it began, while others go on writing. `check` is given the copy under a name of its own and throws
 * where it is not good; only then it gets its name.
 */
export const backUpDatabase = async (
  { query }: Database,
  file: string,
  check: (copy: string) => Promise<void>,
): Promise<void> => {
  takeName(file);
  const copy = `${file}.unfinished`;
  try {
    takeName(copy);
    await sql`vacuum into ${copy}`.execute(query);
    await check(copy);
    flush(copy);
    renameSync(copy, file);
    flush(dirname(file));
  } catch (error) {
    removeDatabase(copy);
    rmSync(file, { force: true });
    throw refusal(file, error);
  }
};

/** Puts a backup in the place of a database that is not there. `check` is given the copy, and throws where it is not good. */
export const putDatabase = async (
  backup: string,
  file: string,
  check: (copy: string) => Promise<void>,
): Promise<void> => {
  const copy = `${file}.restoring`;
  removeDatabase(copy);
  try {
    copyFileSync(backup, copy, constants.COPYFILE_EXCL);
    chmodSync(copy, 0o600);
    await check(copy);
    flush(copy);
    // A link, since a name that was taken meanwhile must not be overwritten.
    linkSync(copy, file);
    flush(dirname(file));
  } catch (error) {
    throw refusal(file, error);
  } finally {
    removeDatabase(copy);
  }
};
