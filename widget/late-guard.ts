/**
 * The guard, whose data may still be on its way: the composer is there first. Until the guard is here nothing can be inspected,
 * so whoever wants to send waits; `inspect` itself throws, which stops any text.
 */
import { backoffMs } from './backoff.ts';
import type { Inspect } from './screen.ts';

export type LateGuard = {
  readonly inspect: Inspect;
  /** Runs at once where the guard is here, else as soon as it is. */
  readonly whenHere: (run: () => void) => void;
};

export type LateGuardParts = {
  readonly load: () => Promise<{ readonly inspect: Inspect }>;
  readonly random: () => number;
  readonly after: (ms: number, run: () => void) => unknown;
  /** Told each time it could not be had; it is tried again by itself. */
  readonly failed: (failures: number) => void;
};

export const openLateGuard = ({ load, random, after, failed }: LateGuardParts): LateGuard => {
  let guard: Inspect | null = null;
  let failures = 0;
  let waiting: (() => void)[] = [];
  const fetchIt = (): void => {
    load().then(
      ({ inspect }) => {
        guard = inspect;
        const runs = waiting;
        waiting = [];
        for (const run of runs) run();
      },
      () => {
        failures += 1;
        failed(failures);
        after(backoffMs(failures, random()), fetchIt);
      },
    );
  };
  fetchIt();
  return {
    inspect: (utterance, context) => {
      if (!guard) throw new Error('the guard is not here yet');
      return guard(utterance, context);
    },
    whenHere: (run) => void (guard ? run() : waiting.push(run)),
  };
};
