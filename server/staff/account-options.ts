/**
 * How the account library is set up: our tables, our hash, our limits. What it offers beyond sign-in and sign-out is not
 * reachable, because only `staff-auth.ts` calls it and its own router is never mounted.
 */
import { randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { BetterAuthOptions } from 'better-auth';
import { MIN_PASSWORD_CHARACTERS } from '../../shared/protocol/staff-api.ts';
import { sessionFields, staffFields } from './account-fields.ts';

export const MAX_PASSWORD_CHARACTERS = 128;
/** Sign-in lasts this long at most, however busy; 45 CFR 164.312(a)(2)(iii) asks for automatic log-off. */
export const ABSOLUTE_LIMIT_MS = 12 * 60 * 60_000;
export const IDLE_LIMIT_MS = 15 * 60_000;

export type AccountOptions = {
  readonly database: NonNullable<BetterAuthOptions['database']>;
  /** 32 bytes derived for staff sessions alone. */
  readonly secret: Buffer;
  /** Origin at which staff reach this server; https makes the cookie Secure. */
  readonly publicUrl: string;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly mayEnter: (staff: string) => Promise<boolean>;
};

// OWASP's second choice for argon2id: 19 MiB, two passes, one lane.
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const accountOptions = (options: AccountOptions): BetterAuthOptions => ({
  appName: 'Foyer',
  baseURL: options.publicUrl,
  basePath: '/staff/auth',
  secret: options.secret.toString('base64url'),
  database: options.database,
  trustedOrigins: [options.publicUrl],
  // Tests open a connection log and find none to anywhere.
  telemetry: { enabled: false },
  logger: { disabled: true },
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: MIN_PASSWORD_CHARACTERS,
    maxPasswordLength: MAX_PASSWORD_CHARACTERS,
    password: {
      hash: (password) => hash(password, ARGON),
      verify: ({ hash: stored, password }) => verify(stored, password),
    },
  },
  // Ours counts by address and by account, and answers with our codes.
  rateLimit: { enabled: false },
  user: { modelName: 'staff', additionalFields: staffFields },
  session: {
    modelName: 'staff_session',
    additionalFields: sessionFields,
    expiresIn: ABSOLUTE_LIMIT_MS / 1_000,
    disableSessionRefresh: true,
    cookieCache: { enabled: false },
  },
  account: { modelName: 'staff_account' },
  verification: { modelName: 'staff_verification', storeIdentifier: 'hashed' },
  databaseHooks: {
    session: {
      create: {
        before: async (session) => {
          if (!(await options.mayEnter(session.userId))) return false;
          const now = options.clock();
          return { data: { ...session, startedAt: now, lastSeenAt: now, ipAddress: '', userAgent: '' } };
        },
      },
    },
  },
  advanced: {
    cookiePrefix: 'foyer-staff',
    useSecureCookies: options.publicUrl.startsWith('https:'),
    // The path keeps the cookie out of the visitors' frame, which has the same origin.
    defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/staff' },
    // No address reaches the library: the router hands it the cookie header and nothing else.
    ipAddress: { disableIpTracking: true },
    database: { generateId: () => randomUUID() },
  },
});
