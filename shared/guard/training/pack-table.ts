/** The other side of `unpackTable`: what training writes. Node only. */
import { digitOf, VALUES } from '../packed-table.ts';

const REACH = VALUES ** 3;

/** All entries have equally many values. Throws when a value or a gap between two keys has no digits; keys are whole numbers from 0. */
export const packTable = (entries: Iterable<readonly [key: number, values: readonly number[]]>): string => {
  const sorted = [...entries].sort((a, b) => a[0] - b[0]);
  const streams: string[] = Array.from({ length: 3 + (sorted[0]?.[1].length ?? 0) }, () => '');
  let last = 0;
  for (const [key, values] of sorted) {
    const gap = key - last;
    if (gap >= REACH) throw new Error('Two neighbouring keys are too far apart for three digits.');
    last = key;
    [Math.floor(gap / 4096), Math.floor(gap / 64) % 64, gap % 64, ...values].forEach((one, i) => {
      if (one < 0 || one >= VALUES) throw new Error(`A value of ${one} has no digit.`);
      streams[i] += digitOf(one);
    });
  }
  return streams.join(' ');
};
