import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import type { AuditLog } from '../../server/audit/audit-log.ts';
import { loadMasterKeys } from '../../server/storage/master-key.ts';
import type { PracticeId } from '../../server/storage/stores.ts';
import { PERMISSIONS_OF, type Permission, ROLES } from '../../shared/protocol/staff-api.ts';
import { begin, HARBOR, NOW, newKeyFile, SUNRISE, storesWith } from '../storage/samples.ts';
import { describeOnBoth, type TestDatabases } from '../support/databases.ts';
import { type Browser, type StaffConsole, startStaffConsole } from '../support/staff-console.ts';

type Route = {
  readonly name: string;
  readonly permission: Permission;
  readonly action: string;
  readonly call: (browser: Browser, practice: PracticeId, id: string) => ReturnType<Browser['get']>;
};

const at = (practice: PracticeId) => `/staff/api/practices/${practice}`;

/** Every route inside a practice. */
const ROUTES: readonly Route[] = [
  {
    name: 'the list',
    permission: 'transcript:read',
    action: 'transcript:listed',
    call: (browser, practice) => browser.get(`${at(practice)}/transcripts?state=unreviewed`),
  },
  {
    name: 'a transcript',
    permission: 'transcript:read',
    action: 'transcript:viewed',
    call: (browser, practice, id) => browser.get(`${at(practice)}/transcripts/${id}`),
  },
  {
    name: 'a review',
    permission: 'transcript:review',
    action: 'transcript:reviewed',
    call: (browser, practice, id) =>
      browser.post(`${at(practice)}/transcripts/${id}/review`, { state: 'flagged' }),
  },
  {
    name: 'the audit log',
    permission: 'audit:read',
    action: 'audit:read',
    call: (browser, practice) => browser.get(`${at(practice)}/audit`),
  },
  {
    name: 'a purge',
    permission: 'transcript:purge',
    action: 'transcript:purged',
    call: (browser, practice, id) => browser.post(`${at(practice)}/transcripts/${id}/purge`),
  },
];

const opened: StaffConsole[] = [];
afterEach(async () => {
  for (const console of opened.splice(0)) await console.close();
});

const open = async (databases: TestDatabases, audit?: (real: AuditLog) => AuditLog) => {
  const database = await databases.open();
  const keys = loadMasterKeys(newKeyFile());
  const { stores } = await storesWith(database, { keys });
  const console = await startStaffConsole({ database, keys, now: NOW, ...(audit ? { audit } : {}) });
  opened.push(console);
  const { session } = await begin(stores);
  return { console, database, stores, transcript: session.transcript };
};

describeOnBoth('staff', (databases) => {
  it('who are nobody get nothing from any route', async () => {
    const { console, transcript } = await open(databases);

    for (const route of ROUTES) {
      const answer = await route.call(console.browser(), SUNRISE, transcript);
      expect([route.name, answer.status, answer.body]).toMatchObject([
        route.name,
        401,
        { error: { code: 'not-signed-in' } },
      ]);
    }
    expect((await console.browser().get('/staff/api/me')).status).toBe(401);
    expect((await console.browser().get('/staff/api/anything')).status).toBe(401);
  });

  it('can neither read nor change anything of another practice, on any route and in the highest role', async () => {
    const { console, stores, transcript } = await open(databases);
    const owner = await console.staff(HARBOR, 'owner');

    for (const route of ROUTES) {
      const answer = await route.call(owner, SUNRISE, transcript);
      expect([route.name, answer.status, answer.body]).toMatchObject([
        route.name,
        403,
        { error: { code: 'not-allowed' } },
      ]);
    }
    expect((await stores.transcripts.view(SUNRISE, transcript))?.review).toBe('unreviewed');
    expect((await console.audit.page(SUNRISE, null, 10)).map((entry) => entry.action)).toEqual([]);
  });

  it('meet the same at each door the router has, listed here or not', async () => {
    const { console, transcript } = await open(databases);
    const owner = await console.staff(HARBOR, 'owner');
    const nobody = console.browser();
    const { routes } = console;
    expect(routes.length).toBeGreaterThan(ROUTES.length);

    for (const { method, path } of routes) {
      const address = `/staff/api${path.replace(':practice', SUNRISE).replace(':id', transcript)}`;
      expect([path, (await nobody[method](address)).status]).toEqual([path, 401]);
      expect([path, (await owner[method](address)).status]).toEqual([path, 403]);
    }
  });

  it("find another practice's transcript nowhere under their own practice", async () => {
    const { console, stores, transcript } = await open(databases);
    const owner = await console.staff(HARBOR, 'owner');

    for (const route of ROUTES.filter(({ name }) => ['a transcript', 'a review', 'a purge'].includes(name))) {
      expect([route.name, (await route.call(owner, HARBOR, transcript)).status]).toEqual([route.name, 404]);
    }
    const list = await owner.get(`${at(HARBOR)}/transcripts`);
    expect(list.body).toMatchObject({ rows: [], counts: { unreviewed: 0 } });
    expect((await stores.transcripts.view(SUNRISE, transcript))?.review).toBe('unreviewed');
  });

  it.each(ROLES)('may do what the role %s is listed for and nothing else', async (role) => {
    const { console, transcript } = await open(databases);
    const browser = await console.staff(SUNRISE, role);

    for (const route of ROUTES) {
      const allowed = PERMISSIONS_OF[role].includes(route.permission);
      expect([route.name, (await route.call(browser, SUNRISE, transcript)).status]).toEqual([
        route.name,
        allowed ? 200 : 403,
      ]);
    }
  });

  it('are in the audit log before they see anything, each time', async () => {
    const { console, transcript } = await open(databases);
    const owner = await console.staff(SUNRISE, 'owner');

    for (const route of ROUTES) {
      await route.call(owner, SUNRISE, transcript);
      const [newest] = await console.audit.page(SUNRISE, null, 1);
      expect(newest).toMatchObject({ action: route.action, at: NOW });
      expect(newest?.subject).toBe(['the list', 'the audit log'].includes(route.name) ? null : transcript);
    }
    expect(await console.audit.verify()).toMatchObject({ ok: true });
  });

  it('get nothing, and change nothing, when the audit entry cannot be written', async () => {
    let broken = false;
    const { console, stores, transcript } = await open(databases, (real) => ({
      ...real,
      append: (entry) => (broken ? Promise.reject(new Error('disk full')) : real.append(entry)),
    }));
    const owner = await console.staff(SUNRISE, 'owner');
    broken = true;

    for (const route of ROUTES) {
      const answer = await route.call(owner, SUNRISE, transcript);
      expect([route.name, answer.status]).toEqual([route.name, 503]);
      expect(Object.keys(answer.body as object)).toEqual(['error']);
      expect(answer.body).toMatchObject({ error: { code: 'audit-unavailable' } });
    }
    expect((await console.browser().signIn('owner@sunrise-dental.example.org', 'wrong')).status).toBe(503);
    expect((await stores.transcripts.view(SUNRISE, transcript))?.review).toBe('unreviewed');
    expect(console.faults).toHaveLength(ROUTES.length + 1);
  });

  it('read a transcript, review it and purge it; the entry of the purge holds no value', async () => {
    const { console, transcript } = await open(databases);
    const owner = await console.staff(SUNRISE, 'owner');

    const seen = await owner.get(`${at(SUNRISE)}/transcripts/${transcript}`);
    expect(seen.body).toMatchObject({
      id: transcript,
      turns: [{ visitorText: 'are you open on [date 1]?' }],
    });
    expect(seen.headers.get('cache-control')).toBe('no-store');

    expect(
      (await owner.post(`${at(SUNRISE)}/transcripts/${transcript}/review`, { state: 'reviewed' })).status,
    ).toBe(200);
    expect((await owner.get(`${at(SUNRISE)}/transcripts?state=reviewed`)).body).toMatchObject({
      rows: [{ id: transcript }],
    });

    expect((await owner.post(`${at(SUNRISE)}/transcripts/${transcript}/purge`)).status).toBe(200);
    expect((await owner.get(`${at(SUNRISE)}/transcripts/${transcript}`)).status).toBe(404);
    const log = await owner.get(`${at(SUNRISE)}/audit`);
    expect(log.body).toMatchObject({ verified: true, next: null });
    expect(JSON.stringify(log.body)).not.toContain('are you open');
  });

  it('see in the audit log who it was, and that it was changed', async () => {
    const { console, database } = await open(databases);
    const owner = await console.staff(SUNRISE, 'owner');

    const before = await owner.get(`${at(SUNRISE)}/audit`);
    expect(before.body).toMatchObject({
      verified: true,
      rows: [
        { action: 'audit:read', actor: 'owner@sunrise-dental.example.org', at: new Date(NOW).toISOString() },
        {},
        {},
        { action: 'staff:added', actor: 'command-line', subject: 'owner@sunrise-dental.example.org' },
      ],
    });

    await database.query
      .updateTable('audit')
      .set({ action: 'transcript:listed' })
      .where('number', '=', 1)
      .execute();
    expect((await owner.get(`${at(SUNRISE)}/audit`)).body).toMatchObject({ verified: false });
  });

  it.each([
    ['an unknown state', `/transcripts?state=all`],
    ['an id that is none', `/transcripts/x%27%20or%201=1`],
    ['a page after nothing', `/transcripts?after=x`],
    ['an entry before nothing', `/audit?before=-1`],
  ])('are told that a request cannot be read, and nothing of it is logged: %s', async (_, path) => {
    const { console } = await open(databases);
    const owner = await console.staff(SUNRISE, 'owner');
    const before = await console.audit.verify();

    expect((await owner.get(`${at(SUNRISE)}${path}`)).body).toMatchObject({ error: { code: 'bad-payload' } });

    expect(await console.audit.verify()).toEqual(before);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example.com' }],
    ['another port of this machine', { origin: 'http://localhost:3001' }],
    ['no origin', { origin: 'null' }],
  ])('cannot be made by another site to change anything: %s', async (_, headers) => {
    const { console, stores, transcript } = await open(databases);
    const owner = await console.staff(SUNRISE, 'owner');
    const changes = [
      '/staff/auth/sign-out',
      '/staff/api/password',
      `${at(SUNRISE)}/transcripts/${transcript}/review`,
      `${at(SUNRISE)}/transcripts/${transcript}/purge`,
    ];

    for (const path of changes) {
      const answer = await owner.post(path, { state: 'flagged' }, headers);
      expect([path, answer.status, answer.body]).toMatchObject([
        path,
        403,
        { error: { code: 'origin-refused' } },
      ]);
    }
    expect((await stores.transcripts.view(SUNRISE, transcript))?.review).toBe('unreviewed');
  });

  it('cannot be made by another site to leave a trail of readings', async () => {
    const { console } = await open(databases);
    const owner = await console.staff(SUNRISE, 'owner');

    for (const site of ['same-site', 'cross-site']) {
      const answer = await owner.get(`${at(SUNRISE)}/transcripts`, { 'sec-fetch-site': site });
      expect(answer.body).toMatchObject({ error: { code: 'origin-refused' } });
    }
    expect(
      (await owner.get(`${at(SUNRISE)}/transcripts/${randomUUID()}`, { 'sec-fetch-site': 'same-origin' }))
        .status,
    ).toBe(404);
  });
});
