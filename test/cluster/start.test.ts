/** Starting and stopping: a fresh folder, a second start, and each thing that can be wrong in one sentence with exit code 1. */
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foyer, serveFoyer, startDemo } from '../support/foyer-command.ts';
import { freePort } from '../support/free-port.ts';
import { connect, newToken, resume, send } from '../support/visitor.ts';

let folder: string;
let environment: Record<string, string>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-'));
  environment = {
    FOYER_DATA: join(folder, 'data'),
    PORT: String(await freePort()),
    DEMO_SITE_PORTS: `${await freePort()},${await freePort()}`,
  };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** One sentence on standard error, no stack. */
const expectRefusal = (finished: { code: number | null; stderr: string }, sentence: RegExp) => {
  expect(finished.code).toBe(1);
  expect(finished.stderr).toMatch(sentence);
  expect(finished.stderr).not.toMatch(/\n\s+at /);
};

/** A copy of the built product that a test may damage. */
const copyOfTheProduct = (): string => {
  const dist = join(folder, 'dist');
  cpSync('dist', dist, { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  cpSync('package.json', join(folder, 'package.json'));
  return dist;
};

describe('the demonstration', () => {
  it('comes up on a fresh machine, and a second start keeps all data', async () => {
    const first = await startDemo(environment);
    expect(first.output()).toMatch(/one-time password \S{10,}/);
    const [dental = '', family = ''] = (environment.DEMO_SITE_PORTS ?? '').split(',');
    for (const [port, practice] of [
      [dental, 'sunrise-dental'],
      [family, 'harbor-family-medicine'],
    ]) {
      const page = await (await fetch(`http://localhost:${port}/`)).text();
      const scripts = page.match(/<script[^>]*>/g);
      expect(scripts).toEqual([
        `<script async src="http://localhost:${environment.PORT}/${practice}/widget.js">`,
      ]);
    }
    expect(statSync(join(folder, 'data/master.key')).mode & 0o777).toBe(0o600);
    const url = `http://localhost:${environment.PORT}`;
    const token = newToken();
    const visitor = await connect(url, 'sunrise-dental', { token });
    await send(visitor, 'where can I park?');
    visitor.close();
    expect(await first.stop()).toBe(0);

    const second = await startDemo(environment);
    expect(second.output()).not.toMatch(/one-time password/);
    expect(second.output()).toContain('foyer staff reset');
    const again = await connect(url, 'sunrise-dental', { token });
    const resumed = await resume(again);
    expect(resumed.ok && resumed.data.turns).toHaveLength(1);
    again.close();
    expect(await second.stop()).toBe(0);
  });
});

describe('a first start that failed', () => {
  it('takes neither the one-time password nor the word about the key with it', async () => {
    const [dental = ''] = (environment.DEMO_SITE_PORTS ?? '').split(',');
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(Number(dental), '127.0.0.1', () => resolve()));
    await expect(startDemo(environment)).rejects.toMatchObject({
      code: 1,
      output: expect.stringMatching(new RegExp(`Port ${dental} is in use\\. .*DEMO_SITE_PORTS`)),
    });
    await new Promise((resolve) => other.close(resolve));

    const second = await startDemo(environment);
    expect(second.output()).toMatch(/one-time password \S{10,}/);
    await expect.poll(second.output).toContain(`copy ${join(folder, 'data/master.key')} to a safe place`);
    expect(await second.stop()).toBe(0);
  });
});

describe('a start that cannot be', () => {
  it('a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) =>
      other.listen(Number(environment.PORT), '127.0.0.1', () => resolve()),
    );
    expectRefusal(foyer(['serve'], environment), /Port \d+ is in use/);
    other.close();
  });

  it('an unwritable folder', () => {
    writeFileSync(join(folder, 'data'), 'a file where the folder should be');
    expectRefusal(foyer(['serve'], environment), /data folder .* cannot be written/);
  });

  it('a folder that cannot be made', () => {
    const settings = { ...environment, FOYER_DATA: '/proc/foyer/data' };
    expectRefusal(foyer(['serve'], settings), /data folder .* cannot be written/);
  });

  it('a damaged key', () => {
    foyer(['audit', 'verify'], environment);
    const key = join(folder, 'data/master.key');
    writeFileSync(key, readFileSync(key, 'utf8').replace(/[A-Za-z0-9]{6}\n$/, 'xxxxxx\n'));
    expectRefusal(foyer(['serve'], environment), /master key file .* is damaged/);
  });

  it('a key that others may read', () => {
    foyer(['audit', 'verify'], environment);
    chmodSync(join(folder, 'data/master.key'), 0o644);
    expectRefusal(foyer(['serve'], environment), /chmod 600/);
  });

  it('the key of another database', () => {
    foyer(['audit', 'verify'], environment);
    rmSync(join(folder, 'data/master.key'));
    expectRefusal(foyer(['serve'], environment), /key/i);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 5_000)],
    [
      'overwritten after its first page',
      (bytes: Buffer) => bytes.map((byte, at) => (at < 4_096 ? byte : ~byte)),
    ],
  ])('a database file that is %s', (_how, damage) => {
    foyer(['audit', 'verify'], environment);
    const file = join(folder, 'data/foyer.db');
    writeFileSync(file, damage(readFileSync(file)));
    for (const beside of ['-wal', '-shm']) rmSync(`${file}${beside}`, { force: true });
    expectRefusal(foyer(['serve'], environment), /database.*Restore a backup|database.*restore a backup/);
  });

  it('a database server that is not there', () => {
    const elsewhere = { ...environment, DATABASE_URL: 'postgres://foyer:hunter2@127.0.0.1:1/foyer' };
    const finished = foyer(['serve'], elsewhere);
    expectRefusal(finished, /database server of DATABASE_URL cannot be used \(ECONNREFUSED\)/);
    expect(finished.stderr).not.toContain('hunter2');
  });

  it('a widget that was not built', () => {
    const dist = copyOfTheProduct();
    rmSync(join(dist, 'widget/manifest.json'));
    expectRefusal(foyer(['serve'], environment, '', dist), /widget is not built/);
  });

  it.each(['missing', 'damaged'])('a %s word list', (how) => {
    const dist = copyOfTheProduct();
    const list = join(dist, 'server/lists/vocabulary.txt');
    if (how === 'missing') rmSync(list);
    else writeFileSync(list, `${readFileSync(list, 'utf8')}zebrafish\n`);
    expectRefusal(foyer(['serve'], environment, '', dist), /word list vocabulary\.txt is/);
  });

  it('a wrong setting', () => {
    expectRefusal(foyer(['serve'], { ...environment, PUBLIC_URL: 'nonsense' }), /PUBLIC_URL: must be/);
  });
});

describe('a server that is told to stop', () => {
  it('finishes the turns in flight', async () => {
    foyer(
      ['practice', 'add', 'demo/practices/sunrise-dental.yaml', '--origin', 'https://www.example.org'],
      environment,
    );
    const server = await serveFoyer(environment);
    const visitor = await connect(`http://localhost:${environment.PORT}`, 'sunrise-dental');
    const turns = Array.from({ length: 8 }, () => send(visitor, 'do you do implants?'));
    await turns[0];
    const stopped = server.stop();
    const answered = await Promise.allSettled(turns);
    expect(answered.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 'fulfilled'));
    expect(await stopped).toBe(0);
  });
});
