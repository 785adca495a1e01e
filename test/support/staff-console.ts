/** The staff routes on a real server and a real database, with a clock that a test moves, and a browser's cookie jar. */
import type { AddressInfo } from 'node:net';
import express from 'express';
import { z } from 'zod';
import { type AuditLog, createAuditLog } from '../../server/audit/audit-log.ts';
import { readAlarm } from '../../server/canary/alarm.ts';
import { tryQuestion } from '../../server/conversation/try-question.ts';
import { createLog } from '../../server/log.ts';
import { createFaqDesk } from '../../server/practices/faq-desk.ts';
import { createPracticeRegistry } from '../../server/practices/practice-registry.ts';
import { type AccountsOptions, createStaffAccount } from '../../server/staff/accounts.ts';
import { createStaffRouter } from '../../server/staff/router.ts';
import { createSignInLimits, type SignInLimits } from '../../server/staff/sign-in-limits.ts';
import { createStaffAuth, type StaffAuth } from '../../server/staff/staff-auth.ts';
import { createStores } from '../../server/storage/create-stores.ts';
import type { Database } from '../../server/storage/database.ts';
import type { MasterKeys } from '../../server/storage/master-key.ts';
import type { PracticeId, Stores } from '../../server/storage/stores.ts';
import { inspect } from '../../shared/guard/index.ts';
import type { Role } from '../../shared/protocol/staff-api.ts';

export const PUBLIC_URL = 'http://localhost:3000';
export const OWN_PASSWORD = 'correct horse battery';

export type StaffConsoleOptions = {
  readonly database: Database;
  readonly keys: MasterKeys;
  readonly now: number;
  readonly publicUrl?: string;
  readonly trustedProxyHops?: number;
  readonly audit?: (real: AuditLog) => AuditLog;
  readonly limits?: SignInLimits;
};

export type Answered = { readonly status: number; readonly body: unknown; readonly headers: Headers };

/** A browser that sends our Origin unless told otherwise. */
export type Browser = {
  get(path: string, headers?: Record<string, string>): Promise<Answered>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
  signIn(email: string, password: string, headers?: Record<string, string>): Promise<Answered>;
  readonly cookies: Map<string, string>;
  /** The last Set-Cookie lines as they came. */
  readonly setCookies: string[];
};

export type RouteInPractice = { readonly method: 'get' | 'post'; readonly path: string };

export type StaffConsole = {
  /** Every route inside a practice, as the router itself has it: one that is added later is among them. */
  readonly routes: readonly RouteInPractice[];
  readonly stores: Stores;
  readonly audit: AuditLog;
  readonly auth: StaffAuth;
  readonly accounts: AccountsOptions;
  readonly faults: unknown[];
  now: number;
  browser(): Browser;
  /** A new account and the browser of its owner, who has chosen a password of their own. */
  staff(practice: PracticeId, role: Role, email?: string): Promise<Browser>;
  close(): Promise<void>;
};

const remember = (jar: Map<string, string>, lines: readonly string[]): void => {
  for (const line of lines) {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    if (/max-age=0/i.test(line)) jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
};

const createBrowser = (address: string, publicUrl: string): Browser => {
  const cookies = new Map<string, string>();
  const setCookies: string[] = [];
  const send = async (method: string, path: string, body: unknown, headers: Record<string, string>) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { ...(cookie ? { cookie } : {}), ...headers },
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    setCookies.splice(0, setCookies.length, ...response.headers.getSetCookie());
    remember(cookies, setCookies);
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? null : JSON.parse(text),
      headers: response.headers,
    };
  };
  const post = (path: string, body?: unknown, headers: Record<string, string> = {}) =>
    send('POST', path, body, { 'content-type': 'application/json', origin: publicUrl, ...headers });
  return {
    cookies,
    setCookies,
    get: (path, headers = {}) => send('GET', path, undefined, headers),
    post,
    signIn: (email, password, headers) => post('/staff/auth/sign-in/email', { email, password }, headers),
  };
};

const stackOf = (router: unknown): readonly unknown[] => {
  const has = (value: unknown): value is { readonly stack: readonly unknown[] } =>
    (typeof value === 'function' || typeof value === 'object') && value !== null && 'stack' in value;
  return has(router) ? router.stack : [];
};

const routeSchema = z.object({
  path: z.string(),
  methods: z.record(z.string(), z.boolean()),
});
const layerSchema = z.object({ route: routeSchema.optional(), handle: z.unknown() });

const routesOf = (router: unknown): readonly RouteInPractice[] =>
  stackOf(router).flatMap((layer) => {
    const { route, handle } = layerSchema.parse(layer);
    if (!route) return routesOf(handle);
    if (!route.path.startsWith('/practices/:practice')) return [];
    return [{ method: route.methods.post ? ('post' as const) : ('get' as const), path: route.path }];
  });

export const startStaffConsole = async (options: StaffConsoleOptions): Promise<StaffConsole> => {
  const { database, keys, publicUrl = PUBLIC_URL } = options;
  const stores = createStores({ database, keys });
  const real = createAuditLog(database, keys.derive('audit'));
  const audit = options.audit ? options.audit(real) : real;
  const faults: unknown[] = [];
  const clock = () => console.now;
  const log = createLog('silent');
  const practices = createPracticeRegistry(stores.practices, clock, log);
  const auth = await createStaffAuth({ database, secret: keys.derive('staff'), publicUrl, clock });
  const app = express();
  app.set('trust proxy', options.trustedProxyHops ?? 0);
  app.use(
    '/staff',
    createStaffRouter({
      stores,
      database,
      audit,
      auth,
      clock,
      publicUrl,
      faq: createFaqDesk({ store: stores.practices, registry: practices, clock }),
      livePractice: (practice) => practices.get(practice),
      tryQuestion: (practice, request) =>
        tryQuestion(
          { text: { inspect: async (text, context) => inspect(text, context) }, clock },
          practice,
          request,
        ),
      alarm: () => readAlarm({ database }),
      onFault: (error) => faults.push(error),
      limits: options.limits ?? createSignInLimits(),
    }),
  );
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = () => createBrowser(address, publicUrl);

  const console: StaffConsole = {
    routes: routesOf(app.router),
    stores,
    audit,
    auth,
    accounts: { database, audit: real, auth, clock },
    faults,
    now: options.now,
    browser,
    async staff(practice, role, email = `${role}@${practice}.example.org`) {
      const added = await createStaffAccount(console.accounts, {
        name: `The ${role}`,
        email,
        practice,
        role,
      });
      if (!added.ok || added.password === null) throw new Error(`No account for ${email}.`);
      const own = browser();
      await own.signIn(email, added.password);
      await own.post('/staff/api/password', { current: added.password, next: OWN_PASSWORD });
      return own;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return console;
};
