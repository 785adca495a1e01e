/** Says when one location is open: now, on a day, at a time, in a week; and what changes next. */
import { Temporal } from 'temporal-polyfill';
import { HOLIDAYS, type Opening, parseOpening } from '../../../shared/protocol/practice/hours.ts';
import type { PracticeLocation } from '../../../shared/protocol/practice-document.ts';
import { inLanguage } from '../../../shared/protocol/practice-document.ts';
import type { Language } from '../../../shared/text/kinds.ts';
import { joinReplies, say } from '../replies.ts';
import { asReplyText, type ReplyText } from '../reply-text.ts';
import { type DayHours, hoursOn, localTime, minuteOf, nextOpenDay, weeklyHours } from './day-hours.ts';
import { nextHolidayDate } from './holiday-dates.ts';
import type { When } from './read-when.ts';
import { sayDate, sayHoliday, sayMinute, sayMonthDay, sayOpenings, sayWeekday } from './say-time.ts';
import { seasonsIn } from './seasons-in.ts';

type Asked = {
  readonly location: PracticeLocation;
  readonly time: Temporal.ZonedDateTime;
  readonly language: Language;
};

/** `isYesOrNo`: "are you open …?" rather than "when …?". `now` is epoch milliseconds. */
export const answerHours = (
  location: PracticeLocation,
  when: When,
  isYesOrNo: boolean,
  now: number,
  language: Language,
): ReplyText => {
  const asked: Asked = { location, time: localTime(location, now), language };
  switch (when.kind) {
    case 'now':
      return sayNow(asked);
    case 'week':
      return joinReplies([sayWeek(asked, today(asked)), sayNextExceptions(asked)], '\n');
    case 'next-week':
      return joinReplies([sayWeek(asked, when.date), sayWeekExceptions(asked, when.date)], '\n');
    case 'holidays':
      return sayHolidays(asked);
    case 'weekday':
      return sayEveryWeekday(asked, when.date);
    case 'weekend':
      return sayWeekend(asked, when.date);
    case 'season':
    case 'month':
      return saySeason(asked, when);
    case 'seasons':
      return saySeasons(asked);
    case 'impossible':
      return say('noSuchDate', language);
    case 'day':
      return sayDay(asked, when, isYesOrNo);
  }
};

const today = ({ time }: Asked): Temporal.PlainDate => time.toPlainDate();

const sayNow = (asked: Asked): ReplyText => {
  const { location, time, language } = asked;
  const minute = minuteOf(time);
  const { openings } = hoursOn(location, today(asked));
  const current = openings.find(({ start, end }) => start <= minute && minute < end);
  if (current) {
    const next = openings.find(({ start }) => start >= current.end);
    const closing = closingOf(location, today(asked), current);
    return joinReplies([
      sayUntil(closing, language),
      next
        ? say('hoursToday', language, {
            date: date(asked, today(asked)),
            hours: sayOpenings(openings, language),
          })
        : sayTomorrowIfClosed(asked),
    ]);
  }
  const later = openings.find(({ start }) => start > minute);
  if (later) return say('closedNowOpensToday', language, { time: sayMinute(later.start, language) });
  return joinReplies([
    say('closedNow', language),
    sayWhyClosedToday(asked, openings),
    sayNextOpen(asked, today(asked)),
  ]);
};

type Closing = { readonly minute: number; readonly days: number };

/** Hours that touch midnight go on the next day: the end is that day's. Null when there is no end within a week. */
const closingOf = (location: PracticeLocation, day: Temporal.PlainDate, { end }: Opening): Closing | null => {
  let closing: Closing = { minute: end, days: 0 };
  for (let days = 1; closing.minute === 1440; days++) {
    if (days > 7) return null;
    const first = hoursOn(location, day.add({ days })).openings[0];
    if (first?.start !== 0) return closing;
    closing = { minute: first.end, days };
  }
  return closing;
};

const sayUntil = (closing: Closing | null, language: Language): ReplyText => {
  if (closing === null || closing.days > 1) return say('openNowAround', language);
  const time = sayMinute(closing.minute, language);
  return say(closing.days === 0 ? 'openNowUntil' : 'openNowUntilTomorrow', language, { time });
};

const sayWhyClosedToday = (asked: Asked, openings: readonly Opening[]): ReplyText => {
  const last = openings.at(-1);
  if (last) return say('closedSince', asked.language, { time: sayMinute(last.end, asked.language) });
  const { holiday, note } = hoursOn(asked.location, today(asked));
  const shown = date(asked, today(asked));
  if (holiday) {
    return say('closedTodayFor', asked.language, {
      date: shown,
      holiday: sayHoliday(holiday, asked.language),
    });
  }
  return joinReplies([say('closedToday', asked.language, { date: shown }), noteText(asked, note)]);
};

const sayTomorrowIfClosed = (asked: Asked): ReplyText => {
  const tomorrow = today(asked).add({ days: 1 });
  const { openings, holiday, note } = hoursOn(asked.location, tomorrow);
  const isUsual = tomorrow.dayOfWeek > 5 && !differsFromUsual(asked.location, tomorrow);
  if (openings.length > 0 || isUsual) return asReplyText('');
  const shown = date(asked, tomorrow);
  return holiday
    ? say('tomorrowClosedFor', asked.language, { date: shown, holiday: sayHoliday(holiday, asked.language) })
    : joinReplies([say('tomorrowClosed', asked.language, { date: shown }), noteText(asked, note)]);
};

const sayNextOpen = (asked: Asked, after: Temporal.PlainDate): ReplyText => {
  const next = nextOpenDay(asked.location, after);
  if (!next) return asReplyText('');
  return say('nextOpen', asked.language, {
    date: date(asked, next.date),
    hours: sayOpenings(next.hours.openings, asked.language),
  });
};

const sayDay = (asked: Asked, when: When, isYesOrNo: boolean): ReplyText => {
  const { location, language } = asked;
  const hours = hoursOn(location, when.date);
  const isToday = when.date.equals(today(asked));
  if (hours.openings.length === 0)
    return joinReplies([sayClosed(asked, when.date, hours), sayNextOpen(asked, when.date)]);
  const values = { date: date(asked, when.date), hours: sayOpenings(hours.openings, language) };
  const tail = [
    noteText(asked, hours.note),
    hours.byAppointment ? say('byAppointment', language) : asReplyText(''),
  ];
  if (when.minute !== null) {
    const minute = when.minute;
    const isOpen = hours.openings.some(({ start, end }) => start <= minute && minute < end);
    const time = sayMinute(minute, language);
    return joinReplies([say(isOpen ? 'openAt' : 'closedAt', language, { ...values, time }), ...tail]);
  }
  const sentence = isYesOrNo
    ? 'openOn'
    : isToday
      ? 'hoursToday'
      : isTomorrow(asked, when.date)
        ? 'hoursTomorrow'
        : 'hoursOnDay';
  const past = isToday && (hours.openings.at(-1)?.end ?? 0) <= minuteOf(asked.time);
  return past
    ? joinReplies([sayNow(asked), ...tail])
    : joinReplies([say(sentence, language, values), ...tail]);
};

const isTomorrow = (asked: Asked, day: Temporal.PlainDate): boolean =>
  day.equals(today(asked).add({ days: 1 }));

const sayClosed = (asked: Asked, day: Temporal.PlainDate, { holiday, note }: DayHours): ReplyText => {
  const shown = date(asked, day);
  return holiday
    ? say('closedOnFor', asked.language, { date: shown, holiday: sayHoliday(holiday, asked.language) })
    : joinReplies([say('closedOn', asked.language, { date: shown }), noteText(asked, note)]);
};

const sayEveryWeekday = (asked: Asked, next: Temporal.PlainDate): ReplyText => {
  const { location, language } = asked;
  const openings = weeklyHours(location, next).flatMap((text) => parseOpening(text) ?? []);
  const weekday = sayWeekday(next, language);
  const inGeneral =
    openings.length === 0
      ? say('everyWeekdayClosed', language, { weekday: plural(weekday, language) })
      : say('everyWeekday', language, {
          weekday: plural(weekday, language),
          hours: sayOpenings(openings, language),
        });
  const { holiday, note, openings: thisTime, byAppointment } = hoursOn(location, next);
  const differs =
    holiday !== null || note !== null || sayOpenings(thisTime, language) !== sayOpenings(openings, language);
  return joinReplies([
    inGeneral,
    byAppointment && openings.length > 0 ? say('byAppointment', language) : asReplyText(''),
    differs
      ? sayDay(asked, { kind: 'day', date: next, holiday: null, minute: null }, false)
      : asReplyText(''),
  ]);
};

/** English takes its "s" from the sentence; of the Spanish names only sábado and domingo change. */
const plural = (weekday: string, language: Language): string =>
  language === 'es' && !weekday.endsWith('s') ? `${weekday}s` : weekday;

/** `first` is the coming Saturday, or Sunday when it is Sunday. */
const sayWeekend = (asked: Asked, first: Temporal.PlainDate): ReplyText => {
  const days = first.dayOfWeek === 7 ? [first, first.add({ days: 6 })] : [first, first.add({ days: 1 })];
  return joinReplies(days.map((day) => sayOneDay(asked, day)));
};

const sayOneDay = (asked: Asked, day: Temporal.PlainDate): ReplyText => {
  const hours = hoursOn(asked.location, day);
  if (hours.openings.length === 0) return sayClosed(asked, day, hours);
  return joinReplies([
    say('hoursOnDay', asked.language, {
      date: date(asked, day),
      hours: sayOpenings(hours.openings, asked.language),
    }),
    hours.byAppointment ? say('byAppointment', asked.language) : asReplyText(''),
  ]);
};

/** "Monday to Thursday 8 a.m. to 5 p.m.", "Saturday and Sunday closed": a line for each run of days with the same hours. */
const sayWeek = (asked: Asked, from: Temporal.PlainDate): ReplyText => {
  const monday = from.subtract({ days: from.dayOfWeek - 1 });
  const runs: { first: Temporal.PlainDate; last: Temporal.PlainDate; hours: string }[] = [];
  for (let offset = 0; offset < 7; offset++) {
    const day = monday.add({ days: offset });
    const hours = usualHours(asked, day);
    const run = runs.at(-1);
    if (run?.hours === hours) run.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  const lines = runs.map(({ first, last, hours }) =>
    asReplyText(sentence(`${daysText(first, last, asked.language)} ${hours}`)),
  );
  const everyDay = asked.location.byAppointment === true;
  return joinReplies([...lines, everyDay ? say('byAppointment', asked.language) : asReplyText('')], '\n');
};

/** The hours of a season or month that was named: the practice's own season where it has one then. */
const saySeason = (asked: Asked, { kind, date: middle }: When): ReplyText => {
  const { location, language } = asked;
  const named = seasonsIn(location, middle, kind === 'season' ? 1 : 0);
  const exceptions =
    kind === 'month' ? differingDays(asked, middle.with({ day: 1 }), middle.daysInMonth) : [];
  if (named.length === 0) {
    const always = say(location.seasons.length === 0 ? 'noSeasons' : 'usualHours', language);
    return joinReplies([always, sayWeek(asked, middle), joinReplies(exceptions)], '\n');
  }
  const weeks = named.map((season) => sayOneSeason(asked, season));
  return joinReplies([...weeks, joinReplies(exceptions)], '\n');
};

type Season = PracticeLocation['seasons'][number];

const sayOneSeason = (asked: Asked, { from, to, hours }: Season): ReplyText => {
  const { location, language } = asked;
  const inSeason = { ...location, seasons: [], hours: { ...location.hours, ...hours } };
  const dates = { from: sayMonthDay(from, language), to: sayMonthDay(to, language) };
  const week = sayWeek({ ...asked, location: inSeason }, today(asked));
  return joinReplies([say('seasonHours', language, dates), week], '\n');
};

const saySeasons = (asked: Asked): ReplyText => {
  const { location, language } = asked;
  const usual = { ...asked, location: { ...location, seasons: [] } };
  if (location.seasons.length === 0)
    return joinReplies([say('noSeasons', language), sayWeek(asked, today(asked))], '\n');
  return joinReplies(
    [
      ...location.seasons.map((season) => sayOneSeason(asked, season)),
      say('restOfYear', language),
      sayWeek(usual, today(asked)),
    ],
    '\n',
  );
};

/** A screen reader runs lines together: each ends as a sentence does. */
const sentence = (line: string): string =>
  `${line.charAt(0).toUpperCase()}${line.slice(1)}${line.endsWith('.') ? '' : '.'}`;

const usualHours = ({ location, language }: Asked, day: Temporal.PlainDate): string => {
  const openings = weeklyHours(location, day).flatMap((text) => parseOpening(text) ?? []);
  if (openings.length === 0) return say('dayClosed', language);
  const only = location.byAppointment !== true && hoursOn(location, day).byAppointment;
  return `${sayOpenings(openings, language)}${only ? (language === 'en' ? ' (by appointment only)' : ' (solo con cita)') : ''}`;
};

const daysText = (first: Temporal.PlainDate, last: Temporal.PlainDate, language: Language): string => {
  if (first.equals(last)) return sayWeekday(first, language);
  const between = last.dayOfWeek - first.dayOfWeek === 1 ? { en: 'and', es: 'y' } : { en: 'to', es: 'a' };
  return `${sayWeekday(first, language)} ${between[language]} ${sayWeekday(last, language)}`;
};

/** What differs from the usual hours in the next seven days. */
const sayNextExceptions = (asked: Asked): ReplyText => joinReplies(differingDays(asked, today(asked)));

const sayWeekExceptions = (asked: Asked, monday: Temporal.PlainDate): ReplyText =>
  joinReplies(differingDays(asked, monday));

const differingDays = (asked: Asked, from: Temporal.PlainDate, count = 7): readonly ReplyText[] =>
  Array.from({ length: count }, (_, days) => from.add({ days }))
    .filter((day) => differsFromUsual(asked.location, day))
    .map((day) => sayOneDay(asked, day));

const differsFromUsual = (location: PracticeLocation, day: Temporal.PlainDate): boolean => {
  const usual = weeklyHours(location, day).flatMap((text) => parseOpening(text) ?? []);
  return JSON.stringify(usual) !== JSON.stringify(hoursOn(location, day).openings);
};

const HOLIDAYS_SAID = 4;

const sayHolidays = (asked: Asked): ReplyText => {
  const { location, language } = asked;
  const lines = HOLIDAYS.filter((holiday) => location.holidays.some((one) => one.holiday === holiday))
    .map((holiday) => ({ holiday, day: nextHolidayDate(holiday, today(asked)) }))
    .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day))
    .slice(0, HOLIDAYS_SAID)
    .map(({ holiday, day }) => {
      const { openings } = hoursOn(location, day);
      const hours = openings.length === 0 ? say('dayClosed', language) : sayOpenings(openings, language);
      return `${sayHoliday(holiday, language)} (${date(asked, day)}) ${hours}`;
    });
  return lines.length === 0
    ? say('noHolidays', language)
    : say('holidaysClosed', language, { lines: lines.join('; ') });
};

const date = (asked: Asked, day: Temporal.PlainDate): string => sayDate(day, today(asked), asked.language);

/** A note stands between sentences, so it ends as one. */
const noteText = ({ language }: Asked, note: DayHours['note']): ReplyText => {
  const text = note ? inLanguage(note, language) : '';
  return asReplyText(/[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text);
};
