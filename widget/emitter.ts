/**
 * Stands in for `@socket.io/component-emitter` in the widget's build: what the socket client and its parts ask of it, and nothing
 * else. A listener that is taken off while an event is told still hears that one.
 */
type Listener = (...all: readonly unknown[]) => void;

export class Emitter {
  private heard: Readonly<Record<string, readonly Listener[]>> = {};

  on(event: string, listener: Listener): this {
    this.heard = { ...this.heard, [event]: [...this.listeners(event), listener] };
    return this;
  }

  /** Without a listener all of the event, without an event all of them. */
  off(event?: string, listener?: Listener): this {
    const kept = this.listeners(event ?? '').filter((one) => listener && one !== listener);
    this.heard = event === undefined ? {} : { ...this.heard, [event]: kept };
    return this;
  }

  listeners(event: string): readonly Listener[] {
    return this.heard[event] ?? [];
  }

  emit(event: string, ...all: readonly unknown[]): this {
    for (const listener of this.listeners(event)) listener.apply(this, [...all]);
    return this;
  }

  emitReserved(event: string, ...all: readonly unknown[]): this {
    return Emitter.prototype.emit.call(this, event, ...all) as this;
  }
}
