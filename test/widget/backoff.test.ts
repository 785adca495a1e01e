/** A server that comes back is not knocked over by everybody at once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECONNECT_CAP_MS } from '../../shared/protocol/limits.ts';
import { backoffMs } from '../../widget/backoff.ts';

describe('the wait before trying again', () => {
  it('is never longer than the cap and never negative', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.double({ min: 0, max: 0.999, noNaN: true }), (failures, random) => {
        const wait = backoffMs(failures, random);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(RECONNECT_CAP_MS);
      }),
    );
  });

  it('spreads 2,000 browsers over the whole wait', () => {
    const waits = Array.from({ length: 2000 }, (_, index) => backoffMs(10, index / 2000));
    const busiestSecond = Math.max(
      ...Array.from(
        { length: 30 },
        (_, second) => waits.filter((wait) => Math.floor(wait / 1000) === second).length,
      ),
    );
    expect(busiestSecond).toBeLessThanOrEqual(68);
  });
});
