/** Holds the canary's conversation as a visitor's frame would: through the real socket, with a ticket, one acknowledged turn after another. */
import { randomBytes, randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { ClientToServerEvents, ServerToClientEvents } from '../../shared/protocol/events.ts';
import { SOCKET_PATH } from '../../shared/protocol/events.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/limits.ts';
import type { CanaryMessage } from './planted.ts';

export type Door = {
  /** Where this server itself is reached, such as `http://127.0.0.1:3000`. */
  readonly address: string;
  /** The Origin that its socket accepts. */
  readonly publicUrl: string;
  readonly ticket: string;
};

type CanarySocket = Socket<ServerToClientEvents, ClientToServerEvents>;

const PATIENCE_MS = 10_000;
const TOKEN_BYTES = 32;

const connect = ({ address, publicUrl, ticket }: Door): Promise<CanarySocket> =>
  new Promise((resolve, reject) => {
    const socket: CanarySocket = io(address, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      timeout: PATIENCE_MS,
      auth: { version: PROTOCOL_VERSION, ticket, token: randomBytes(TOKEN_BYTES).toString('base64url') },
      extraHeaders: { origin: publicUrl },
    });
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', () => {
      socket.close();
      reject(new Error('The canary was not let in.'));
    });
  });

/**
 * `hear` is given all that the server sends back, as JSON: each reply, and at the end the whole conversation as it would be replayed.
 * Throws when a turn is refused or not acknowledged. `signal` ends it early.
 */
export const converse = async (
  door: Door,
  messages: readonly CanaryMessage[],
  signal: AbortSignal,
  hear: (received: string) => void,
): Promise<void> => {
  const socket = await connect(door);
  const hangUp = () => socket.close();
  signal.addEventListener('abort', hangUp);
  try {
    for (const message of messages) {
      signal.throwIfAborted();
      const result = await socket
        .timeout(PATIENCE_MS)
        .emitWithAck('turn:send', { clientId: randomUUID(), ...message });
      hear(JSON.stringify(result));
      if (!result.ok) throw new Error(`A turn of the canary was refused (${result.error.code}).`);
    }
    hear(
      JSON.stringify(await socket.timeout(PATIENCE_MS).emitWithAck('session:resume', { afterSequence: 0 })),
    );
  } finally {
    signal.removeEventListener('abort', hangUp);
    hangUp();
  }
};
