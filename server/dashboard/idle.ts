/**
 * Signs staff out of a screen they left. The server ends the session after 15 idle minutes; this follows it closely enough to
 * warn two minutes before, and never leaves a conversation on the screen after it.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Clock } from './clock.ts';

/** The server may count from up to ten seconds earlier than we do: nobody is offered to stay when it is too late. */
const IDLE_LIMIT_MS = 15 * 60_000 - 15_000;
const IDLE_WARNING_MS = 13 * 60_000;
/** Typing and scrolling reach the server this late at most, so that somebody who reads is not signed out. */
const KEEP_ALIVE_MS = 60_000;

export type Idle = {
  /** Whole seconds until sign-out while the warning is shown, else null. */
  readonly secondsLeft: ReadonlySignal<number | null>;
  /** The server answered: its limit starts anew. */
  contacted(): void;
  /** Staff did something in this window; ignored while the warning is shown, which wants an answer. */
  active(): void;
  start(): void;
  stop(): void;
};

export type IdleOptions = {
  readonly clock: Clock;
  /** Asks the server for anything, which moves its limit. */
  readonly keepAlive: () => void;
  readonly expired: () => void;
};

export const createIdle = ({ clock, keepAlive, expired }: IdleOptions): Idle => {
  const secondsLeft = signal<number | null>(null);
  let lastContact = clock.now();
  let wasActive = false;
  let stopTicking: (() => void) | null = null;

  const stop = (): void => {
    stopTicking?.();
    stopTicking = null;
    secondsLeft.value = null;
  };
  // Compared with the clock on each tick, not counted: a laptop that slept wakes up signed out.
  const tick = (): void => {
    const idleFor = clock.now() - lastContact;
    if (idleFor >= IDLE_LIMIT_MS) {
      stop();
      expired();
    } else if (wasActive && idleFor >= KEEP_ALIVE_MS) {
      wasActive = false;
      keepAlive();
    } else {
      secondsLeft.value = idleFor >= IDLE_WARNING_MS ? Math.ceil((IDLE_LIMIT_MS - idleFor) / 1000) : null;
    }
  };
  return {
    secondsLeft,
    contacted: () => {
      lastContact = clock.now();
      secondsLeft.value = null;
    },
    active: () => {
      if (secondsLeft.value === null) wasActive = true;
    },
    start: () => {
      lastContact = clock.now();
      wasActive = false;
      stopTicking ??= clock.every(1000, tick);
    },
    stop,
  };
};
