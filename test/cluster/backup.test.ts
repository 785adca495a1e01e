/** A backup beside a running server, and the way back from it, with the built command: what was said is there again, and nothing is lost by it. */
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { foyer, serveFoyer } from '../support/foyer-command.ts';
import { freePort } from '../support/free-port.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { connect, newToken, resume, send } from '../support/visitor.ts';

let folder: string;
let environment: Record<string, string>;
const startAnew = async () => {
  folder = temporaryFolder();
  environment = { FOYER_DATA: join(folder, 'data'), PORT: String(await freePort()) };
};

const at = (name: string): string => join(folder, name);
const addPractice = () =>
  foyer(
    ['practice', 'add', 'demo/practices/sunrise-dental.yaml', '--origin', 'https://www.example.org'],
    environment,
  );
const elsewhere = (data: string) => ({ ...environment, FOYER_DATA: at(data) });
/** A folder with the key file and nothing else, as somebody prepares it on a new machine. */
const withKey = (data: string) => {
  mkdirSync(at(data));
  copyFileSync(at('data/master.key'), at(`${data}/master.key`));
  chmodSync(at(`${data}/master.key`), 0o600);
  return elsewhere(data);
};
const expectRefusal = (words: readonly string[], settings: Record<string, string>, sentence: RegExp) => {
  const { code, stdout, stderr } = foyer(words, settings);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
};

describe('a backup', () => {
  beforeEach(startAnew);

  it('is made beside a running server, and a server on another machine goes on from it', async () => {
    addPractice();
    const server = await serveFoyer(environment);
    const url = `http://localhost:${environment.PORT}`;
    const token = newToken();
    const visitor = await connect(url, 'sunrise-dental', { token });
    await send(visitor, 'where can I park?');
    const made = foyer(['backup', at('backup.db')], environment);
    expect(made.code).toBe(0);
    expect(made.stdout).toContain('the master key opens it');
    expect(made.stdout).toContain(`The master key is NOT in it. Copy ${at('data/master.key')} by itself`);
    await send(visitor, 'do you do implants?');
    visitor.close();
    expect(await server.stop()).toBe(0);

    expect(statSync(at('backup.db')).mode & 0o777).toBe(0o600);
    const [, secret = ''] = /^[0-9a-f]{12} (\S+)/m.exec(readFileSync(at('data/master.key'), 'utf8')) ?? [];
    expect(secret).not.toBe('');
    const bytes = readFileSync(at('backup.db'));
    for (const found of [secret, Buffer.from(secret, 'base64url')]) expect(bytes.includes(found)).toBe(false);

    const settings = withKey('new');
    const restored = foyer(['restore', at('backup.db')], settings);
    expect(restored).toMatchObject({ code: 0, stdout: expect.stringContaining('is back: do that again') });
    expect(readdirSync(at('new')).sort()).toEqual(['foyer.db', 'master.key']);
    expect(statSync(at('new/foyer.db')).mode & 0o777).toBe(0o600);
    // Published, backup begun, restored.
    expect(foyer(['audit', 'verify'], settings).stdout).toContain('whole: 3 entries');

    const second = await serveFoyer(settings);
    const again = await connect(url, 'sunrise-dental', { token });
    const resumed = await resume(again);
    expect(resumed.ok && resumed.data.turns.map(({ reply }) => reply.source?.entry)).toEqual(['parking']);
    expect(await send(again, 'do you do implants?')).toMatchObject({ ok: true, data: { sequence: 2 } });
    again.close();
    expect(await second.stop()).toBe(0);
  });

  it('goes into a folder under a name of its own, each time another file', () => {
    addPractice();
    mkdirSync(at('backups'));
    expect(foyer(['backup', at('backups')], environment).code).toBe(0);
    const [name = ''] = readdirSync(at('backups'));
    expect(name).toMatch(/^foyer-\d{4}-\d{2}-\d{2}T\d{6}Z\.db$/);
    expectRefusal(['backup', at(`backups/${name}`)], environment, /exists already. Nothing is overwritten/);
    expect(readdirSync(at('backups'))).toEqual([name]);
  });

  it('of nothing is refused, and makes nothing', () => {
    expectRefusal(['backup', at('backup.db')], environment, /There is no database in .*data to back up/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['backup', 'restore'])('%s: a PostgreSQL server has its own way', (command) => {
    const settings = { ...environment, DATABASE_URL: 'postgres://foyer:hunter2@localhost/foyer' };
    expectRefusal(
      [command, at('backup.db')],
      settings,
      /^(?!.*hunter2).*use pg_(dump|restore), and keep the master key/,
    );
  });
});

describe('a backup that cannot be restored leaves the folder as it was', () => {
  let settings: Record<string, string>;
  beforeAll(async () => {
    await startAnew();
    addPractice();
    foyer(['backup', at('backup.db')], environment);
    settings = withKey('new');
    writeFileSync(at('empty.db'), '');
    writeFileSync(at('cut.db'), readFileSync(at('backup.db')).subarray(0, 20_000));
  });

  it('where a database is', () => {
    const before = readFileSync(at('data/foyer.db'));
    expectRefusal(
      ['restore', at('backup.db')],
      environment,
      /There is a database already: .*Stop the server/,
    );
    expect(readFileSync(at('data/foyer.db')).equals(before)).toBe(true);
  });

  it('where only the log of a database is left', () => {
    const leftover = withKey('leftover');
    writeFileSync(at('leftover/foyer.db-wal'), '');
    expectRefusal(['restore', at('backup.db')], leftover, /There is a database already: .*foyer\.db-wal/);
  });

  it('while a server runs on it', async () => {
    const server = await serveFoyer(environment);
    expectRefusal(['restore', at('backup.db')], environment, /Stop the server/);
    expect(await server.stop()).toBe(0);
  });

  it.each([
    ['is not there', () => at('nowhere.db'), /There is no file .*nowhere\.db/],
    ['is a folder', () => folder, /is not a file/],
    ['was never finished', () => at('empty.db'), /is empty: that backup was never finished/],
    ['is something else', () => 'package.json', /does not open with the master key file/],
    ['is cut off', () => at('cut.db'), /does not open with the master key file/],
  ])('that %s', (_what, file, sentence) => {
    expectRefusal(['restore', file()], settings, sentence);
    expect(readdirSync(at('new'))).toEqual(['master.key']);
  });

  it('without its key, and no new one is made', () => {
    expectRefusal(
      ['restore', at('backup.db')],
      elsewhere('other'),
      /There is no master key file .*other\/master\.key/,
    );
    expect(readdirSync(at('other'))).toEqual([]);
  });

  it('with the key file of another Foyer', () => {
    foyer(['audit', 'verify'], elsewhere('stranger'));
    cpSync(at('stranger/master.key'), at('strange.key'));
    const strange = { ...elsewhere('strange'), FOYER_MASTER_KEY_FILE: at('strange.key') };
    expectRefusal(
      ['restore', at('backup.db')],
      strange,
      /does not open with the master key file .*strange\.key/,
    );
    expect(readdirSync(at('strange'))).toEqual([]);
  });

  it('with a key file from before a rotation, which could not read the conversations', async () => {
    const server = await serveFoyer(environment);
    const visitor = await connect(`http://localhost:${environment.PORT}`, 'sunrise-dental');
    await send(visitor, 'where can I park?');
    visitor.close();
    await server.stop();
    expect(foyer(['keys', 'rotate'], environment).code).toBe(0);
    expect(foyer(['backup', at('later.db')], environment).code).toBe(0);
    expectRefusal(['restore', at('later.db')], settings, /needs the master keys \S+, which .* does not hold/);
    expect(readdirSync(at('new'))).toEqual(['master.key']);
  });
});
