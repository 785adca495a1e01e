/** A visitor's side of the wire, as a test drives it: the frame's document for the ticket, then a real socket. */
import { randomBytes, randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Result } from '../../shared/protocol/error-codes.ts';
import {
  type ClientToServerEvents,
  type ServerToClientEvents,
  type SessionState,
  SOCKET_PATH,
  type TurnOutcome,
} from '../../shared/protocol/events.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/limits.ts';
import type { FrameBootstrap } from '../../shared/protocol/practice-public.ts';

export type VisitorSocket = Socket<ServerToClientEvents, ClientToServerEvents>;

export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the frame's document of a practice carries. */
export const fetchBootstrap = async (url: string, practice: string): Promise<FrameBootstrap> => {
  const html = await (await fetch(`${url}/${practice}/frame`)).text();
  const json = /id="foyer-bootstrap">(.*?)<\/script>/s.exec(html)?.[1];
  if (!json) throw new Error('The frame has no bootstrap.');
  return JSON.parse(json) as FrameBootstrap;
};

export type ConnectOptions = {
  readonly token?: string;
  readonly ticket?: string;
  readonly version?: number;
  readonly origin?: string | null;
};

const dial = async (url: string, practice: string, options: ConnectOptions): Promise<VisitorSocket> => {
  const ticket = options.ticket ?? (await fetchBootstrap(url, practice)).ticket;
  const origin = options.origin === undefined ? url : options.origin;
  return io(url, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: { version: options.version ?? PROTOCOL_VERSION, ticket, token: options.token ?? newToken() },
    ...(origin === null ? {} : { extraHeaders: { origin } }),
  });
};

/** Resolves with the connected socket; rejects with the code the server refused it with. */
export const connect = async (
  url: string,
  practice: string,
  options: ConnectOptions = {},
): Promise<VisitorSocket> => {
  const socket = await dial(url, practice, options);
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', (error: Error & { data?: { code?: string } }) => {
      socket.close();
      reject(new Error(error.data?.code ?? error.message));
    });
  });
};

const ACK_MS = 10_000;

export const send = (
  socket: VisitorSocket,
  text: string,
  clientId: string = randomUUID(),
): Promise<Result<TurnOutcome>> =>
  socket.timeout(ACK_MS).emitWithAck('turn:send', { clientId, text, language: 'en' });

export const resume = (socket: VisitorSocket, afterSequence = 0): Promise<Result<SessionState>> =>
  socket.timeout(ACK_MS).emitWithAck('session:resume', { afterSequence });
