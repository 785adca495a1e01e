/** When a location is open: weekly hours, exceptions by date, seasons and holidays by rule. Times are the location's own. */
import { z } from 'zod';
import { textOf } from './text.ts';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** United States federal holidays and the days practices close around them; the dates are computed. */
export const HOLIDAYS = [
  'new-years-day',
  'martin-luther-king-day',
  'presidents-day',
  'good-friday',
  'easter',
  'memorial-day',
  'juneteenth',
  'independence-day',
  'labor-day',
  'columbus-day',
  'veterans-day',
  'thanksgiving',
  'day-after-thanksgiving',
  'christmas-eve',
  'christmas',
  'new-years-eve',
] as const;
export type Holiday = (typeof HOLIDAYS)[number];

/** Minutes after midnight, half-open; `end` is at most 1,440. */
export type Opening = { readonly start: number; readonly end: number };

const OPENING = /^([01]?\d|2[0-3]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-4]):([0-5]\d)$/;

/** Null when the text is not `09:00-17:00`, or does not end after it starts, or ends after 24:00. */
export const parseOpening = (text: string): Opening | null => {
  const found = OPENING.exec(text.trim());
  if (!found) return null;
  const start = Number(found[1]) * 60 + Number(found[2]);
  const end = Number(found[3]) * 60 + Number(found[4]);
  return end > start && end <= 1440 ? { start, end } : null;
};

const opening = () =>
  z
    .string()
    .refine(
      (text) => OPENING.test(text.trim()),
      'is not a time range; write it as "09:00-17:00", on the 24-hour clock',
    )
    .refine(
      (text) => !OPENING.test(text.trim()) || parseOpening(text) !== null,
      'ends before it starts; for hours past midnight end this day at "24:00" and start the next day at "00:00"',
    );

const sortedOpenings = (texts: readonly string[]): readonly Opening[] =>
  texts.flatMap((text) => parseOpening(text) ?? []).sort((a, b) => a.start - b.start);

const apart = (texts: readonly string[]): boolean =>
  sortedOpenings(texts).every(
    (range, index, all) => index === 0 || range.start >= (all[index - 1]?.end ?? 0),
  );

/** `[]`, `"closed"`, one range or a list of ranges. Given as a list of ranges; empty means closed. */
const dayHours = () =>
  z.union([
    z.literal('closed').transform((): string[] => []),
    opening().transform((range) => [range]),
    z
      .array(opening())
      .max(6, 'has more than six time ranges; join those that touch')
      .refine(apart, 'has time ranges that overlap; write one range for the time they cover'),
  ]);

const isRealDate = (text: string): boolean => {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
const date = () => z.string().refine(isRealDate, 'is not a date; write it as "2026-12-24"');

const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const monthDay = () =>
  z.string().regex(MONTH_DAY, 'is not a day of the year; write month and day as "06-01"');

const week = () => z.partialRecord(z.enum(WEEKDAYS), dayHours());

const exception = z.strictObject({
  /** The first day, and the last where it is more than one. */
  date: date(),
  until: date().optional(),
  hours: dayHours(),
  note: textOf(300).optional(),
});

const season = z.strictObject({ from: monthDay(), to: monthDay(), hours: week() });

const holidayHours = z.union([
  z.enum(HOLIDAYS).transform((holiday) => ({ holiday, hours: [] as string[] })),
  z.strictObject({ holiday: z.enum(HOLIDAYS), hours: dayHours() }),
]);

export const hoursFields = {
  /** A day that is not named is closed. */
  hours: week().default({}),
  seasons: z.array(season).max(12).default([]),
  exceptions: z
    .array(exception)
    .max(400)
    .refine(
      (all) => all.every((one) => one.until === undefined || one.until >= one.date),
      'has an entry whose "until" is before its "date"; swap them',
    )
    .default([]),
  holidays: z.array(holidayHours).max(HOLIDAYS.length).default([]),
  /** Days on which visitors are seen only with an appointment; `true` for every day. */
  byAppointment: z.union([z.boolean(), z.array(z.enum(WEEKDAYS))]).default(false),
};
