/** The one composition of the server: every part gets what it needs here, clock included. Listens, and stops in order. */
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from './config.ts';
import { StartError } from './errors.ts';
import { readBuiltWidget } from './http/built-widget.ts';
import { createHttpApp } from './http/create-http-app.ts';
import { type Installation, openAccounts } from './installation.ts';
import type { Log } from './log.ts';
import { createTickets } from './practices/frame-ticket.ts';
import { createPracticeRegistry } from './practices/practice-registry.ts';
import { createClusterAdapter } from './sockets/cluster-adapter.ts';
import { createSocketServer } from './sockets/create-socket-server.ts';
import { createInFlight } from './sockets/in-flight.ts';
import { createRateLimits, type RateLimitOptions } from './sockets/rate-limits.ts';
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
};

export type Application = {
  readonly port: number;
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

/** Starts listening. Throws StartError with one sentence when something it needs is missing, damaged or taken. */
export const startApplication = async (options: ApplicationOptions): Promise<Application> => {
  const { config, installation, parts, log } = options;
  const { stores, database, keys, clock } = installation;
  const text = await createTextService({
    thread: parts.textThread,
    lists: loadWordLists(parts.wordListFolder),
    log,
    clock,
  });
  const practices = createPracticeRegistry(stores.practices, clock, log);
  const tickets = createTickets(keys.derive('ticket'), clock);
  const accounts = await openAccounts(installation, config);
  const inFlight = createInFlight();
  const limits = createRateLimits(options.rateLimits);
  const http = createServer(
    createHttpApp({
      stores,
      practices,
      tickets,
      widget: readBuiltWidget(parts.widgetFolder),
      staff: createStaffRouter({
        ...accounts,
        stores,
        publicUrl: config.publicUrl,
        practiceName: async (practice) => (await practices.get(practice))?.document.name ?? practice,
        onFault: (error) => log.fault('audit-unavailable', error),
      }),
      dashboardFolder: parts.dashboardFolder,
      publicUrl: config.publicUrl,
      trustedProxyHops: config.trustedProxyHops,
      clock,
      log,
    }),
  );
  const cluster = config.databaseUrl ? await createClusterAdapter(config.databaseUrl, log) : null;
  const io = createSocketServer(http, {
    cluster,
    stores,
    practices,
    tickets,
    text,
    limits,
    inFlight,
    clock,
    log,
    publicUrl: config.publicUrl,
    trustedProxyHops: config.trustedProxyHops,
  });
  const stopRetention = scheduleRetention(stores, clock, log);
  const close = async () => {
    stopRetention();
    await inFlight.drained(DRAIN_MS);
    const closed = io.close();
    // Browsers keep idle connections open; waiting for them would take as long as they like.
    http.closeAllConnections();
    await closed;
    await cluster?.close();
    await text.close();
    await database.close();
    log.event('server-stopped');
  };
  let stopping: Promise<void> | null = null;
  const port = await listen(http, config).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  log.event('server-listening', { port });
  return {
    port,
    stop: () => {
      stopping ??= (async () => {
        log.event('server-stopping');
        io.emit('session:ended', 'server-closing');
        await close();
      })();
      return stopping;
    },
  };
};
