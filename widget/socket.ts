/**
 * One connection to the chat server: Socket.IO over a plain WebSocket, a tenth of the size of the library's client. It
 * connects once and never again by itself (`connection.ts` decides that), keeps no buffer and sends nothing unless
 * connected.
 */
import type { Result, WireError } from '../shared/protocol/error-codes.ts';
import {
  type HandshakeAuth,
  SESSION_END_REASONS,
  type SessionEndReason,
  type SessionResume,
  type SessionState,
  SOCKET_PATH,
  type TurnChoose,
  type TurnOutcome,
  type TurnSend,
  type TurnWithheld,
} from '../shared/protocol/events.ts';
import {
  answerPacket,
  connectPacket,
  DISCONNECT,
  eventPacket,
  type Packet,
  PONG,
  parsePacket,
} from './packet.ts';

export type SocketEvents = {
  readonly connected: () => void;
  /** The server does not take this connection; null when it did not say why. */
  readonly refused: (error: WireError | null) => void;
  readonly lost: () => void;
  readonly ended: (reason: SessionEndReason) => void;
};

/** What a request answers with; null when no answer came in time. */
type Answer<Data> = Promise<Result<Data> | null>;

export type Request = {
  (event: 'turn:send', payload: TurnSend): Answer<TurnOutcome>;
  (event: 'turn:choose', payload: TurnChoose): Answer<TurnOutcome>;
  (event: 'turn:withheld', payload: TurnWithheld): Answer<TurnOutcome>;
  (event: 'session:resume', payload: SessionResume): Answer<SessionState>;
  (event: 'session:end'): Answer<null>;
};

export type ChatSocket = {
  readonly request: Request;
  /** No event is heard after this. */
  readonly close: () => void;
};

/** The part of the browser's WebSocket that is used. */
export type PlainSocket = Pick<
  WebSocket,
  'send' | 'close' | 'readyState' | 'onmessage' | 'onclose' | 'onerror'
>;

export type SocketParts = {
  /** The chat server's origin. */
  readonly server: string;
  readonly auth: HandshakeAuth;
  readonly answerTimeoutMs: number;
  readonly on: SocketEvents;
  readonly connect: (address: string) => PlainSocket;
};

const CONNECT_TIMEOUT_MS = 20_000;
const OPEN = 1;

const isReason = (value: unknown): value is SessionEndReason =>
  SESSION_END_REASONS.some((reason) => reason === value);

export const openSocket = ({ server, auth, answerTimeoutMs, on, connect }: SocketParts): ChatSocket => {
  const socket = connect(`${server.replace(/^http/, 'ws')}${SOCKET_PATH}/?EIO=4&transport=websocket`);
  const waiting = new Map<string, (answer: Result<never> | null) => void>();
  let isConnected = false;
  let isClosed = false;
  let lastId = 0;
  let quietMs = CONNECT_TIMEOUT_MS;
  let quiet: ReturnType<typeof setTimeout>;

  const send = (packet: string): void => {
    if (socket.readyState === OPEN) socket.send(packet);
  };
  const close = (): void => {
    if (isClosed) return;
    isClosed = true;
    clearTimeout(quiet);
    if (isConnected) send(DISCONNECT);
    socket.close();
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };
  const lose = (): void => {
    if (isClosed) return;
    close();
    on.lost();
  };
  /** The server pings; when it falls silent the connection is gone, whatever the browser still believes. */
  const heard = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(lose, quietMs);
  };

  const welcome = (pingMs: number): void => {
    quietMs = pingMs || CONNECT_TIMEOUT_MS;
    heard();
    send(connectPacket(auth));
  };
  const admit = (): void => {
    isConnected = true;
    on.connected();
  };
  const refuse = (data: unknown): void => {
    close();
    on.refused((data as WireError | undefined) ?? null);
  };
  /** An event with an id wants an answer: that is how the server asks whether this tab still lives. */
  const hearEvent = ({ id, name, argument }: Extract<Packet, { type: 'event' }>): void => {
    if (id) send(answerPacket(id));
    if (name === 'session:ended' && isReason(argument)) on.ended(argument);
  };
  const settle = ({ id, argument }: Extract<Packet, { type: 'answer' }>): void => {
    waiting.get(id)?.(argument as Result<never>);
    waiting.delete(id);
  };

  const take = (packet: Packet | null): void => {
    if (packet?.type === 'open') welcome(packet.quietMs);
    else if (packet?.type === 'ping') send(PONG);
    else if (packet?.type === 'connected') admit();
    else if (packet?.type === 'refused') refuse(packet.data);
    else if (packet?.type === 'event') hearEvent(packet);
    else if (packet?.type === 'answer') settle(packet);
    else lose();
  };

  socket.onmessage = ({ data }) => {
    if (isClosed) return;
    heard();
    take(parsePacket(data));
  };
  socket.onclose = socket.onerror = lose;
  heard();

  const request = (event: string, payload?: object): Answer<never> =>
    new Promise((resolve) => {
      if (!isConnected || isClosed) {
        resolve(null);
        return;
      }
      const id = ++lastId;
      const timer = setTimeout(() => resolve(null), answerTimeoutMs);
      waiting.set(`${id}`, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      send(eventPacket(id, event, payload));
    });

  return { request: request as Request, close };
};
