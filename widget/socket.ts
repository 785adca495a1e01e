/**
 * One connection to the chat server through socket.io-client, in a chunk of its own. It connects once and never again by
 * itself: the client's own reconnection would pile everybody up at its cap, and its send buffer would flush text that the
 * guard has not seen again. So nothing is emitted while disconnected (`connection.ts` decides the rest).
 */
import { Manager, type Socket } from 'socket.io-client';
import type { Result, WireError } from '../shared/protocol/error-codes.ts';
import {
  type AnswerRate,
  type ClientToServerEvents,
  type ConsentGive,
  type HandshakeAuth,
  type ServerToClientEvents,
  type SessionEndReason,
  type SessionResume,
  type SessionState,
  SOCKET_PATH,
  type TurnChoose,
  type TurnOutcome,
  type TurnSend,
  type TurnWithheld,
} from '../shared/protocol/events.ts';

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
  (event: 'answer:rate', payload: AnswerRate): Answer<null>;
  (event: 'consent:give', payload: ConsentGive): Answer<null>;
};

export type ChatSocket = {
  readonly request: Request;
  /** No event is heard after this. */
  readonly close: () => void;
};

export type SocketParts = {
  /** The chat server's origin. */
  readonly server: string;
  readonly auth: HandshakeAuth;
  readonly answerTimeoutMs: number;
  readonly on: SocketEvents;
};

type RefusedHandshake = Error & { readonly data?: WireError };

export const openSocket = ({ server, auth, answerTimeoutMs, on }: SocketParts): ChatSocket => {
  const socket: Socket<ServerToClientEvents, ClientToServerEvents> = new Manager(server, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    reconnection: false,
  }).socket('/', { auth });
  const close = (): void => {
    socket.off();
    socket.disconnect();
  };

  socket.on('connect', on.connected);
  socket.on('connect_error', ({ data }: RefusedHandshake) => {
    close();
    on.refused(data ?? null);
  });
  socket.on('disconnect', () => {
    close();
    on.lost();
  });
  socket.on('session:ended', on.ended);
  socket.on('session:probe', (acknowledge) => acknowledge());

  const request = async (...event: readonly unknown[]): Promise<unknown> => {
    if (!socket.connected) return null;
    try {
      const patient = socket.timeout(answerTimeoutMs);
      return await Reflect.apply(patient.emitWithAck, patient, event);
    } catch {
      return null;
    }
  };
  return { request: request as Request, close };
};
