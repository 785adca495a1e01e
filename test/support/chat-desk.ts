/**
 * A real Socket.IO server on a port of its own that speaks the widget's protocol, for tests of delivery: it records what
 * arrives and answers as the test says. The product's own server is driven by the end-to-end tests.
 */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import type { Result, WireError } from '../../shared/protocol/error-codes.ts';
import {
  type ClientToServerEvents,
  type HandshakeAuth,
  type ReplayedTurn,
  type Reply,
  type ServerToClientEvents,
  SOCKET_PATH,
  type TurnOutcome,
} from '../../shared/protocol/events.ts';

export type Heard = {
  readonly event: string;
  readonly payload: { readonly clientId: string } & Record<string, unknown>;
};
export type Answer = 'answer' | 'silence' | 'record-then-die' | WireError;

export type ChatDesk = {
  readonly url: string;
  readonly heard: readonly Heard[];
  readonly handshakes: readonly HandshakeAuth[];
  /** What is only counted: event and payload. */
  readonly notes: readonly (readonly [string, unknown])[];
  /** How the next turns are treated; `answer` again once they run out. */
  readonly treat: (...answers: Answer[]) => void;
  readonly refuseHandshake: (...errors: WireError[]) => void;
  readonly forgetSessions: () => void;
  readonly dropAll: () => void;
  readonly end: (reason: 'idle' | 'replaced' | 'practice-closed' | 'server-closing') => void;
  readonly close: () => Promise<void>;
};

const replyTo = (text: string): Reply => ({
  decision: 'answer',
  text,
  language: 'en',
  links: [],
  choices: [],
  source: null,
});

/** `serve` answers plain requests on the same origin; `port` 0 takes a free one. */
export const openChatDesk = async (serve?: RequestListener, port = 0): Promise<ChatDesk> => {
  const http = createServer(serve);
  const io = new Server<ClientToServerEvents, ServerToClientEvents>(http, {
    path: SOCKET_PATH,
    transports: ['websocket'],
  });
  const heard: Heard[] = [];
  const handshakes: HandshakeAuth[] = [];
  const notes: (readonly [string, unknown])[] = [];
  let answers: Answer[] = [];
  let refusals: WireError[] = [];
  const sessions = new Map<string, ReplayedTurn[]>();

  io.use((socket, next) => {
    const auth = socket.handshake.auth as HandshakeAuth;
    handshakes.push(auth);
    const refusal = refusals.shift();
    next(refusal && Object.assign(new Error(refusal.code), { data: refusal }));
  });
  io.on('connection', (socket) => {
    const { token } = socket.handshake.auth as HandshakeAuth;
    const turns = (): ReplayedTurn[] => sessions.get(token) ?? [];
    const take = (
      event: string,
      payload: Heard['payload'],
      acknowledge: (result: Result<TurnOutcome>) => void,
    ) => {
      heard.push({ event, payload });
      const answer = answers.shift() ?? 'answer';
      if (answer === 'silence') return;
      if (typeof answer === 'object') return acknowledge({ ok: false, error: answer });
      const known = turns().find(({ clientId }) => clientId === payload.clientId);
      const sequence = known?.sequence ?? turns().length + 1;
      const outcome = { clientId: payload.clientId, sequence, reply: replyTo(`Answer ${sequence}`) };
      if (!known) {
        const turn = { ...outcome, visitorText: 'kept', category: 'general' as const, secondsSinceStart: 0 };
        sessions.set(token, [...turns(), turn]);
      }
      if (answer === 'record-then-die') socket.disconnect(true);
      else acknowledge({ ok: true, data: outcome });
    };
    socket.on('turn:send', (turn, acknowledge) => take('turn:send', turn, acknowledge));
    socket.on('turn:choose', (turn, acknowledge) => take('turn:choose', turn, acknowledge));
    socket.on('turn:withheld', (turn, acknowledge) => take('turn:withheld', turn, acknowledge));
    const note =
      (event: string) =>
      (payload: unknown, acknowledge: (result: Result<null>) => void): void => {
        notes.push([event, payload]);
        acknowledge({ ok: true, data: null });
      };
    socket.on('answer:rate', note('answer:rate'));
    socket.on('consent:give', note('consent:give'));
    socket.on('session:resume', ({ afterSequence }, acknowledge) =>
      acknowledge({
        ok: true,
        data: {
          turns: turns().filter(({ sequence }) => sequence > afterSequence),
          lastSequence: turns().length,
        },
      }),
    );
    socket.on('session:end', (acknowledge) => acknowledge({ ok: true, data: null }));
  });
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    heard,
    handshakes,
    notes,
    treat: (...next) => {
      answers = next;
    },
    refuseHandshake: (...errors) => {
      refusals = errors;
    },
    forgetSessions: () => sessions.clear(),
    dropAll: () => io.disconnectSockets(true),
    end: (reason) => io.emit('session:ended', reason),
    close: () => io.close(),
  };
};
