/**
 * The three buckets of field.md E30: by address before the handshake, by visitor, by practice. One visitor's flood empties
 * only that visitor's. Counts live in memory; an address is never stored or logged.
 */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import {
  CONNECTIONS_PER_MINUTE_PER_ADDRESS,
  TURNS_PER_MINUTE_PER_PRACTICE,
  TURNS_PER_MINUTE_PER_VISITOR,
} from '../../shared/protocol/limits.ts';

export type RateLimits = {
  /** False when this address opened too many connections. */
  connection(address: string): Promise<boolean>;
  /** False when the visitor or the whole practice sent too many turns. */
  turn(tokenHash: string, practice: string): Promise<boolean>;
};

export type RateLimitOptions = { readonly connectionsPerMinute?: number; readonly turnsPerMinute?: number };

const taken = (limiter: RateLimiterMemory, key: string): Promise<boolean> =>
  limiter.consume(key).then(
    () => true,
    () => false,
  );

export const createRateLimits = (options: RateLimitOptions = {}): RateLimits => {
  const minute = 60;
  const byAddress = new RateLimiterMemory({
    points: options.connectionsPerMinute ?? CONNECTIONS_PER_MINUTE_PER_ADDRESS,
    duration: minute,
  });
  const byVisitor = new RateLimiterMemory({
    points: options.turnsPerMinute ?? TURNS_PER_MINUTE_PER_VISITOR,
    duration: minute,
  });
  const byPractice = new RateLimiterMemory({ points: TURNS_PER_MINUTE_PER_PRACTICE, duration: minute });
  return {
    connection: (address) => taken(byAddress, address),
    // The visitor's bucket first: a flood that is refused there takes nothing from the practice.
    turn: async (tokenHash, practice) =>
      (await taken(byVisitor, tokenHash)) && (await taken(byPractice, practice)),
  };
};
