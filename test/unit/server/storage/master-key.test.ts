import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { StartError } from '../../../../server/errors.ts';
import { addMasterKey, loadMasterKeys } from '../../../../server/storage/master-key.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const newFile = (): string => join(temporaryFolder(), 'master.key');

const change = (file: string, edit: (text: string) => string): void =>
  writeFileSync(file, edit(readFileSync(file, 'utf8')));

it('the key is made at the first start, readable by this account alone, and the same afterwards', () => {
  const file = newFile();

  const made = loadMasterKeys(file);
  const read = loadMasterKeys(file);

  expect([made.created, read.created]).toEqual([true, false]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(read.derive('database-file')).toEqual(made.derive('database-file'));
});

it('each purpose has a key of its own', () => {
  const keys = loadMasterKeys(newFile());
  const derived = [
    keys.derive('database-file'),
    keys.derive('audit'),
    keys.derive('ticket'),
    keys.derive('staff'),
    keys.wrapping.key,
  ];

  expect(new Set(derived.map((key) => key.toString('hex'))).size).toBe(derived.length);
  expect(derived.every((key) => key.length === 32)).toBe(true);
});

it('a key file that others may read is refused with what to do', () => {
  const file = newFile();
  loadMasterKeys(file);
  chmodSync(file, 0o644);

  expect(() => loadMasterKeys(file)).toThrow(StartError);
  expect(() => loadMasterKeys(file)).toThrow(`chmod 600 ${file}`);
});

it.each<[string, (text: string) => string]>([
  ['empty', () => ''],
  ['comments only', (text) => text.replace(/^[^#].*$/gm, '')],
  ['a cut-off line', (text) => text.slice(0, -12)],
  ['one changed character', (text) => text.replace(/ (.)(.)/g, ' $2$1')],
  ['another format', () => 'secret=abc'],
  ['a second, damaged key', (text) => `${text}zz zz zz\n`],
])('a damaged key file is refused and not replaced: %s', (_, edit) => {
  const file = newFile();
  loadMasterKeys(file);
  change(file, edit);
  const damaged = readFileSync(file, 'utf8');

  expect(() => loadMasterKeys(file)).toThrow(StartError);
  expect(readFileSync(file, 'utf8')).toBe(damaged);
});

it('no error repeats what is in the file', () => {
  const file = newFile();
  writeFileSync(file, 'abc SECRETSECRET def\n', { mode: 0o600 });

  expect(() => loadMasterKeys(file)).toThrow(/^(?!.*SECRETSECRET)/);
});

it('a folder that cannot be written is one clear sentence', () => {
  expect(() => loadMasterKeys('/proc/foyer/master.key')).toThrow(StartError);
});

it('a rotation adds a key for new texts and keeps the file, the audit log and the old texts readable', () => {
  const file = newFile();
  const before = loadMasterKeys(file);

  const after = addMasterKey(file);

  expect(after.wrapping.id).not.toBe(before.wrapping.id);
  expect(after.wrappingKey(before.wrapping.id)).toEqual(before.wrapping);
  expect(after.derive('database-file')).toEqual(before.derive('database-file'));
  expect(after.derive('audit')).toEqual(before.derive('audit'));
  expect(after.derive('ticket')).not.toEqual(before.derive('ticket'));
  expect(loadMasterKeys(file).wrapping).toEqual(after.wrapping);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
