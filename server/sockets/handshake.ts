/** Who may connect: a frame of ours with a fresh ticket, one live tab per session token. Everything else is refused with a code. */
import type { ErrorCode } from '../../shared/protocol/error-codes.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/limits.ts';
import { hashToken } from '../conversation/session-token.ts';
import type { Log } from '../log.ts';
import type { Tickets } from '../practices/frame-ticket.ts';
import type { PracticeRegistry } from '../practices/practice-registry.ts';
import { handshakeSchema } from './payloads.ts';
import { type ChatServer, type ChatSocket, sessionRoom } from './socket-types.ts';

/** A live tab answers a probe at once; a dead one never does. */
const PROBE_MS = 1_500;

export class RefusedHandshake extends Error {
  override readonly name = 'RefusedHandshake';
  readonly data: { readonly code: ErrorCode };
  constructor(code: ErrorCode) {
    super(code);
    this.data = { code };
  }
}

export type HandshakeDependencies = {
  readonly io: ChatServer;
  readonly tickets: Tickets;
  readonly practices: PracticeRegistry;
  readonly log: Log;
};

/** True when another live tab holds the token; sockets that are dead but not yet noticed are closed. */
const heldElsewhere = async (io: ChatServer, tokenHash: string): Promise<boolean> => {
  const room = io.in(sessionRoom(tokenHash));
  const others = await room.fetchSockets();
  if (others.length === 0) return false;
  const answers: unknown = await room
    .timeout(PROBE_MS)
    .emitWithAck('session:probe')
    .catch(() => null);
  if (Array.isArray(answers) && answers.length > 0) return true;
  for (const other of others) other.disconnect(true);
  return false;
};

const admit = async (deps: HandshakeDependencies, socket: ChatSocket): Promise<ErrorCode | null> => {
  const parsed = handshakeSchema.safeParse(socket.handshake.auth);
  if (!parsed.success) return 'ticket-refused';
  const { version, ticket, token } = parsed.data;
  if (version !== PROTOCOL_VERSION) return 'version-skew';
  const checked = deps.tickets.check(ticket);
  if (!checked.ok) return checked.code;
  if (!(await deps.practices.get(checked.practice))) return 'practice-unknown';
  const tokenHash = hashToken(token);
  if (await heldElsewhere(deps.io, tokenHash)) return 'session-ended';
  socket.data.practice = checked.practice;
  socket.data.tokenHash = tokenHash;
  return null;
};

/** Runs work on one key after another, in the order it came; nothing is kept of a key that nobody waits for. */
const createTurnstile = () => {
  const last = new Map<string, Promise<unknown>>();
  return <Value>(key: string, work: () => Promise<Value>): Promise<Value> => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, settled);
    void settled.then(() => last.get(key) === settled && last.delete(key));
    return mine;
  };
};

export const guardHandshake = (deps: HandshakeDependencies): void => {
  const turnstile = createTurnstile();
  deps.io.use((socket, next) => {
    const decide = async () => {
      const code = await admit(deps, socket).catch((error: unknown) => {
        deps.log.fault('fault', error);
        return 'internal' as const;
      });
      if (code) deps.log.event('socket-refused', { code });
      next(code ? new RefusedHandshake(code) : undefined);
      // The socket joins its room a moment later; only then does the next one see it.
      await new Promise((resolve) => setImmediate(resolve));
    };
    const { token } = socket.handshake.auth;
    // Two tabs that open with one token at the same moment would each find nobody.
    void turnstile(typeof token === 'string' ? token : socket.id, decide);
  });
};
