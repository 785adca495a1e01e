/** Proportions with 95 % Wilson score intervals, as text for tables. */

export type Count = { hits: number; total: number };

export const wilson = ({ hits, total }: Count): readonly [low: number, high: number] => {
  if (total === 0) return [0, 1];
  const z = 1.96;
  const p = hits / total;
  const centre = p + (z * z) / (2 * total);
  const spread = z * Math.sqrt((p * (1 - p) + (z * z) / (4 * total)) / total);
  const scale = 1 + (z * z) / total;
  return [(centre - spread) / scale, (centre + spread) / scale];
};

const percent = (value: number): string => (100 * value).toFixed(1);

export const proportion = (count: Count): string => {
  if (count.total === 0) return 'none';
  const [low, high] = wilson(count);
  return `${percent(count.hits / count.total)} % (${percent(low)} to ${percent(high)}), ${count.hits} of ${count.total}`;
};

/** Counts under keys, made at first use. */
export class Tally {
  readonly counts = new Map<string, Count>();
  add(key: string, hit: boolean): void {
    const count = this.counts.get(key) ?? { hits: 0, total: 0 };
    this.counts.set(key, { hits: count.hits + (hit ? 1 : 0), total: count.total + 1 });
  }
  get(key: string): Count {
    return this.counts.get(key) ?? { hits: 0, total: 0 };
  }
  /** One line a key, in the order of first use. */
  table(title: string): string {
    const width = Math.max(0, ...[...this.counts.keys()].map((key) => key.length));
    const lines = [...this.counts].map(([key, count]) => `  ${key.padEnd(width)}  ${proportion(count)}`);
    return [title, ...lines].join('\n');
  }
}
