/** Counts the turns being worked on, so that a stopping server can finish them first. */

export type InFlight = {
  track<Value>(work: Promise<Value>): Promise<Value>;
  /** True from the first call of `drained` on: nothing new may be begun. */
  isClosing(): boolean;
  /** Resolves when nothing is being worked on, or after `limitMs`. */
  drained(limitMs: number): Promise<void>;
};

export const createInFlight = (): InFlight => {
  const working = new Set<Promise<unknown>>();
  let closing = false;
  return {
    isClosing: () => closing,
    track(work) {
      working.add(work);
      const done = () => working.delete(work);
      work.then(done, done);
      return work;
    },
    async drained(limitMs) {
      closing = true;
      let waiting = true;
      const limit = new Promise<void>((resolve) => setTimeout(resolve, limitMs).unref()).then(() => {
        waiting = false;
      });
      while (waiting && working.size > 0) await Promise.race([Promise.allSettled([...working]), limit]);
    },
  };
};
