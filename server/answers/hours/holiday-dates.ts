/** The dates of named holidays, computed by rule; no list to go stale. */
import { Temporal } from 'temporal-polyfill';
import type { Holiday } from '../../../shared/protocol/practice/hours.ts';

type Rule = (year: number) => Temporal.PlainDate;

const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    Temporal.PlainDate.from({ year, month, day });

/** The nth weekday of a month, Monday 1 to Sunday 7; `nth` -1 is the last. */
const nthWeekday =
  (month: number, weekday: number, nth: number): Rule =>
  (year) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    const offset = (weekday - first.dayOfWeek + 7) % 7;
    if (nth > 0) return first.add({ days: offset + 7 * (nth - 1) });
    const weeks = Math.floor((first.daysInMonth - 1 - offset) / 7);
    return first.add({ days: offset + 7 * weeks });
  };

/** Gregorian Easter Sunday (Meeus, Jones and Butcher). */
const easter: Rule = (year) => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return Temporal.PlainDate.from({ year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 });
};

const thanksgiving = nthWeekday(11, 4, 4);

const RULES: Readonly<Record<Holiday, Rule>> = {
  'new-years-day': fixed(1, 1),
  'martin-luther-king-day': nthWeekday(1, 1, 3),
  'presidents-day': nthWeekday(2, 1, 3),
  'good-friday': (year) => easter(year).subtract({ days: 2 }),
  easter,
  'memorial-day': nthWeekday(5, 1, -1),
  juneteenth: fixed(6, 19),
  'independence-day': fixed(7, 4),
  'labor-day': nthWeekday(9, 1, 1),
  'columbus-day': nthWeekday(10, 1, 2),
  'veterans-day': fixed(11, 11),
  thanksgiving,
  'day-after-thanksgiving': (year) => thanksgiving(year).add({ days: 1 }),
  'christmas-eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'new-years-eve': fixed(12, 31),
};

export const holidayDate = (holiday: Holiday, year: number): Temporal.PlainDate => RULES[holiday](year);

/** The holiday's next date, `today` itself included. */
export const nextHolidayDate = (holiday: Holiday, today: Temporal.PlainDate): Temporal.PlainDate => {
  const thisYear = holidayDate(holiday, today.year);
  return Temporal.PlainDate.compare(thisYear, today) >= 0 ? thisYear : holidayDate(holiday, today.year + 1);
};
