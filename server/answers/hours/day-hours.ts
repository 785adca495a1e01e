/** When a location is open on a date, and at an instant: the one place where weekly hours, seasons, holidays and exceptions meet. */
import { Temporal } from 'temporal-polyfill';
import {
  type Holiday,
  type Opening,
  parseOpening,
  WEEKDAYS,
  type Weekday,
} from '../../../shared/protocol/practice/hours.ts';
import type { PracticeLocation, PracticeText } from '../../../shared/protocol/practice-document.ts';
import type { OpenInterval } from '../../../shared/protocol/practice-public.ts';
import { holidayDate } from './holiday-dates.ts';
import { isInSeason } from './seasons-in.ts';

export type DayHours = {
  /** In order, apart from each other; empty when closed. */
  readonly openings: readonly Opening[];
  readonly holiday: Holiday | null;
  readonly note: PracticeText | null;
  readonly byAppointment: boolean;
};

export const weekdayOf = (date: Temporal.PlainDate): Weekday => WEEKDAYS[date.dayOfWeek - 1] ?? 'monday';

/** An exception outranks a holiday, a holiday a season, a season the weekly hours. */
export const hoursOn = (location: PracticeLocation, date: Temporal.PlainDate): DayHours => {
  const day = date.toString();
  const exception = location.exceptions.find((one) => one.date <= day && day <= (one.until ?? one.date));
  const holiday = location.holidays.find((one) => holidayDate(one.holiday, date.year).equals(date));
  const openings = exception?.hours ?? holiday?.hours ?? weeklyHours(location, date);
  return {
    openings: openings.flatMap((text) => parseOpening(text) ?? []).sort((a, b) => a.start - b.start),
    holiday: exception ? null : (holiday?.holiday ?? null),
    note: exception?.note ?? null,
    byAppointment: isByAppointment(location, date),
  };
};

/** The hours of a weekday in the season of `date`, without holidays and exceptions. */
export const weeklyHours = (location: PracticeLocation, date: Temporal.PlainDate): readonly string[] => {
  const season = location.seasons.find((one) => isInSeason(one, date));
  return season?.hours[weekdayOf(date)] ?? location.hours[weekdayOf(date)] ?? [];
};

const isByAppointment = (location: PracticeLocation, date: Temporal.PlainDate): boolean =>
  typeof location.byAppointment === 'boolean'
    ? location.byAppointment
    : location.byAppointment.includes(weekdayOf(date));

/** `now` is epoch milliseconds. */
export const localTime = (location: PracticeLocation, now: number): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(location.timeZone);

export const minuteOf = (time: Temporal.ZonedDateTime): number => time.hour * 60 + time.minute;

export type NextOpening = { readonly date: Temporal.PlainDate; readonly hours: DayHours };

const DAYS_LOOKED_AHEAD = 60;

/** The first open day after `date`; null when there is none within 60 days. */
export const nextOpenDay = (location: PracticeLocation, date: Temporal.PlainDate): NextOpening | null => {
  for (let days = 1; days <= DAYS_LOOKED_AHEAD; days++) {
    const next = date.add({ days });
    const hours = hoursOn(location, next);
    if (hours.openings.length > 0) return { date: next, hours };
  }
  return null;
};

/** The open times of the next `days` days from `now` on, in epoch milliseconds, merged where they touch. */
export const openIntervals = (
  location: PracticeLocation,
  now: number,
  days: number,
): readonly OpenInterval[] => {
  const today = localTime(location, now).toPlainDate();
  const merged: OpenInterval[] = [];
  for (let offset = 0; offset < days; offset++) {
    const date = today.add({ days: offset });
    for (const { start, end } of hoursOn(location, date).openings) {
      const interval = { start: instantOf(location, date, start), end: instantOf(location, date, end) };
      const last = merged.at(-1);
      if (interval.end <= now || interval.end <= interval.start) continue;
      if (last && last.end >= interval.start)
        merged[merged.length - 1] = { start: last.start, end: interval.end };
      else merged.push(interval);
    }
  }
  return merged;
};

/** A time that a clock change skips is the same time after the change. */
const instantOf = (location: PracticeLocation, date: Temporal.PlainDate, minute: number): number => {
  const day = minute === 1440 ? date.add({ days: 1 }) : date;
  const time = Temporal.PlainTime.from({ hour: Math.floor((minute % 1440) / 60), minute: minute % 60 });
  return day.toZonedDateTime({ timeZone: location.timeZone, plainTime: time }).epochMilliseconds;
};
