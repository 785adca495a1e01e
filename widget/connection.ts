/**
 * Delivery: one socket, an outbox, our own reconnection, resume by sequence. It must never emit while disconnected, and
 * never emit a text that `permit` has not passed in the same step.
 */
import type { Result, WireError } from '../shared/protocol/error-codes.ts';
import type {
  AnswerRate,
  ConsentGive,
  HandshakeAuth,
  SessionEndReason,
  SessionState,
  TurnOutcome,
} from '../shared/protocol/events.ts';
import { ACK_TIMEOUT_MS, PROTOCOL_VERSION } from '../shared/protocol/limits.ts';
import { backoffMs } from './backoff.ts';
import type { Link } from './conversation.ts';
import { createOutbox, type Outgoing } from './outbox.ts';
import type { TokenStore } from './session-token.ts';
import type { ChatSocket, SocketEvents } from './socket.ts';

export type ConnectionEvents = {
  readonly link: (link: Link) => void;
  readonly acknowledged: (turn: TurnOutcome) => void;
  /** Taken out of the outbox; only the visitor's "try again" sends it once more. */
  readonly refused: (clientId: string, error: WireError) => void;
  /** No acknowledgement in time; it stays in the outbox. */
  readonly late: (clientId: string) => void;
  readonly replayed: (state: SessionState) => void;
  readonly ended: (reason: SessionEndReason) => void;
};

export type ConnectionParts = {
  readonly openSocket: (auth: HandshakeAuth, on: SocketEvents, answerTimeoutMs: number) => ChatSocket;
  readonly ticket: string;
  /** A new ticket in exchange for this one, null when the server refuses; rejects when it cannot be reached. */
  readonly renewTicket: (ticket: string) => Promise<string | null>;
  readonly token: TokenStore;
  readonly random: () => number;
  /** Runs once after `ms`; returns how to call it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  readonly ackTimeoutMs?: number;
  /** The guard's last word: what may be emitted in place of this, or the same. */
  readonly permit: (outgoing: Outgoing) => Outgoing;
  readonly lastSequence: () => number;
  readonly on: ConnectionEvents;
};

export type Connection = {
  readonly open: () => void;
  readonly close: () => void;
  readonly tryNow: () => void;
  readonly send: (outgoing: Outgoing) => void;
  /** Told to the server once it can be, and to nobody when the page goes before. */
  readonly note: (note: Note) => void;
  readonly endSession: () => void;
};

/** What is counted and nothing else: no text, and no harm in its loss. */
export type Note =
  | { readonly event: 'answer:rate'; readonly payload: AnswerRate }
  | { readonly event: 'consent:give'; readonly payload: ConsentGive };

const TERMINAL: readonly string[] = ['ticket-refused', 'origin-refused', 'practice-unknown', 'version-skew'];

const emit = ({ request }: ChatSocket, outgoing: Outgoing): Promise<Result<TurnOutcome> | null> => {
  switch (outgoing.event) {
    case 'turn:send':
      return request('turn:send', outgoing.turn);
    case 'turn:choose':
      return request('turn:choose', outgoing.turn);
    case 'turn:withheld':
      return request('turn:withheld', outgoing.turn);
  }
};

export const createConnection = (parts: ConnectionParts): Connection => {
  const { on, token, ackTimeoutMs = ACK_TIMEOUT_MS } = parts;
  const outbox = createOutbox();
  let socket: ChatSocket | null = null;
  let notes: readonly Note[] = [];
  let ticket = parts.ticket;
  let wanted = false;
  let resumed = false;
  let flushing = false;
  let failures = 0;
  let callOff = (): void => {};

  const drop = (): void => {
    socket?.close();
    socket = null;
    resumed = false;
    flushing = false;
  };

  const connectLater = (ms: number): void => {
    callOff();
    callOff = parts.after(ms, connect);
  };

  const retryLater = (): void => {
    drop();
    if (!wanted) return;
    failures += 1;
    on.link({ state: 'offline', failures });
    connectLater(backoffMs(failures, parts.random()));
  };

  const giveUp = (error: WireError): void => {
    drop();
    wanted = false;
    on.link({ state: 'refused', code: error.code });
  };

  const renewTicket = async (): Promise<void> => {
    drop();
    try {
      const next = await parts.renewTicket(ticket);
      if (next === null) giveUp({ code: 'ticket-expired' });
      else {
        ticket = next;
        connectLater(0);
      }
    } catch {
      retryLater();
    }
  };

  const beginAnew = (): void => {
    token.renew();
    drop();
    connectLater(0);
  };

  const handshakeRefused = (error: WireError | null): void => {
    if (error?.code === 'ticket-expired') void renewTicket();
    else if (error && TERMINAL.includes(error.code)) giveUp(error);
    // Another live tab holds the token: this one is a copy.
    else if (error?.code === 'session-ended') beginAnew();
    else retryLater();
  };

  const settle = (clientId: string, result: Result<TurnOutcome>): void => {
    outbox.remove(clientId);
    if (result.ok) {
      token.keep();
      on.acknowledged(result.data);
    } else on.refused(clientId, result.error);
  };

  const deliver = async (live: ChatSocket, waiting: Outgoing): Promise<void> => {
    const outgoing = parts.permit(waiting);
    if (outgoing !== waiting) outbox.replace(outgoing);
    const { clientId } = outgoing.turn;
    const result = await emit(live, outgoing);
    if (socket !== live) return;
    if (result) {
      settle(clientId, result);
      return;
    }
    on.late(clientId);
    retryLater();
  };

  const flush = async (live: ChatSocket): Promise<void> => {
    if (flushing) return;
    flushing = true;
    for (let next = outbox.first(); next && socket === live; next = outbox.first()) await deliver(live, next);
    if (socket === live) flushing = false;
  };

  const tellNotes = ({ request }: ChatSocket): void => {
    for (const { event, payload } of notes) void Reflect.apply(request, null, [event, payload]);
    notes = [];
  };

  const takeReplay = (state: SessionState): void => {
    for (const { clientId } of state.turns) outbox.remove(clientId);
    // Recorded, and the acknowledgement was lost: there is something to come back to all the same.
    if (state.turns.length > 0) token.keep();
    // The server knows fewer turns than we have seen: that session ended, the next turn begins another.
    if (state.lastSequence < parts.lastSequence()) on.ended('idle');
    on.replayed(state);
  };

  const resume = async (live: ChatSocket): Promise<void> => {
    if (token.isKept() || outbox.first()) {
      const result = await live.request('session:resume', { afterSequence: parts.lastSequence() });
      if (socket !== live) return;
      if (!result?.ok) {
        retryLater();
        return;
      }
      takeReplay(result.data);
    }
    resumed = true;
    failures = 0;
    on.link({ state: 'online' });
    await flush(live);
    if (socket === live) tellNotes(live);
  };

  const ended = (reason: SessionEndReason): void => {
    if (reason === 'server-closing') {
      retryLater();
      return;
    }
    token.renew();
    outbox.clear();
    wanted = false;
    drop();
    on.ended(reason);
    on.link({ state: 'idle' });
  };

  const connect = (): void => {
    callOff();
    if (!wanted || socket) return;
    if (failures === 0) on.link({ state: 'connecting' });
    const auth = { version: PROTOCOL_VERSION, ticket, token: token.read() };
    const live: ChatSocket = parts.openSocket(
      auth,
      { connected: () => void resume(live), refused: handshakeRefused, lost: retryLater, ended },
      ackTimeoutMs,
    );
    socket = live;
  };

  const open = (): void => {
    wanted = true;
    connect();
  };

  return {
    open,
    close: () => {
      wanted = false;
      failures = 0;
      callOff();
      drop();
      on.link({ state: 'idle' });
    },
    tryNow: open,
    send: (outgoing) => {
      outbox.add(outgoing);
      if (socket && resumed) void flush(socket);
      else open();
    },
    note: (note) => {
      notes = [...notes, note];
      if (socket && resumed) tellNotes(socket);
    },
    endSession: () => {
      outbox.clear();
      if (token.isKept()) void socket?.request('session:end');
      token.renew();
      drop();
      failures = 0;
      open();
    },
  };
};
