/** How often somebody may try to sign in: by address, and by account whatever the address. Kept in memory, never stored. */
import { createHash } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export type SignInLimitOptions = {
  readonly attemptsPerAddress: number;
  readonly failuresPerAccount: number;
  readonly windowSeconds: number;
};

const DEFAULTS: SignInLimitOptions = {
  attemptsPerAddress: 30,
  failuresPerAccount: 10,
  windowSeconds: 15 * 60,
};

export type SignInLimits = {
  /** Milliseconds to wait, or null when an attempt is allowed; counts the attempt against the address. */
  attempt(address: string, email: string): Promise<number | null>;
  failed(email: string): Promise<void>;
  succeeded(email: string): Promise<void>;
};

// What was typed as an address may be a password by mistake: it is not kept, not even in memory.
const keyOf = (email: string): string => createHash('sha256').update(email.toLowerCase()).digest('base64url');

const waitOf = (refusal: unknown): number => {
  if (refusal instanceof RateLimiterRes) return Math.max(refusal.msBeforeNext, 1);
  throw refusal;
};

export const createSignInLimits = (options: SignInLimitOptions = DEFAULTS): SignInLimits => {
  const duration = options.windowSeconds;
  const byAddress = new RateLimiterMemory({ points: options.attemptsPerAddress, duration });
  const byAccount = new RateLimiterMemory({ points: options.failuresPerAccount, duration });
  return {
    async attempt(address, email) {
      const failures = await byAccount.get(keyOf(email));
      if (failures && failures.consumedPoints >= options.failuresPerAccount) return waitOf(failures);
      return byAddress.consume(address).then(() => null, waitOf);
    },
    async failed(email) {
      await byAccount.consume(keyOf(email)).catch(waitOf);
    },
    async succeeded(email) {
      await byAccount.delete(keyOf(email));
    },
  };
};
