/**
 * The master key file, kept outside the database: whoever has the database alone has noise. Every other key is derived from
 * it, one a purpose. Its keys never reach a log, an error or the database.
 */
import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from '../errors.ts';
import { KEY_BYTES } from './field-cipher.ts';

const HEADER = [
  '# Foyer master key. Keep a copy in a safe place away from this machine: without it, nothing that Foyer',
  '# stored can be read, by anyone. With it and a copy of the database, everything can.',
];
/** Group and others may do nothing. */
const FORBIDDEN_MODE = 0o077;

/** `lasting` purposes hang on the oldest key of the file, so that a rotation leaves the file and the audit chain readable. */
const LASTING = ['database-file', 'audit'] as const;
const RENEWED = ['ticket', 'staff'] as const;
export type KeyPurpose = (typeof LASTING)[number] | (typeof RENEWED)[number];

export type WrappingKey = { readonly id: string; readonly key: Buffer };

export type MasterKeys = {
  /** True when this call made the file: the caller then says that it must be copied. */
  readonly created: boolean;
  /** 32 bytes, the same for the same purpose as long as the file is. */
  derive(purpose: KeyPurpose): Buffer;
  /** New data keys are wrapped with this one. */
  readonly wrapping: WrappingKey;
  /** The wrapping key with this id; null when the file does not hold it. */
  wrappingKey(id: string): WrappingKey | null;
};

type MasterKey = { readonly id: string; readonly bytes: Buffer };

const checkOf = (id: string, secret: string): string =>
  createHash('sha256').update(`${id} ${secret}`).digest('hex').slice(0, 8);

const lineOf = ({ id, bytes }: MasterKey): string => {
  const secret = bytes.toString('base64url');
  return `${id} ${secret} ${checkOf(id, secret)}`;
};

const newKey = (): MasterKey => ({ id: randomBytes(6).toString('hex'), bytes: randomBytes(KEY_BYTES) });

const parseLine = (line: string): MasterKey | null => {
  const [id, secret, check, ...rest] = line.split(' ');
  if (!id || !secret || rest.length > 0 || check !== checkOf(id, secret)) return null;
  const bytes = Buffer.from(secret, 'base64url');
  return bytes.length === KEY_BYTES ? { id, bytes } : null;
};

const parseKeys = (file: string, text: string): readonly MasterKey[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const keys = lines.map(parseLine);
  const whole = keys.filter((key) => key !== null);
  if (whole.length === 0 || whole.length < keys.length) {
    throw new StartError(`The master key file ${file} is damaged. Put back your copy of it.`);
  }
  return whole;
};

const derived = (key: MasterKey, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key.bytes, '', `foyer/1/${purpose}`, KEY_BYTES));

const wrappingOf = (key: MasterKey): WrappingKey => ({ id: key.id, key: derived(key, 'data-keys') });

const asMasterKeys = (file: string, keys: readonly MasterKey[], created: boolean): MasterKeys => {
  const [oldest] = keys;
  const newest = keys[keys.length - 1];
  if (!oldest || !newest) throw new StartError(`The master key file ${file} holds no key.`);
  const lasting: readonly string[] = LASTING;
  const known = new Map(keys.map((key) => [key.id, wrappingOf(key)]));
  return {
    created,
    derive: (purpose) => derived(lasting.includes(purpose) ? oldest : newest, purpose),
    wrapping: wrappingOf(newest),
    wrappingKey: (id) => {
      // A rotation beside this running process added a key: the file is read once more before the text counts as lost.
      if (!known.has(id)) for (const key of readKeys(file) ?? []) known.set(key.id, wrappingOf(key));
      return known.get(id) ?? null;
    },
  };
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

const writeDurably = (file: string, flags: 'wx' | 'w', keys: readonly MasterKey[]): void => {
  const descriptor = openSync(file, flags, 0o600);
  try {
    writeSync(descriptor, [...HEADER, ...keys.map(lineOf), ''].join('\n'));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
};

/** Null when there is no such file. */
const readKeys = (file: string): readonly MasterKey[] | null => {
  try {
    const { mode } = statSync(file);
    if (process.platform !== 'win32' && (mode & FORBIDDEN_MODE) !== 0) {
      throw new StartError(
        `The master key file ${file} can be read by other accounts of this machine. Run: chmod 600 ${file}`,
      );
    }
    return parseKeys(file, readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof StartError) throw error;
    if (codeOf(error) === 'ENOENT') return null;
    throw new StartError(
      `The master key file ${file} cannot be read (${codeOf(error)}). Give this account, and no other, the right to read it.`,
    );
  }
};

const createKeys = (file: string): MasterKeys => {
  const key = newKey();
  try {
    writeDurably(file, 'wx', [key]);
  } catch (error) {
    // Another process of ours was faster: its key counts.
    const theirs = codeOf(error) === 'EEXIST' ? readKeys(file) : null;
    if (theirs) return asMasterKeys(file, theirs, false);
    throw new StartError(
      `The master key file ${file} cannot be written (${codeOf(error)}). Give this account the right to write its folder.`,
    );
  }
  return asMasterKeys(file, [key], true);
};

/** Reads the file, or makes it where there is none. Throws StartError when others may read it or it is damaged. */
export const loadMasterKeys = (file: string): MasterKeys => {
  const keys = readKeys(file);
  return keys ? asMasterKeys(file, keys, false) : createKeys(file);
};

/** Reads the file; null where there is none. For a command that must not begin a new installation. */
export const readMasterKeys = (file: string): MasterKeys | null => {
  const keys = readKeys(file);
  return keys && asMasterKeys(file, keys, false);
};

/** Adds a key, which all new data keys are wrapped with from then on; the older ones stay readable. */
export const addMasterKey = (file: string): MasterKeys => {
  const keys = readKeys(file);
  if (!keys) throw new StartError(`There is no master key file ${file} to add a key to.`);
  const longer = [...keys, newKey()];
  const beside = `${file}.${randomBytes(4).toString('hex')}`;
  writeDurably(beside, 'wx', longer);
  renameSync(beside, file);
  return asMasterKeys(file, longer, false);
};
