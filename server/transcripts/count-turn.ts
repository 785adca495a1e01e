/** Adds a turn to the practice's daily and hourly figures, which cannot be joined to a transcript. */
import type { Category } from '../../shared/guard/verdict.ts';
import type { Decision } from '../../shared/protocol/events.ts';
import type { LivePractice } from '../practices/live-practice.ts';
import type { CounterStore } from '../storage/stores.ts';

/** The practice's own date and hour; `at` is epoch milliseconds. */
const dayAndHour = (timeZone: string, at: number): { readonly day: string; readonly hour: number } => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
};

/** Counts `name` once more, in the practice's own hour. `at` is epoch milliseconds. */
export const count = async (
  counters: CounterStore,
  practice: LivePractice,
  at: number,
  name: string,
): Promise<void> => {
  const { day, hour } = dayAndHour(practice.timeZone, at);
  await counters.add(practice.id, day, hour, name);
};

export const countTurn = async (
  counters: CounterStore,
  practice: LivePractice,
  at: number,
  turn: { readonly category: Category; readonly decision: Decision },
): Promise<void> => {
  await count(counters, practice, at, `decision:${turn.decision}`);
  if (turn.category !== 'general') await count(counters, practice, at, `category:${turn.category}`);
};
