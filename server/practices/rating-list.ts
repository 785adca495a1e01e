/** What visitors say of the answers, by entry: sums of counters that are tied to nobody. */
import type { AnswerRating, RatingList } from '../../shared/protocol/staff-api.ts';
import type { CounterStore } from '../storage/stores.ts';
import type { LivePractice } from './live-practice.ts';

/** Long enough that a rarely asked answer has a few, short enough that one mended since is not judged by what it was. */
const DAYS = 90;
const DAY_MS = 86_400_000;

const HELPFUL = 'helpful:';
const UNHELPFUL = 'unhelpful:';

/** What helped least first, the more often rated before. */
const byNeed = (a: AnswerRating, b: AnswerRating): number =>
  b.unhelpful - a.unhelpful || b.helpful - a.helpful || a.entry.localeCompare(b.entry);

/** `now` is epoch milliseconds. */
export const listRatings = async (
  counters: Pick<CounterStore, 'totals'>,
  practice: LivePractice,
  now: number,
): Promise<RatingList> => {
  const from = new Date(now - DAYS * DAY_MS).toISOString().slice(0, 10);
  const counted = async (prefix: string): Promise<ReadonlyMap<string, number>> => {
    const totals = await counters.totals(practice.id, from, prefix);
    return new Map(totals.map(({ name, count }) => [name.slice(prefix.length), count]));
  };
  const [yes, no] = [await counted(HELPFUL), await counted(UNHELPFUL)];
  const ratings = [...new Set([...yes.keys(), ...no.keys()])].map((entry) => ({
    entry,
    label: practice.labelOf(entry, 'en'),
    helpful: yes.get(entry) ?? 0,
    unhelpful: no.get(entry) ?? 0,
  }));
  return { days: DAYS, ratings: ratings.sort(byNeed) };
};
