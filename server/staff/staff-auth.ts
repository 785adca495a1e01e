/**
 * Staff accounts and sessions. The only file that calls the account library; nothing of the library's own web interface is
 * reachable. Limits on sessions are ours, by our clock, on every request.
 */
import { betterAuth } from 'better-auth';
import { getAdapter } from 'better-auth/db/adapter';
import { MIN_PASSWORD_CHARACTERS } from '../../shared/protocol/staff-api.ts';
import type { Database } from '../storage/database.ts';
import {
  ABSOLUTE_LIMIT_MS,
  accountOptions,
  IDLE_LIMIT_MS,
  MAX_PASSWORD_CHARACTERS,
} from './account-options.ts';
import { hashSessionTokens } from './hashed-tokens.ts';

/** A session's last use is written this seldom; the idle limit is that much shorter at worst. */
const SEEN_STEP_MS = 10_000;

export type StaffAuthOptions = {
  readonly database: Database;
  /** 32 bytes derived for staff sessions alone. */
  readonly secret: Buffer;
  /** Origin at which staff reach this server. */
  readonly publicUrl: string;
  /** Epoch milliseconds. */
  readonly clock: () => number;
};

export type StaffMember = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly mustChangePassword: boolean;
};

/** `cookies` are whole Set-Cookie values. */
export type SignIn = { readonly staff: StaffMember; readonly cookies: readonly string[] };

export type StaffAuth = {
  /** Null when the address is unknown, the password wrong or the account disabled; all three take the same time. */
  signIn(email: string, password: string): Promise<SignIn | null>;
  /** `cookie` is the request's Cookie header. Returns the Set-Cookie values that end the session. */
  signOut(cookie: string | undefined): Promise<readonly string[]>;
  /** Who is signed in; null when nobody is, the session passed a limit or the account was disabled. Moves the idle limit. */
  signedIn(cookie: string | undefined): Promise<StaffMember | null>;
  /** Ends all other sessions and gives the Set-Cookie values of the new one. `unfit`: the same, too short or too long. */
  changePassword(
    cookie: string | undefined,
    current: string,
    next: string,
  ): Promise<readonly string[] | 'wrong' | 'unfit'>;
  /** Disabled accounts too: their address stays taken. */
  find(email: string): Promise<StaffMember | null>;
  /** The caller has made sure that the address is free. */
  create(name: string, email: string, oneTimePassword: string): Promise<StaffMember>;
  /** Ends all sessions; the new password must be changed at the next sign-in. A disabled account is enabled again. */
  setOneTimePassword(staff: string, oneTimePassword: string): Promise<void>;
  disable(staff: string): Promise<void>;
};

const headersOf = (cookie: string | undefined): Headers => new Headers(cookie ? { cookie } : {});

const asMember = (row: {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly mustChangePassword: number | boolean;
}): StaffMember => ({
  id: row.id,
  name: row.name,
  email: row.email,
  mustChangePassword: Boolean(row.mustChangePassword),
});

const openAccounts = async (options: StaffAuthOptions) => {
  const { database } = options;
  const settings = accountOptions({
    ...options,
    database: { db: database.query, type: database.kind },
    mayEnter: async (staff) => (await findEnabled(database, staff)) !== null,
  });
  const tables = hashSessionTokens(await getAdapter(settings));
  return betterAuth({ ...settings, database: () => tables });
};

const findEnabled = async (database: Database, staff: string): Promise<StaffMember | null> => {
  const row = await database.query
    .selectFrom('staff')
    .select(['id', 'name', 'email', 'mustChangePassword', 'disabled'])
    .where('id', '=', staff)
    .executeTakeFirst();
  return row && !row.disabled ? asMember(row) : null;
};

const setFlags = async (
  database: Database,
  staff: string,
  flags: { readonly mustChangePassword?: boolean; readonly disabled?: boolean },
): Promise<void> => {
  // SQLite has no booleans; libsql refuses to bind one.
  const stored = Object.fromEntries(
    Object.entries(flags).map(([name, value]) => [name, database.kind === 'sqlite' ? Number(value) : value]),
  );
  await database.query.updateTable('staff').set(stored).where('id', '=', staff).execute();
};

const endSessions = async (database: Database, staff: string): Promise<void> => {
  await database.query.deleteFrom('staff_session').where('userId', '=', staff).execute();
};

/** Sessions that nobody came back to. */
const sweepSessions = async (database: Database, now: number): Promise<void> => {
  await database.query
    .deleteFrom('staff_session')
    .where((or) =>
      or.or([or('lastSeenAt', '<=', now - IDLE_LIMIT_MS), or('startedAt', '<=', now - ABSOLUTE_LIMIT_MS)]),
    )
    .execute();
};

/** False, and the session is gone, when it passed a limit. */
const isWithinLimits = async (database: Database, session: string, now: number): Promise<boolean> => {
  const row = await database.query
    .selectFrom('staff_session')
    .select(['startedAt', 'lastSeenAt'])
    .where('id', '=', session)
    .executeTakeFirst();
  if (!row) return false;
  if (now - row.lastSeenAt >= IDLE_LIMIT_MS || now - row.startedAt >= ABSOLUTE_LIMIT_MS) {
    await database.query.deleteFrom('staff_session').where('id', '=', session).execute();
    return false;
  }
  if (now - row.lastSeenAt >= SEEN_STEP_MS) {
    await database.query
      .updateTable('staff_session')
      .set({ lastSeenAt: now })
      .where('id', '=', session)
      .execute();
  }
  return true;
};

export const createStaffAuth = async (options: StaffAuthOptions): Promise<StaffAuth> => {
  const { database, clock } = options;
  const accounts = await openAccounts(options);
  const { internalAdapter, password } = await accounts.$context;

  const signedIn = async (cookie: string | undefined): Promise<StaffMember | null> => {
    if (!cookie) return null;
    const found = await accounts.api.getSession({ headers: headersOf(cookie) });
    if (!found || !(await isWithinLimits(database, found.session.id, clock()))) return null;
    return findEnabled(database, found.user.id);
  };

  const find = async (email: string): Promise<StaffMember | null> => {
    const row = await database.query
      .selectFrom('staff')
      .select(['id', 'name', 'email', 'mustChangePassword'])
      .where('email', '=', email.toLowerCase())
      .executeTakeFirst();
    return row ? asMember(row) : null;
  };

  return {
    signedIn,
    find,

    async signIn(email, given) {
      await sweepSessions(database, clock());
      const response = await accounts.api.signInEmail({
        body: { email, password: given },
        headers: headersOf(undefined),
        asResponse: true,
      });
      const staff = response.ok ? await find(email) : null;
      return staff ? { staff, cookies: response.headers.getSetCookie() } : null;
    },

    async signOut(cookie) {
      const response = await accounts.api.signOut({ headers: headersOf(cookie), asResponse: true });
      return response.headers.getSetCookie();
    },

    async changePassword(cookie, current, next) {
      const staff = await signedIn(cookie);
      if (!staff) return 'wrong';
      const fits = next.length >= MIN_PASSWORD_CHARACTERS && next.length <= MAX_PASSWORD_CHARACTERS;
      if (!fits || current === next) return 'unfit';
      const response = await accounts.api.changePassword({
        body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
        headers: headersOf(cookie),
        asResponse: true,
      });
      if (!response.ok) return 'wrong';
      await setFlags(database, staff.id, { mustChangePassword: false });
      return response.headers.getSetCookie();
    },

    async create(name, email, oneTimePassword) {
      const account = { name, email, emailVerified: true, mustChangePassword: true, disabled: false };
      const created = await internalAdapter.createUser(account, { method: 'email-password' });
      await internalAdapter.linkAccount({
        userId: created.id,
        accountId: created.id,
        providerId: 'credential',
        password: await password.hash(oneTimePassword),
      });
      return { id: created.id, name, email: created.email, mustChangePassword: true };
    },

    async setOneTimePassword(staff, oneTimePassword) {
      await endSessions(database, staff);
      await internalAdapter.updatePassword(staff, await password.hash(oneTimePassword));
      await setFlags(database, staff, { mustChangePassword: true, disabled: false });
    },

    async disable(staff) {
      await setFlags(database, staff, { disabled: true });
      await endSessions(database, staff);
    },
  };
};
