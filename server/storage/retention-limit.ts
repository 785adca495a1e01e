/** When a transcript is to be destroyed: never later than the limit, and blurred so that the row does not tell when it began. */

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** The last quarter of the retention time is drawn from. */
const BLUR = 0.25;

/** Epoch milliseconds, on a whole hour. `chance` is uniform in [0, 1). */
export const expiresAt = (startedAt: number, days: number, chance: number): number => {
  const latest = startedAt + days * DAY_MS;
  return Math.floor((latest - chance * BLUR * days * DAY_MS) / HOUR_MS) * HOUR_MS;
};
