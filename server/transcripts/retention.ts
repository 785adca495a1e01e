/** Deletes what has expired and closes idle sessions, at start and then every ten minutes, without being asked. */
import { SESSION_IDLE_MS } from '../../shared/protocol/limits.ts';
import type { Log } from '../log.ts';
import type { Stores } from '../storage/stores.ts';

const EVERY_MS = 10 * 60_000;

/** One run; returns how many transcripts were deleted. */
export const runRetention = async (stores: Stores, now: number): Promise<number> => {
  await stores.sessions.sweep(now - SESSION_IDLE_MS);
  return stores.transcripts.expire(now);
};

/** Runs until the returned function is called. A failed run is logged and tried again at the next. */
export const scheduleRetention = (stores: Stores, clock: () => number, log: Log): (() => void) => {
  let isStopped = false;
  const run = async () => {
    try {
      log.event('retention-run', { count: await runRetention(stores, clock()) });
    } catch (error) {
      // A run that the closing database cut short goes on at the next start.
      if (!isStopped) log.fault('fault', error);
    }
  };
  void run();
  const timer = setInterval(() => void run(), EVERY_MS);
  timer.unref();
  return () => {
    isStopped = true;
    clearInterval(timer);
  };
};
