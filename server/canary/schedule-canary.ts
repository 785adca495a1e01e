/** Runs the canary in the server without being asked, each time as another practice, and raises the alarm. */
import type { Installation } from '../installation.ts';
import type { PracticeRegistry } from '../practices/practice-registry.ts';
import { reportResult } from './alarm.ts';
import { type CanaryOptions, type CanaryResult, runCanary } from './run-canary.ts';

export type CanaryTimes = { readonly firstAfterMs: number; readonly everyMs: number };

/** A busy moment is no reason to alarm anybody: a run that could not be made is made once more. */
const ATTEMPTS = 2;

const runOnce = async (
  options: CanaryOptions,
  practices: PracticeRegistry,
  round: number,
  signal: AbortSignal,
): Promise<CanaryResult | null> => {
  const ids = await options.installation.stores.practices.list();
  const id = ids[round % ids.length];
  const practice = id === undefined ? null : await practices.get(id);
  if (!practice) return null;
  let result = await runCanary(options, practice, signal);
  for (let attempt = 1; attempt < ATTEMPTS && result.outcome === 'failed' && !signal.aborted; attempt += 1)
    result = await runCanary(options, practice, signal);
  return result;
};

/** Runs until the returned function is called, which ends a run under way and waits for it. `practices` are the real ones. */
export const scheduleCanary = (
  options: CanaryOptions,
  practices: PracticeRegistry,
  { firstAfterMs, everyMs }: CanaryTimes,
): (() => Promise<void>) => {
  const ending = new AbortController();
  const installation: Installation = options.installation;
  let round = 0;
  let timer: NodeJS.Timeout;
  let running: Promise<void> = Promise.resolve();
  const run = async (): Promise<void> => {
    try {
      const result = await runOnce(options, practices, round++, ending.signal);
      if (!result || ending.signal.aborted) return;
      options.log.event(`canary-${result.outcome}`);
      await reportResult(installation, result);
    } catch (error) {
      options.log.fault('fault', error);
    }
  };
  const wait = (milliseconds: number): void => {
    timer = setTimeout(() => {
      running = run().then(() => {
        if (!ending.signal.aborted) wait(everyMs);
      });
    }, milliseconds).unref();
  };
  wait(firstAfterMs);
  return async () => {
    ending.abort();
    clearTimeout(timer);
    await running;
  };
};
