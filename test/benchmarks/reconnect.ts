/**
 * Two thousand visitors whose connection breaks at the same moment for two seconds: `npx tsx test/benchmarks/reconnect.ts`, after
 * a build. The real server in a process of its own, a relay that breaks, and the widget's own delivery over bare sockets. Prints
 * how soon they are back, how many reached the server at its busiest, and whether a question asked meanwhile was answered once.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newToken } from '../../widget/chance.ts';
import { type Connection, createConnection } from '../../widget/connection.ts';
import { createTokenStore } from '../../widget/session-token.ts';
import { bareSocket } from '../support/bare-socket.ts';
import { freePort } from '../support/free-port.ts';
import { startTestServer } from '../support/server.ts';
import { fetchBootstrap } from '../support/visitor.ts';

const VISITORS = 2_000;
/** A practice takes 600 turns a minute. */
const ASKING = 300;
const OUTAGE_MS = 2_000;
const PATIENCE_MS = 60_000;

const serve = async (port: number, publicUrl: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-'));
  const server = await startTestServer({
    folder,
    port,
    publicUrl,
    rateLimits: { connectionsPerMinute: 1_000_000 },
  });
  // The tickets are as old as this process, so its clock must run.
  server.clock.now = Date.now();
  process.once('SIGTERM', () => void server.destroy().then(() => process.exit()));
  process.stdout.write('listening\n');
};

/** Passes everything on to `target`; while broken it refuses everybody. */
const startRelay = async (port: number, target: number) => {
  const open = new Set<Socket>();
  let isBroken = false;
  const relay = createServer((visitor) => {
    if (isBroken) return void visitor.destroy();
    const server = connect(target, '127.0.0.1');
    for (const side of [visitor, server]) {
      open.add(side);
      side.on('error', () => {});
      side.on('close', () => {
        open.delete(side);
        visitor.destroy();
        server.destroy();
      });
    }
    visitor.pipe(server).pipe(visitor);
  });
  await new Promise<void>((resolve) => relay.listen({ port, host: '127.0.0.1', backlog: 4_096 }, resolve));
  return {
    break: () => {
      isBroken = true;
      for (const side of open) side.destroy();
    },
    mend: () => {
      isBroken = false;
    },
    close: () => {
      for (const side of open) side.destroy();
      relay.close();
    },
  };
};

type Visitor = { readonly connection: Connection; readonly answered: string[]; onlineAt: number };

const enter = (url: string, ticket: string): Visitor => {
  const visitor: Visitor = {
    answered: [],
    onlineAt: 0,
    connection: createConnection({
      openSocket: (auth, on) => bareSocket(url, auth, on),
      ticket,
      renewTicket: async () => null,
      token: createTokenStore(
        () => {
          throw new Error('no storage here');
        },
        'sunrise-dental',
        newToken,
      ),
      random: Math.random,
      after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      permit: (outgoing) => outgoing,
      lastSequence: () => 0,
      on: {
        link: ({ state }) => {
          visitor.onlineAt = state === 'online' ? performance.now() : 0;
        },
        acknowledged: ({ clientId }) => visitor.answered.push(clientId),
        replayed: ({ turns }) => visitor.answered.push(...turns.map(({ clientId }) => clientId)),
        refused: () => {},
        late: () => {},
        ended: () => {},
      },
    }),
  };
  return visitor;
};

const until = async (check: () => boolean): Promise<boolean> => {
  const end = performance.now() + PATIENCE_MS;
  while (!check() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  return check();
};
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const measure = async (): Promise<void> => {
  const [port, target] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), 'serve', `${target}`, url],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise<void>((resolve) => server.stdout.once('data', () => resolve()));
  const relay = await startRelay(port, target);
  const { ticket } = await fetchBootstrap(url, 'sunrise-dental');
  const visitors = Array.from({ length: VISITORS }, () => enter(url, ticket));
  for (const visitor of visitors) {
    visitor.connection.open();
    await wait(2);
  }
  if (!(await until(() => visitors.every(({ onlineAt }) => onlineAt > 0))))
    throw new Error('not all came in');

  relay.break();
  const asked = visitors.slice(0, ASKING).map(({ connection }) => {
    const clientId = randomUUID();
    connection.send({ event: 'turn:choose', turn: { clientId, entry: 'parking', language: 'en' } });
    return clientId;
  });
  await wait(OUTAGE_MS);
  relay.mend();
  const mended = performance.now();
  await until(() => visitors.every(({ onlineAt }) => onlineAt > 0));
  await until(() => visitors.slice(0, ASKING).every(({ answered }) => answered.length > 0));

  const times = visitors.map(({ onlineAt }) => onlineAt - mended).sort((a, b) => a - b);
  const back = visitors.filter(({ onlineAt }) => onlineAt > 0).length;
  const at = (share: number): number => Math.round(times[Math.ceil(share * VISITORS) - 1] ?? Number.NaN);
  const perSecond = Array.from(
    { length: PATIENCE_MS / 1000 },
    (_, second) => times.filter((time) => Math.floor(time / 1000) === second).length,
  );
  const once = visitors.slice(0, ASKING).filter(({ answered }, i) => answered.join() === asked[i]).length;
  console.log(`${VISITORS} visitors, ${OUTAGE_MS / 1000} s without a server: ${back} back`);
  console.log(
    `after it is back: half within ${at(0.5)} ms, 99 % within ${at(0.99)} ms, all within ${at(1)} ms`,
  );
  console.log(`most in one second: ${Math.max(...perSecond)}`);
  console.log(`asked while it was away: ${ASKING}, answered exactly once: ${once}`);
  for (const { connection } of visitors) connection.close();
  relay.close();
  server.kill();
};

const [role, port = '', publicUrl = ''] = process.argv.slice(2);
await (role === 'serve' ? serve(Number(port), publicUrl) : measure());
