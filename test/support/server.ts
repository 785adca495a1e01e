/** The real server on a free port with a database of its own and a fixed clock. Nothing in it is replaced. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Application, type BuiltParts, startApplication } from '../../server/application.ts';
import type { CanaryTimes } from '../../server/canary/schedule-canary.ts';
import { type Config, readConfig } from '../../server/config.ts';
import { type Installation, openInstallation } from '../../server/installation.ts';
import { createLog } from '../../server/log.ts';
import { publishPractice } from '../../server/practices/publish-practice.ts';
import type { RateLimitOptions } from '../../server/sockets/rate-limits.ts';
import { parsePracticeDocument } from '../../shared/protocol/practice-document.ts';
import { freePort } from './free-port.ts';

/** Wednesday 18 November 2026, 10:00 in Los Angeles, 13:00 in New York: an ordinary working day. */
export const WEDNESDAY_MORNING = Date.parse('2026-11-18T18:00:00Z');

export const DEMO_PRACTICES = ['sunrise-dental', 'harbor-family-medicine'] as const;

export type TestServerOptions = {
  readonly now?: number;
  readonly folder?: string;
  readonly port?: number;
  readonly databaseUrl?: string;
  readonly masterKeyFile?: string;
  /** Where it differs from the address it listens on. */
  readonly publicUrl?: string;
  readonly trustedProxyHops?: number;
  readonly encryption?: 'on' | 'off';
  readonly rateLimits?: RateLimitOptions;
  readonly origins?: Readonly<Record<string, readonly string[]>>;
  readonly textThread?: BuiltParts['textThread'];
  readonly canary?: CanaryTimes;
};

export type TestServer = {
  readonly url: string;
  readonly config: Config;
  readonly installation: Installation;
  readonly clock: { now: number };
  /** Every line the server logged. */
  readonly logged: readonly string[];
  readonly folder: string;
  readonly application: Application;
  /** Stops the server; the folder stays. */
  stop(): Promise<void>;
  /** Stops the server and deletes its folder. */
  destroy(): Promise<void>;
};

const root = process.cwd();

export const TEST_PARTS: BuiltParts = {
  widgetFolder: join(root, 'dist/widget'),
  dashboardFolder: join(root, 'dist/dashboard'),
  wordListFolder: join(root, 'shared/deidentify/lists'),
  textThread: { url: pathToFileURL(join(root, 'dist/server/text-thread.js')) },
};

/** Publishes a document of `demo/practices` for the given origins. */
export const publishDemo = async (
  installation: Installation,
  id: string,
  origins: readonly string[],
): Promise<void> => {
  const source = readFileSync(join(root, `demo/practices/${id}.yaml`), 'utf8');
  const parsed = parsePracticeDocument(source);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  await publishPractice(installation.stores.practices, parsed.document, source, origins);
};

export const startTestServer = async (options: TestServerOptions = {}): Promise<TestServer> => {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'foyer-'));
  const port = options.port ?? (await freePort());
  const config = readConfig({
    PORT: String(port),
    FOYER_DATA: folder,
    TRUSTED_PROXY_HOPS: String(options.trustedProxyHops ?? 0),
    ...(options.publicUrl ? { PUBLIC_URL: options.publicUrl } : {}),
    ...(options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : {}),
    ...(options.masterKeyFile ? { FOYER_MASTER_KEY_FILE: options.masterKeyFile } : {}),
  });
  const clock = { now: options.now ?? WEDNESDAY_MORNING };
  const logged: string[] = [];
  const log = createLog('info', { write: (line: string) => void logged.push(line) });
  const installation = await openInstallation(config, {
    clock: () => clock.now,
    ...(options.encryption ? { encryption: options.encryption } : {}),
  });
  for (const id of DEMO_PRACTICES) {
    if (await installation.stores.practices.published(id as never)) continue;
    await publishDemo(installation, id, options.origins?.[id] ?? [`http://${id}.example`]);
  }
  const application = await startApplication({
    config,
    installation,
    parts: { ...TEST_PARTS, ...(options.textThread ? { textThread: options.textThread } : {}) },
    log,
    canary: options.canary ?? 'never',
    rateLimits: options.rateLimits ?? { connectionsPerMinute: 10_000, turnsPerMinute: 10_000 },
  });
  const stop = () => application.stop();
  return {
    url: config.publicUrl,
    config,
    installation,
    clock,
    logged,
    folder,
    application,
    stop,
    async destroy() {
      await stop();
      if (!options.folder) rmSync(folder, { recursive: true, force: true });
    },
  };
};
