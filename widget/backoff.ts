/** How long to wait before the next attempt to connect. */
import { RECONNECT_BASE_MS, RECONNECT_CAP_MS } from '../shared/protocol/limits.ts';

/**
 * Full jitter: anywhere between nothing and twice the wait before, capped. Everybody at the same moment after an outage
 * is what takes a server down again. `random` is in [0, 1).
 */
export const backoffMs = (failures: number, random: number): number =>
  Math.round(random * Math.min(RECONNECT_CAP_MS, RECONNECT_BASE_MS * 2 ** failures));
