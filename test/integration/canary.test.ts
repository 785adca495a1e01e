/** The server checks itself: invented identifiers go through its own socket, and everything it stores and says is searched for them. */
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { clearAlarm, readAlarm } from '../../server/canary/alarm.ts';
import { type CanaryOptions, type CanaryResult, runCanary } from '../../server/canary/run-canary.ts';
import { canary, clearCanary } from '../../server/commands/canary.ts';
import { openAccounts } from '../../server/installation.ts';
import type { LivePractice } from '../../server/practices/live-practice.ts';
import { createStaffAccount } from '../../server/staff/accounts.ts';
import type { PracticeId } from '../../server/storage/stores.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { dumpDatabase } from '../support/search-stored.ts';
import {
  DEMO_PRACTICES,
  startTestServer,
  TEST_PARTS,
  type TestServer,
  type TestServerOptions,
} from '../support/server.ts';

const thread = (name: string) => ({ url: pathToFileURL(`test/fixtures/threads/${name}-thread.mjs`) });

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.destroy();
});

const start = async (options: TestServerOptions = {}): Promise<TestServer> => {
  const server = await startTestServer(options);
  servers.push(server);
  return server;
};

const practiceOf = async ({ application }: TestServer, id: string): Promise<LivePractice> => {
  const practice = await application.canary.practices.registry.get(id);
  if (!practice) throw new Error(`There is no practice ${id}.`);
  return practice;
};

const run = async (
  server: TestServer,
  changes: { readonly practice?: Partial<LivePractice>; readonly options?: Partial<CanaryOptions> } = {},
): Promise<CanaryResult> =>
  runCanary(
    { ...server.application.canary, ...changes.options },
    { ...(await practiceOf(server, 'sunrise-dental')), ...changes.practice },
    new AbortController().signal,
  );

const places = (result: CanaryResult): readonly string[] =>
  result.outcome === 'leak' ? [...new Set(result.leaks.map(({ place }) => place))].sort() : [];

describe('the canary finds nothing where nothing leaks', () => {
  it.each(DEMO_PRACTICES)('in any of five conversations with %s', async (id) => {
    const server = await start();
    const practice = await practiceOf(server, id);
    for (let round = 0; round < 5; round += 1) {
      const result = await runCanary(server.application.canary, practice, new AbortController().signal);
      expect(result).toMatchObject({ outcome: 'clean' });
    }
  });
});

describe('the canary leaves nothing behind', () => {
  it('in no table, figure, list of practices or page: a practice looks as if it had never been', async () => {
    const server = await start();
    const before = await dumpDatabase(server.installation);
    await run(server);
    expect(await dumpDatabase(server.installation)).toBe(before);
    expect(await server.installation.stores.practices.list()).toEqual([...DEMO_PRACTICES].sort());
  });

  it('and while it runs, its practice has no page and is on no list', async () => {
    const server = await start();
    let looked = 0;
    await run(server, {
      options: {
        alsoSearch: async () => {
          const practices = await server.installation.database.query
            .selectFrom('practice')
            .select('id')
            .execute();
          const twin = practices.map(({ id }) => id).find((id) => id.startsWith('canary:')) ?? '';
          for (const page of ['frame', 'widget.js', 'widget.json'])
            expect((await fetch(`${server.url}/${encodeURIComponent(twin)}/${page}`)).status).toBe(404);
          expect(await server.installation.stores.practices.list()).not.toContain(twin);
          looked += 1;
          return true;
        },
      },
    });
    expect(looked).toBe(1);
  });

  it('even when a server was killed in the midst of one: the next run an hour later tidies up', async () => {
    const server = await start();
    const before = await dumpDatabase(server.installation);
    const { practices } = server.application.canary;
    await practices.open(await practiceOf(server, 'sunrise-dental'));
    expect(await dumpDatabase(server.installation)).not.toBe(before);
    server.clock.now += 2 * 60 * 60_000;
    await run(server);
    expect(await dumpDatabase(server.installation)).toBe(before);
  });
});

describe('a planted leak is found', () => {
  it('where de-identification gives the text back as it came', async () => {
    const result = await run(await start({ textThread: thread('leaking') }));
    expect(places(result)).toEqual(['reply', 'turn.sealed_visitor_text']);
    const types = result.outcome === 'leak' ? new Set(result.leaks.map(({ type }) => type)) : new Set();
    for (const type of ['name', 'phone', 'email', 'ssn', 'location', 'date', 'age', 'mrn', 'ip', 'url'])
      expect(types).toContain(type);
  });

  it('where a fault writes a text to the log, although the conversation broke off', async () => {
    const server = await start();
    const { engine } = await practiceOf(server, 'sunrise-dental');
    const careless: LivePractice['engine'] = {
      ...engine,
      ask: ({ text }) => {
        throw Object.assign(new Error('planted'), { name: text });
      },
    };
    expect(places(await run(server, { practice: { engine: careless } }))).toEqual(['log']);
  });

  it('where a reply repeats the visitor', async () => {
    const server = await start();
    const { engine } = await practiceOf(server, 'sunrise-dental');
    const parrot: LivePractice['engine'] = {
      ...engine,
      ask: (question) => {
        const answer = engine.ask(question);
        return { ...answer, reply: question.text as typeof answer.reply };
      },
    };
    const found = places(await run(server, { practice: { engine: parrot } }));
    expect(found).toContain('reply');
    expect(found).toContain('turn.sealed_reply');
    expect(found).toContain('session_turn.sealed_reply');
  });

  it('and is told by kind and place, without a value', async () => {
    const server = await start({ textThread: thread('leaking') });
    const result = await run(server);
    expect(JSON.stringify(result.outcome === 'leak' && result.leaks)).not.toMatch(/\d{2}|@|street/i);
  });
});

describe('foyer canary', () => {
  const say = async (parts = TEST_PARTS) => {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const code = await canary(parts, null);
    const said = written.mock.calls.map(([text]) => String(text)).join('');
    written.mockRestore();
    return { code, said };
  };

  it('searches columns, replies, log and the bytes of database, write-ahead log and backup, and finds nothing', async () => {
    const { code, said } = await say();
    expect(said).toMatch(/stored values, \d+ replies, \d+ log lines, \d+ files with encryption off/);
    expect(said).toContain('None was found.');
    expect(code).toBe(0);
  });

  it('finds a leak in all of them', async () => {
    const { code, said } = await say({ ...TEST_PARTS, textThread: thread('leaking') });
    for (const place of ['reply', 'turn.sealed_visitor_text', 'file foyer.db-wal', 'backup of foyer.db'])
      expect(said).toContain(`name in ${place}`);
    expect(code).toBe(1);
  });

  it('never calls it proved where it could not look', async () => {
    const { code, said } = await say({ ...TEST_PARTS, textThread: thread('faulty') });
    expect(said).toContain('nothing is proved');
    expect(code).toBe(1);
  });
});

describe('a run that could not look has not passed', () => {
  it('when nothing was kept that it could have seen', async () => {
    expect(await run(await start({ textThread: thread('faulty') }))).toEqual({
      outcome: 'failed',
      reason: 'blind',
    });
  });

  it('when the door refuses it', async () => {
    expect(await run(await start(), { options: { issueTicket: () => 'forged' } })).toMatchObject({
      outcome: 'failed',
    });
  });

  it('when the files could not be searched', async () => {
    expect(await run(await start(), { options: { alsoSearch: async () => false } })).toEqual({
      outcome: 'failed',
      reason: 'blind',
    });
  });
});

describe('on a PostgreSQL server that two nodes share', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  it('two runs at once disturb each other in nothing, and a leak on one node alarms both', async () => {
    const databaseUrl = await postgres.createDatabase();
    const one = await start({ databaseUrl });
    const masterKeyFile = one.config.masterKeyFile;
    const two = await start({ databaseUrl, masterKeyFile });
    const before = await dumpDatabase(one.installation);
    expect(await Promise.all([run(one), run(two), run(one)])).toMatchObject(
      Array.from({ length: 3 }, () => ({ outcome: 'clean' })),
    );
    expect(await dumpDatabase(one.installation)).toBe(before);

    const soon = { firstAfterMs: 1, everyMs: 60_000 };
    await start({ databaseUrl, masterKeyFile, textThread: thread('leaking'), canary: soon });
    await vi.waitFor(
      async () => expect(await readAlarm(two.installation)).toMatchObject({ kind: 'leak' }),
      20_000,
    );
  });
});

describe('the server runs it by itself', () => {
  const soon = { firstAfterMs: 1, everyMs: 50 };
  const alarmOf = ({ installation }: TestServer) => readAlarm(installation);

  it('and raises an alarm that lasts until somebody clears it', async () => {
    const server = await start({ textThread: thread('leaking'), canary: soon });
    await vi.waitFor(async () => expect(await alarmOf(server)).toMatchObject({ kind: 'leak' }), 20_000);
    expect((await alarmOf(server))?.found).toContain('name in turn.sealed_visitor_text');
    const { folder, config } = server;
    await server.stop();

    const mended = await startTestServer({ folder, canary: soon });
    servers.push(mended);
    await vi.waitFor(() => expect(mended.logged.join()).toContain('canary-clean'), 20_000);
    expect(await alarmOf(mended)).toMatchObject({ kind: 'leak' });
    expect(await clearCanary(config)).toBe(0);
    expect(await alarmOf(mended)).toBeNull();
    expect((await mended.installation.audit.verify()).ok).toBe(true);
  });

  it('and whoever of the staff signs in is told; nobody else is', async () => {
    const server = await start({ textThread: thread('leaking'), canary: soon });
    await vi.waitFor(async () => expect(await alarmOf(server)).not.toBeNull(), 20_000);
    const accounts = await openAccounts(server.installation, server.config);
    const email = 'dana@sunrise-dental.example.org';
    const practice = 'sunrise-dental' as PracticeId;
    const added = await createStaffAccount(accounts, { name: 'Dana', email, practice, role: 'auditor' });
    const alarm = (cookie: string) => fetch(`${server.url}/staff/api/alarm`, { headers: { cookie } });
    expect((await alarm('')).status).toBe(401);

    const signedIn = await fetch(`${server.url}/staff/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url, 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ email, password: added.ok && added.password }),
    });
    const cookie = signedIn.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ');
    expect(await (await alarm(cookie)).json()).toMatchObject({
      alarm: { kind: 'leak', found: expect.stringContaining('name in turn.sealed_visitor_text') },
    });
  });

  it('as each practice in turn', async () => {
    const server = await start({ canary: soon });
    const cleanRuns = () => server.logged.filter((line) => line.includes('canary-clean')).length;
    await vi.waitFor(() => expect(cleanRuns()).toBeGreaterThan(2), 25_000);
    expect(await alarmOf(server)).toBeNull();
  });

  it('and says so when it cannot be run, until it can', async () => {
    const server = await start({ textThread: thread('faulty'), canary: soon });
    await vi.waitFor(async () => expect(await alarmOf(server)).toMatchObject({ kind: 'unchecked' }), 20_000);
    const { folder } = server;
    await server.stop();
    const mended = await startTestServer({ folder, canary: soon });
    servers.push(mended);
    await vi.waitFor(async () => expect(await alarmOf(mended)).toBeNull(), 20_000);
    expect(await clearAlarm(mended.installation)).toBe(false);
  });
});
