/**
 * Stands in for `engine.io-client` in the widget's build: Engine.IO 4 over one WebSocket, in text frames and nothing else,
 * with what socket.io-client's Manager asks of an engine. A frame that does not fit closes the connection.
 */
import { Emitter } from '@socket.io/component-emitter';

const OPEN = '0';
const PING = '2';
const PONG = '3';
const MESSAGE = '4';

type EngineEvents = {
  open: () => void;
  ping: () => void;
  data: (text: string) => void;
  error: (error: Error) => void;
  close: (reason: string) => void;
};

export class Socket extends Emitter<Record<string, never>, Record<string, never>, EngineEvents> {
  /** Asked for by the client before a volatile event; there are none. */
  readonly transport = { writable: true };
  private readonly peer: WebSocket;
  private isClosed = false;
  private callOff = (): void => {};
  /** How long the server may be silent, in milliseconds. */
  private patience = 0;
  /** Timers are throttled while a computer sleeps: the time of the next due ping is looked at as well. */
  private deadline = Number.POSITIVE_INFINITY;

  constructor(server: string, { path }: { readonly path: string }) {
    super();
    this.peer = new WebSocket(`${server.replace('http', 'ws')}${path}/?EIO=4&transport=websocket`);
    this.peer.onmessage = ({ data }) => this.take(data);
    this.peer.onerror = this.fail;
    this.peer.onclose = this.leave;
    globalThis.addEventListener?.('offline', this.leave);
  }

  write(text: string): void {
    if (this.peer.readyState === 1) this.peer.send(MESSAGE + text);
  }

  close(reason = 'forced close'): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.callOff();
    globalThis.removeEventListener?.('offline', this.leave);
    this.peer.onmessage = this.peer.onclose = null;
    // A connection that was still being made says that it was not.
    this.peer.onerror = () => {};
    this.peer.close();
    this.emitReserved('close', reason);
  }

  _hasPingExpired(): boolean {
    const hasExpired = Date.now() > this.deadline;
    if (hasExpired) queueMicrotask(() => this.close('ping timeout'));
    return hasExpired;
  }

  private readonly leave = (): void => this.close('transport close');

  private readonly fail = (): void => {
    this.emitReserved('error', new Error('transport error'));
    this.close('transport error');
  };

  private take(frame: unknown): void {
    const text = `${frame}`;
    const rest = text.slice(1);
    this.wait();
    if (text[0] === MESSAGE) this.emitReserved('data', rest);
    else if (text === PING) {
      this.peer.send(PONG);
      this.emitReserved('ping');
    } else if (text[0] === OPEN) this.greet(rest);
    else this.fail();
  }

  private greet(handshake: string): void {
    try {
      const { pingInterval, pingTimeout } = JSON.parse(handshake);
      this.patience = pingInterval + pingTimeout;
      this.wait();
      this.emitReserved('open');
    } catch {
      this.fail();
    }
  }

  private wait(): void {
    this.callOff();
    if (this.isClosed || !this.patience) return;
    this.deadline = Date.now() + this.patience;
    const timer = setTimeout(() => this.close('ping timeout'), this.patience);
    this.callOff = () => clearTimeout(timer);
  }
}

export const nextTick = queueMicrotask;

type Timers = { setTimeoutFn: typeof setTimeout; clearTimeoutFn: typeof clearTimeout };

export const installTimerFunctions = (owner: Timers): void => {
  owner.setTimeoutFn = globalThis.setTimeout.bind(globalThis);
  owner.clearTimeoutFn = globalThis.clearTimeout.bind(globalThis);
};
