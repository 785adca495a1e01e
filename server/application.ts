/** The one composition of the server: every part gets what it needs here, clock included. Listens, and stops in order. */
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readAlarm } from './canary/alarm.ts';
import { createCanaryPractices } from './canary/canary-practices.ts';
import type { CanaryOptions } from './canary/run-canary.ts';
import { type CanaryTimes, scheduleCanary } from './canary/schedule-canary.ts';
import type { Config } from './config.ts';
import { tryQuestion } from './conversation/try-question.ts';
import { StartError } from './errors.ts';
import { readBuiltWidget } from './http/built-widget.ts';
import { createHttpApp } from './http/create-http-app.ts';
import { type Installation, openAccounts } from './installation.ts';
import type { Log } from './log.ts';
import { createFaqDesk } from './practices/faq-desk.ts';
import { createTickets } from './practices/frame-ticket.ts';
import { createPracticeRegistry, type PracticeRegistry } from './practices/practice-registry.ts';
import { createClusterAdapter } from './sockets/cluster-adapter.ts';
import { createSocketServer } from './sockets/create-socket-server.ts';
import { createInFlight, type InFlight } from './sockets/in-flight.ts';
import { createRateLimits, type RateLimitOptions } from './sockets/rate-limits.ts';
import type { ChatServer } from './sockets/socket-types.ts';
import { createStaffRouter } from './staff/router.ts';
import { scheduleRetention } from './transcripts/retention.ts';
import { createTextService, type TextServiceOptions } from './worker/text-service.ts';
import { loadWordLists } from './worker/word-lists.ts';

/** Where the built parts lie. */
export type BuiltParts = {
  readonly widgetFolder: string;
  readonly dashboardFolder: string;
  readonly wordListFolder: string;
  readonly textThread: TextServiceOptions['thread'];
};

export type ApplicationOptions = {
  readonly config: Config;
  readonly installation: Installation;
  readonly parts: BuiltParts;
  readonly log: Log;
  readonly rateLimits?: RateLimitOptions;
  /** When the canary runs; by default as the configuration says. */
  readonly canary?: CanaryTimes | 'never';
};

export type Application = {
  readonly port: number;
  /** What a run of the canary against this server needs. */
  readonly canary: CanaryOptions;
  /** Refuses new turns, finishes those in flight, then closes everything. Safe to call twice. */
  stop(): Promise<void>;
};

/** Turns take milliseconds; a proxy or a process manager usually waits ten seconds before it kills. */
const DRAIN_MS = 8_000;

const listen = (http: HttpServer, { host, port }: Config): Promise<number> =>
  new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = `Port ${port} is in use. Stop the other program, or set PORT to a free one.`;
      const other = `Cannot listen on ${host}:${port} (${error.code ?? 'unknown'}). Check HOST and PORT.`;
      reject(new StartError(error.code === 'EADDRINUSE' ? inUse : other));
    });
    http.listen(port, host, () => resolve((http.address() as AddressInfo).port));
  });

type Close = () => unknown;

/** Where this process reaches its own door, whatever it listens on. */
const ownAddress = (host: string, port: number): string => {
  const near = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${near.includes(':') ? `[${near}]` : near}:${port}`;
};

/** The first run waits until a start's own work is done. */
const FIRST_CANARY_MS = 60_000;

const timesOf = ({ canaryMinutes }: Config): CanaryTimes | 'never' =>
  canaryMinutes === 0 ? 'never' : { firstAfterMs: FIRST_CANARY_MS, everyMs: canaryMinutes * 60_000 };

/** What was opened last is closed first. */
const closeAll = async (closers: readonly Close[]): Promise<void> => {
  for (const close of [...closers].reverse()) await close();
};

type Composed = {
  readonly http: HttpServer;
  readonly io: ChatServer;
  readonly inFlight: InFlight;
  readonly practices: PracticeRegistry;
  readonly canaryParts: Pick<CanaryOptions, 'practices' | 'issueTicket'>;
};

/** Opens every part; `closers` learns of each as soon as it is open, so that a start that fails leaves nothing running. */
const compose = async (options: ApplicationOptions, closers: Close[]): Promise<Composed> => {
  const { config, installation, parts, log } = options;
  const { stores, keys, clock } = installation;
  const { publicUrl, trustedProxyHops } = config;
  const widget = readBuiltWidget(parts.widgetFolder);
  const lists = loadWordLists(parts.wordListFolder);
  const accounts = await openAccounts(installation, config);
  const text = await createTextService({ thread: parts.textThread, lists, log, clock });
  closers.push(() => text.close());
  const cluster = config.databaseUrl ? await createClusterAdapter(config.databaseUrl, log) : null;
  closers.push(() => cluster?.close());

  const practices = createPracticeRegistry(stores.practices, clock, log);
  // The first practice pays for tables that all share; better here than while its first visitor waits.
  const [first] = await stores.practices.list();
  if (first) await practices.get(first);
  const tickets = createTickets(keys.derive('ticket'), clock);
  const inFlight = createInFlight();
  const limits = createRateLimits(options.rateLimits);
  const staff = createStaffRouter({
    ...accounts,
    stores,
    publicUrl,
    faq: createFaqDesk({ store: stores.practices, registry: practices, clock }),
    livePractice: (practice) => practices.get(practice),
    tryQuestion: (practice, request) => tryQuestion({ text, clock }, practice, request),
    alarm: () => readAlarm(installation),
    onFault: (error) => log.fault('audit-unavailable', error),
  });
  const shared = { stores, practices, tickets, clock, log, publicUrl, trustedProxyHops };
  const { dashboardFolder } = parts;
  const http = createServer(createHttpApp({ ...shared, widget, staff, dashboardFolder }));
  const canaries = createCanaryPractices(practices, installation.database, clock);
  const sockets = { ...shared, practices: canaries.registry };
  const io = createSocketServer(http, { ...sockets, cluster, text, limits, inFlight });
  closers.push(async () => {
    const closed = io.close();
    // Browsers keep idle connections open; waiting for them would take as long as they like.
    http.closeAllConnections();
    await closed;
  });
  closers.push(scheduleRetention(stores, clock, log));
  const canaryParts = { practices: canaries, issueTicket: tickets.issue };
  return { http, io, inFlight, practices, canaryParts };
};

/**
 * Starts listening. Throws StartError with one sentence when something it needs is missing, damaged or taken; the installation
 * is closed then too.
 */
export const startApplication = async (options: ApplicationOptions): Promise<Application> => {
  const { config, installation, log } = options;
  const closers: Close[] = [() => installation.database.close()];
  const start = async () => {
    const composed = await compose(options, closers);
    return { ...composed, port: await listen(composed.http, config) };
  };
  const { io, inFlight, port, practices, canaryParts } = await start().catch(async (error: unknown) => {
    await closeAll(closers);
    throw error;
  });
  log.event('server-listening', { port });
  const canary = {
    ...canaryParts,
    installation,
    log,
    address: ownAddress(config.host, port),
    publicUrl: config.publicUrl,
  };
  const times = options.canary ?? timesOf(config);
  if (times !== 'never') closers.push(scheduleCanary(canary, practices, times));
  const close = async () => {
    log.event('server-stopping');
    await inFlight.drained(DRAIN_MS);
    io.emit('session:ended', 'server-closing');
    await closeAll(closers);
    log.event('server-stopped');
  };
  let stopping: Promise<void> | null = null;
  return {
    port,
    canary,
    stop: () => {
      stopping ??= close();
      return stopping;
    },
  };
};
