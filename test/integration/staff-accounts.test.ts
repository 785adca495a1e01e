import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { getMigrations } from 'better-auth/db/migration';
import { afterEach, expect, it } from 'vitest';
import { accountOptions } from '../../server/staff/account-options.ts';
import { createStaffAccount, disableStaffAccount, resetStaffPassword } from '../../server/staff/accounts.ts';
import { createSignInLimits } from '../../server/staff/sign-in-limits.ts';
import { loadMasterKeys } from '../../server/storage/master-key.ts';
import type { PracticeId } from '../../server/storage/stores.ts';
import { HARBOR, NOW, newKeyFile, SUNRISE, storesWith } from '../storage/samples.ts';
import { describeOnBoth, type TestDatabases } from '../support/databases.ts';
import {
  OWN_PASSWORD,
  type StaffConsole,
  type StaffConsoleOptions,
  startStaffConsole,
} from '../support/staff-console.ts';

const MINUTE_MS = 60_000;
const EMAIL = 'robin@example.org';
const NEW_STAFF = { name: 'Robin', email: EMAIL, practice: SUNRISE, role: 'reviewer' } as const;

const opened: StaffConsole[] = [];
afterEach(async () => {
  for (const console of opened.splice(0)) await console.close();
});

const open = async (databases: TestDatabases, over: Partial<StaffConsoleOptions> = {}) => {
  const database = await databases.open();
  const keys = loadMasterKeys(newKeyFile());
  await storesWith(database, { keys });
  const console = await startStaffConsole({ database, keys, now: NOW, ...over });
  opened.push(console);
  return { console, database };
};

const oneTime = async (console: StaffConsole): Promise<string> => {
  const added = await createStaffAccount(console.accounts, NEW_STAFF);
  if (!added.ok || added.password === null) throw new Error('no account');
  return added.password;
};

describeOnBoth('a staff account', (databases) => {
  it('leaves nothing for the account library to migrate', async () => {
    const { database } = await open(databases);
    const settings = accountOptions({
      database: { db: database.query, type: database.kind },
      secret: Buffer.alloc(32),
      publicUrl: 'https://chat.example.org',
      clock: () => NOW,
      mayEnter: async () => true,
    });

    const { toBeAdded, toBeAddedIndexes, toBeCreated, schemaProblems } = await getMigrations(settings);

    expect([toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems]).toEqual([[], [], [], []]);
  });

  it('starts with a one-time password that opens nothing but the change of it', async () => {
    const { console } = await open(databases);
    const password = await oneTime(console);
    const browser = console.browser();

    expect((await browser.signIn(EMAIL, password)).status).toBe(200);
    expect((await browser.get('/staff/api/me')).body).toMatchObject({ mustChangePassword: true });
    const refused = await browser.get('/staff/api/practices/sunrise-dental/transcripts');
    expect([refused.status, refused.body]).toMatchObject([
      403,
      { error: { code: 'password-change-required' } },
    ]);

    expect(
      (await browser.post('/staff/api/password', { current: password, next: OWN_PASSWORD })).status,
    ).toBe(200);
    expect((await browser.get('/staff/api/practices/sunrise-dental/transcripts')).status).toBe(200);
    expect((await browser.get('/staff/api/me')).body).toEqual({
      name: 'Robin',
      email: EMAIL,
      mustChangePassword: false,
      memberships: [{ practice: SUNRISE, practiceName: 'Sunrise Dental', role: 'reviewer' }],
    });
    expect((await console.browser().signIn(EMAIL, password)).status).toBe(401);
  });

  it.each([
    ['the present password is wrong', { current: 'wrong wrong wrong', next: OWN_PASSWORD }, 'password-wrong'],
    ['the new one is too short', { next: 'elevenchars' }, 'password-unfit'],
    ['the new one is too long', { next: 'x'.repeat(200) }, 'password-unfit'],
    ['the new one is missing', { next: 7 }, 'bad-payload'],
  ])('keeps its password when %s', async (_, change, code) => {
    const { console } = await open(databases);
    const password = await oneTime(console);
    const browser = console.browser();
    await browser.signIn(EMAIL, password);

    expect((await browser.post('/staff/api/password', { current: password, ...change })).body).toMatchObject({
      error: { code },
    });
    expect(
      (await browser.post('/staff/api/password', { current: password, next: password })).body,
    ).toMatchObject({ error: { code: 'password-unfit' } });
    expect((await console.browser().signIn(EMAIL, password)).status).toBe(200);
  });

  it('ends every other session when the password is changed', async () => {
    const { console } = await open(databases);
    const first = await console.staff(SUNRISE, 'owner', EMAIL);
    const second = console.browser();
    await second.signIn(EMAIL, OWN_PASSWORD);

    await second.post('/staff/api/password', { current: OWN_PASSWORD, next: 'another fine password' });

    expect((await first.get('/staff/api/me')).status).toBe(401);
    expect((await second.get('/staff/api/me')).status).toBe(200);
  });

  it('is one a person: a second practice joins the same account', async () => {
    const { console } = await open(databases);
    await oneTime(console);

    expect(await createStaffAccount(console.accounts, { ...NEW_STAFF, email: EMAIL.toUpperCase() })).toEqual({
      ok: false,
      reason: 'already-member',
    });
    expect(
      await createStaffAccount(console.accounts, { ...NEW_STAFF, practice: HARBOR, role: 'auditor' }),
    ).toEqual({ ok: true, password: null });
    expect(
      await createStaffAccount(console.accounts, { ...NEW_STAFF, practice: 'nobody' as PracticeId }),
    ).toEqual({ ok: false, reason: 'practice-unknown' });
    expect(await createStaffAccount(console.accounts, { ...NEW_STAFF, email: 'robin' })).toEqual({
      ok: false,
      reason: 'email-invalid',
    });
    expect(
      await createStaffAccount(console.accounts, { ...NEW_STAFF, email: 'x@example.org', name: ' ' }),
    ).toEqual({ ok: false, reason: 'name-missing' });
  });

  it('that is disabled is out at once and cannot come back; a reset lets it in with a new one-time password', async () => {
    const { console } = await open(databases);
    const browser = await console.staff(SUNRISE, 'owner', EMAIL);

    expect(await disableStaffAccount(console.accounts, EMAIL)).toEqual({ ok: true });
    expect((await browser.get('/staff/api/me')).status).toBe(401);
    expect((await console.browser().signIn(EMAIL, OWN_PASSWORD)).status).toBe(401);

    const reset = await resetStaffPassword(console.accounts, EMAIL);
    expect((await console.browser().signIn(EMAIL, OWN_PASSWORD)).status).toBe(401);
    expect((await console.browser().signIn(EMAIL, reset.ok ? reset.password : '')).status).toBe(200);
    expect(await resetStaffPassword(console.accounts, 'nobody@example.org')).toEqual({
      ok: false,
      reason: 'unknown',
    });
  });

  it('is in the audit log: added, signed in, failed, changed, reset, disabled, signed out', async () => {
    const { console } = await open(databases);
    const browser = await console.staff(SUNRISE, 'owner', EMAIL);
    await console.browser().signIn(EMAIL, 'wrong password');
    await browser.post('/staff/auth/sign-out');
    await resetStaffPassword(console.accounts, EMAIL);
    await disableStaffAccount(console.accounts, EMAIL);

    const entries = await console.audit.page(SUNRISE, null, 20);
    expect(entries.map(({ action }) => action).reverse()).toEqual([
      'staff:added',
      'staff:signed-in',
      'staff:password-changed',
      'staff:sign-in-failed',
      'staff:signed-out',
      'staff:reset',
      'staff:disabled',
    ]);
  });
});

describeOnBoth('a staff session', (databases) => {
  it('ends after fifteen idle minutes, and not while it is used', async () => {
    const { console } = await open(databases);
    const browser = await console.staff(SUNRISE, 'owner');

    for (let step = 0; step < 4; step += 1) {
      console.now += 14 * MINUTE_MS;
      expect((await browser.get('/staff/api/me')).status).toBe(200);
    }
    console.now += 15 * MINUTE_MS;
    expect((await browser.get('/staff/api/me')).status).toBe(401);
    console.now -= 15 * MINUTE_MS;
    expect((await browser.get('/staff/api/me')).status).toBe(401);
  });

  it('ends after twelve hours however busy', async () => {
    const { console } = await open(databases);
    const browser = await console.staff(SUNRISE, 'owner');
    const end = console.now + 12 * 60 * MINUTE_MS;

    while (console.now + 10 * MINUTE_MS < end) {
      console.now += 10 * MINUTE_MS;
      expect((await browser.get('/staff/api/me')).status).toBe(200);
    }
    console.now = end;
    expect((await browser.get('/staff/api/me')).status).toBe(401);
  });

  it('ends with sign-out, for a copied cookie too', async () => {
    const { console } = await open(databases);
    const browser = await console.staff(SUNRISE, 'owner');
    const thief = console.browser();
    for (const [name, value] of browser.cookies) thief.cookies.set(name, value);
    expect((await thief.get('/staff/api/me')).status).toBe(200);

    expect((await browser.post('/staff/auth/sign-out')).status).toBe(200);

    expect(browser.cookies.size).toBe(0);
    expect((await thief.get('/staff/api/me')).status).toBe(401);
  });

  it('is not opened by a copy of the database, nor by a changed cookie', async () => {
    const { console, database } = await open(databases);
    const browser = await console.staff(SUNRISE, 'owner');
    const [name = '', cookie = ''] = [...browser.cookies][0] ?? [];
    const [token = ''] = decodeURIComponent(cookie).split('.');

    const rows = await database.query.selectFrom('staff_session').selectAll().execute();
    expect(token.length).toBeGreaterThan(20);
    expect(JSON.stringify(rows)).not.toContain(token);

    const forged = console.browser();
    forged.cookies.set(name, cookie.replace(token, rows[0]?.token ?? ''));
    expect((await forged.get('/staff/api/me')).status).toBe(401);
  });

  it('stores no address and no browser, and hands the token to no script', async () => {
    const { console, database } = await open(databases);
    const password = await oneTime(console);
    const browser = console.browser();

    const answer = await browser.signIn(EMAIL, password, {
      'user-agent': 'Planted/1.0',
      'x-forwarded-for': '203.0.113.9',
    });

    expect(answer.body).toEqual({});
    const rows = JSON.stringify(await database.query.selectFrom('staff_session').selectAll().execute());
    expect(rows).not.toContain('Planted');
    expect(rows).not.toMatch(/203\.0\.113\.9|127\.0\.0\.1/);
  });

  it.each([
    ['http://localhost:3000', false],
    ['https://chat.example.org', true],
  ])('has a cookie that scripts and other sites do not get (%s, Secure %s)', async (publicUrl, secure) => {
    const { console } = await open(databases, { publicUrl });
    const password = await oneTime(console);
    const browser = console.browser();
    await browser.signIn(EMAIL, password);

    expect(browser.setCookies).toHaveLength(1);
    const [line = ''] = browser.setCookies;
    expect(line).toMatch(/; Path=\/staff;/);
    expect(line).toMatch(/; HttpOnly/);
    expect(line).toMatch(/; SameSite=Strict/i);
    expect(/; Secure/.test(line)).toBe(secure);
  });

  it('opens no connection to anywhere', async () => {
    const { console } = await open(databases);
    const outgoing: unknown[] = [];
    const note = (message: unknown) => outgoing.push(message);
    subscribe('undici:request:create', note);
    await console.staff(SUNRISE, 'owner');
    unsubscribe('undici:request:create', note);

    const hosts = outgoing.map((message) => (message as { request: { origin: string } }).request.origin);
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => !/^http:\/\/127\.0\.0\.1:/.test(String(host)))).toEqual([]);
  });
});

describeOnBoth('sign-in', (databases) => {
  it('answers a wrong password and an unknown address alike', async () => {
    const { console } = await open(databases);
    await oneTime(console);

    const wrong = await console.browser().signIn(EMAIL, 'wrong password');
    const unknown = await console.browser().signIn('nobody@example.org', 'wrong password');

    expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
    expect(wrong.status).toBe(401);
  });

  it('is refused after ten wrong passwords for one account, from wherever they come', async () => {
    const { console } = await open(databases, { trustedProxyHops: 1 });
    const password = await oneTime(console);
    const attempt = (given: string, number: number) =>
      console.browser().signIn(EMAIL, given, { 'x-forwarded-for': `203.0.113.${number}` });

    for (let number = 0; number < 10; number += 1) expect((await attempt('wrong', number)).status).toBe(401);

    const refused = await attempt(password, 99);
    expect([refused.status, refused.body]).toMatchObject([429, { error: { code: 'rate-limited' } }]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  const FEW = { attemptsPerAddress: 3, failuresPerAccount: 100, windowSeconds: 60 };
  it.each([
    ['does not believe a forwarded address without a trusted proxy', 0, 429],
    ['counts by the forwarded address behind a trusted proxy', 1, 401],
  ])('%s', async (_, trustedProxyHops, fourth) => {
    const { console } = await open(databases, { trustedProxyHops, limits: createSignInLimits(FEW) });
    const attempt = (number: number) =>
      console.browser().signIn(EMAIL, 'wrong', { 'x-forwarded-for': `203.0.113.${number}` });

    for (let number = 0; number < 3; number += 1) expect((await attempt(number)).status).toBe(401);
    expect((await attempt(4)).status).toBe(fourth);
  });

  it.each([
    '/staff/auth/sign-up/email',
    '/staff/auth/get-session',
    '/staff/auth/update-user',
    '/staff/auth/change-email',
    '/staff/auth/delete-user',
    '/staff/auth/reset-password',
    '/staff/auth/list-sessions',
  ])('is all there is: %s does not exist', async (path) => {
    const { console } = await open(databases);
    const owner = await console.staff(SUNRISE, 'owner');

    const body = { name: 'X', email: 'x@example.org', password: OWN_PASSWORD, newEmail: 'x@example.org' };
    expect((await owner.post(path, body)).status).toBe(404);
    expect((await owner.get(path)).status).toBe(404);
  });
});
