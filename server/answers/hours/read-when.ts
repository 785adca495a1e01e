/** Reads the day and the time that a question about opening hours means. Works on folded text, English and Spanish. */
import { Temporal } from 'temporal-polyfill';
import type { Holiday } from '../../../shared/protocol/practice/hours.ts';
import { editDistance } from '../text/edit-distance.ts';
import { nextHolidayDate } from './holiday-dates.ts';
import { HOLIDAY_NAMES, MONTHS, WEEKDAY_WORDS } from './time-words.ts';

export type When = {
  /**
   * `week`: no day was named. `weekday`: each Saturday in general. `season`, `month`: a time of the year, which `date` lies in;
   * `seasons`: whether hours change over the year. `impossible`: a date that no calendar has.
   */
  readonly kind:
    | 'week'
    | 'now'
    | 'day'
    | 'weekday'
    | 'weekend'
    | 'next-week'
    | 'holidays'
    | 'season'
    | 'seasons'
    | 'month'
    | 'impossible';
  readonly date: Temporal.PlainDate;
  readonly holiday: Holiday | null;
  /** Minutes after midnight that were asked for. */
  readonly minute: number | null;
};

type Found = Omit<When, 'minute'>;

/** Null when the text names neither a day nor a time. `today` is the location's date. */
export const readWhen = (folded: string, today: Temporal.PlainDate): When | null => {
  const text = repairDayNames(folded);
  const day = readDay(text, today);
  const minute = readMinute(text);
  if (day) return { ...day, minute };
  if (minute !== null) return { kind: 'day', date: today, holiday: null, minute };
  return null;
};

const readDay: Reader = (text, today) => {
  for (const read of READERS) {
    const found = read(text, today);
    if (found !== null) return found;
  }
  return null;
};

const DAY_NAMES = [
  ...WEEKDAY_WORDS.keys(),
  'tomorrow',
  'thanksgiving',
  'christmas',
  'weekend',
  'navidad',
  'manana',
];
const LONG_DAY_NAMES = DAY_NAMES.filter((name) => name.length >= 5);
const NEVER_DAY_NAMES = new Set([
  'sundae',
  'sundays',
  'mundane',
  'marten',
  'ornaments',
  'weekends',
  'weekday',
  'weekdays',
]);

/** "satuday", "thurdsay", "tomorow": one slip, the first letter right. */
const repairDayNames = (text: string): string =>
  text
    .split(' ')
    .map((word) => {
      if (word.length < 5 || NEVER_DAY_NAMES.has(word) || WEEKDAY_WORDS.has(word.replace(/s$/, '')))
        return word;
      const limit = word.length >= 8 ? 2 : 1;
      return (
        LONG_DAY_NAMES.find((name) => name[0] === word[0] && editDistance(word, name, 1) <= 1) ??
        LONG_DAY_NAMES.find(
          (name) => name.length >= 9 && name[0] === word[0] && editDistance(word, name, limit) <= limit,
        ) ??
        word
      );
    })
    .join(' ');

const DAY_WORD =
  /\b(?:days?|holidays?|eve|feriados?|festivos?|(?:fin(?:es)? de )?semana|weekdays?|week|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tmrw|sabados|domingos|summers?|summertime|winters?|wintertime|spring|springtime|fall|autumn|seasonal|seasons?|veranos?|inviernos?|otono|primavera|temporadas?)\b/g;

/** What is left of a text when the names of days, months and holidays are taken out. */
export const withoutDayWords = (folded: string): string => {
  const holidays = HOLIDAY_NAMES.reduce(
    (text, [pattern]) => text.replace(pattern, ' '),
    repairDayNames(folded),
  );
  return holidays
    .replace(DAY_WORD, ' ')
    .split(' ')
    .filter((word) => word !== '' && !WEEKDAY_WORDS.has(word) && !MONTHS.has(word))
    .join(' ');
};

type Reader = (text: string, today: Temporal.PlainDate) => Found | null;

const on = (date: Temporal.PlainDate, holiday: Holiday | null = null): Found => ({
  kind: 'day',
  date,
  holiday,
});

const readHoliday: Reader = (text, today) => {
  for (const [pattern, holiday] of HOLIDAY_NAMES) {
    if (pattern.test(text)) return on(nextHolidayDate(holiday, today), holiday);
  }
  return null;
};

const readHolidays: Reader = (text, today) =>
  /\b(?:(?:over|during|for|on|in|all|any|what|which|major|federal|public|the|bank|legal|upcoming|your) )*holidays?\b(?! inn)|\b(?:dias?|en) (?:feriados?|festivos?)\b|\bfestivos\b|\bferiados\b/.test(
    text,
  )
    ? { kind: 'holidays', date: today, holiday: null }
    : null;

const monthNames = [...MONTHS.keys()].join('|');
const MONTH_DAY = new RegExp(
  `\\b(${monthNames})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?: (?:of )?(20\\d\\d))?(?!:)`,
);
const DAY_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|ro)? (?:of |de )?(${monthNames})\\b(?: (?:of |de |del )?(20\\d\\d))?`,
);

const readWrittenDate: Reader = (text, today) => {
  const forward = MONTH_DAY.exec(text);
  if (forward) return dateOf(today, forward[3], MONTHS.get(forward[1] ?? ''), forward[2]);
  const backward = DAY_MONTH.exec(text);
  return backward ? dateOf(today, backward[3], MONTHS.get(backward[2] ?? ''), backward[1]) : null;
};

const readNumericDate: Reader = (text, today) => {
  const iso = /\b(20\d\d)-(\d\d)-(\d\d)\b/.exec(text);
  if (iso) return dateOf(today, iso[1], Number(iso[2]), iso[3]);
  const slashed = /\b(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?\b(?![/-])/.exec(text);
  if (!slashed || /\b(?:24\/7|7\/24)\b/.test(text)) return null;
  const [whole, first = '', second = '', given] = slashed;
  if (isRangeOfHours(whole)) return null;
  const year = given?.length === 2 ? `20${given}` : given;
  if (Number(first) > 12 && Number(second) > 12) return impossible(today);
  const isDayFirst = Number(first) > 12;
  return isDayFirst ? dateOf(today, year, Number(second), first) : dateOf(today, year, Number(first), second);
};

/** "9-5" is a working day; "9/5", "09-05" and "12-24" are dates. */
const isRangeOfHours = (text: string): boolean => {
  const [from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(text)?.slice(1) ?? [];
  return (
    from !== undefined && to !== undefined && !/^0/.test(from + to) && Number(from) <= 12 && Number(to) <= 12
  );
};

const readDayOfMonth: Reader = (text, today) => {
  const found =
    /\b(?:on )?the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:floor|street|st|ave|avenue|grade))/.exec(text) ??
    /\b(?:on|for) (?:the )?(\d{1,2})(?:st|nd|rd|th)\b/.exec(text) ??
    /\b(?:el|para el|este) (?:dia )?(\d{1,2})\b(?!:| ?(?:am|pm|de la))/.exec(text);
  const day = Number(found?.[1]);
  if (!found) return null;
  if (day < 1 || day > 31) return impossible(today);
  for (let months = 0; months < 12; months++) {
    const month = today.with({ day: 1 }).add({ months });
    if (day > month.daysInMonth) continue;
    const date = month.with({ day });
    if (Temporal.PlainDate.compare(date, today) >= 0) return on(date);
  }
  return null;
};

const impossible = (today: Temporal.PlainDate): Found => ({ kind: 'impossible', date: today, holiday: null });

/** The date in its year, or the next such date where no year was named. */
const dateOf = (
  today: Temporal.PlainDate,
  yearText: string | undefined,
  month: number | undefined,
  dayText: string | undefined,
): Found | null => {
  const day = Number(dayText);
  const first = yearText ? Number(yearText) : today.year;
  if (!month || month > 12) return null;
  if (day < 1 || day > 31) return impossible(today);
  for (let year = first; year <= first + (yearText ? 0 : 8); year++) {
    if (day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) continue;
    const date = Temporal.PlainDate.from({ year, month, day });
    if (yearText || Temporal.PlainDate.compare(date, today) >= 0) return on(date);
  }
  return impossible(today);
};

/** The middle of each season in the northern half of the world, where these holidays are kept. */
const SEASONS: readonly (readonly [RegExp, month: number])[] = [
  [/\b(?:summers?|summertime|veranos?)\b/, 7],
  [/\b(?:winters?|wintertime|inviernos?)\b/, 1],
  [/\b(?:spring(?:time)?(?! (?:street|st|ave|avenue|road|rd|hill|valley))|primavera)\b/, 4],
  [/\b(?:(?:in|during|over|this|the|next) (?:the )?fall|fall (?:hours|schedule)|autumn|otono)\b/, 10],
];

const readSeason: Reader = (text, today) => {
  if (/\b(?:seasonal|seasons?|temporadas?|horario especial)\b/.test(text))
    return { kind: 'seasons', date: today, holiday: null };
  const month = SEASONS.find(([pattern]) => pattern.test(text))?.[1];
  return month === undefined ? null : { kind: 'season', date: middleOf(month, today), holiday: null };
};

const MONTH_ALONE = new RegExp(
  `\\b(?:in|during|for|over|throughout|through|en|durante|todo|para) (?:the month of |all of |all |el mes de |early |late |mid )?(${monthNames})\\b(?! \\d)`,
);

const readMonth: Reader = (text, today) => {
  const month = MONTHS.get(MONTH_ALONE.exec(text)?.[1] ?? '');
  return month === undefined ? null : { kind: 'month', date: middleOf(month, today), holiday: null };
};

/** The 15th of this year's month, or of next year's where the month has passed. */
const middleOf = (month: number, today: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year: today.year + (month < today.month ? 1 : 0), month, day: 15 });

const readRelative: Reader = (text, today) => {
  if (/\b(?:day after tomorrow|day after tmrw|pasado manana)\b/.test(text)) return on(today.add({ days: 2 }));
  if (isTomorrow(text)) return on(today.add({ days: 1 }));
  const inDays = /\b(?:in|en) (\d{1,2}|two|three|dos|tres) (?:days|dias)\b/.exec(text);
  if (inDays) return on(today.add({ days: numberOf(inDays[1] ?? '') }));
  if (
    /\b(?:right now|now|currently|at the moment|still open|ahora|ahorita|en este momento|todavia|rn)\b/.test(
      text,
    )
  ) {
    return { kind: 'now', date: today, holiday: null };
  }
  if (
    /\b(?:today|tonight|tonite|2day|this (?:morning|afternoon|evening)|hoy|esta (?:tarde|noche|manana))\b/.test(
      text,
    )
  )
    return on(today);
  return null;
};

const numberOf = (text: string): number => ({ two: 2, dos: 2, three: 3, tres: 3 })[text] ?? Number(text);

const isTomorrow = (text: string): boolean =>
  /\b(?:tomorrow|tmrw|tmr|tmrow|2morrow|2moro|tomm?orow|tommorrow)\b/.test(text) ||
  /(?<!\b(?:la|esta|por|de|en|cada) )\bmanana\b/.test(text);

const readNextWeek: Reader = (text, today) =>
  /\b(?:next week|proxima semana|semana que viene|semana proxima)\b/.test(text)
    ? { kind: 'next-week', date: today.add({ days: 8 - today.dayOfWeek }), holiday: null }
    : null;

const readWeekend: Reader = (text, today) =>
  /\b(?:weekends?|week ends?|wknds?|fin(?:es)? de semana|finde|sat(?:urdays?)? (?:and|or|&|\/) sun(?:days?)?|sabados? (?:y|o|ni) domingos?)\b/.test(
    text,
  )
    ? {
        kind: 'weekend',
        date: today.dayOfWeek === 7 ? today : today.add({ days: 6 - today.dayOfWeek }),
        holiday: null,
      }
    : null;

const weekdayNames = [...WEEKDAY_WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
const WEEKDAY = new RegExp(
  `(?:\\b(this|next|every|each|proximo|este|cada|los|on) )?(?:coming |week )?\\b(${weekdayNames})(s|es)?\\b( (?:que viene|proximo|next week))?`,
);

const readWeekday: Reader = (text, today) => {
  const found = WEEKDAY.exec(text);
  if (!found) return null;
  const [, before, name, plural, after] = found;
  const weekday = WEEKDAY_WORDS.get(name ?? '') ?? 1;
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  if (
    plural !== undefined ||
    before === 'every' ||
    before === 'each' ||
    before === 'cada' ||
    before === 'los'
  ) {
    return { kind: 'weekday', date: today.add({ days: ahead }), holiday: null };
  }
  if (before === 'next' || after === ' next week') {
    return on(today.add({ days: 7 - today.dayOfWeek + weekday }));
  }
  return on(today.add({ days: ahead }));
};

const READERS: readonly Reader[] = [
  readHoliday,
  readWrittenDate,
  readNumericDate,
  readWeekend,
  readWeekday,
  readNextWeek,
  readDayOfMonth,
  readHolidays,
  readRelative,
  readSeason,
  readMonth,
];

const CLOCK =
  /\b(\d{1,2})(?:[:.h](\d\d))? ?(a\.?m\b|p\.?m\b|am\b|pm\b|a\b(?= ?m\b)|p\b(?= ?m\b)|oclock\b|de la (?:manana|tarde|noche))/;
const BARE_CLOCK =
  /\b(?:at|by|after|before|around|until|till|past|about|til|a las?|hasta las?|despues de las?|antes de las?|desde las?) (\d{1,2})(?:[:.](\d\d))?\b(?! ?(?:days?|dias?|people|kids?|years?|anos?|%|\/|weeks?|months?|minutes?|hours?|horas?))/;
const COLON_CLOCK = /\b(\d{1,2}):(\d\d)\b/;

/** A bare hour from 1 to 6 is after noon, from 7 to 11 before it, unless the text says evening. */
const readMinute = (text: string): number | null => {
  if (/\b(?:at|by|after|until|till|before) noon\b|\bmediodia\b/.test(text)) return 720;
  const marked = CLOCK.exec(text);
  if (marked)
    return clockMinute(
      Number(marked[1]),
      Number(marked[2] ?? 0),
      halfOf(marked[3] ?? '', text, Number(marked[1])),
    );
  const bare = BARE_CLOCK.exec(text) ?? COLON_CLOCK.exec(text);
  return bare ? clockMinute(Number(bare[1]), Number(bare[2] ?? 0), halfOf('', text, Number(bare[1]))) : null;
};

type Half = 'am' | 'pm' | 'given';

const halfOf = (mark: string, text: string, hour: number): Half => {
  if (/^a/.test(mark) || /manana/.test(mark)) return 'am';
  if (/^p/.test(mark) || /tarde|noche/.test(mark)) return 'pm';
  if (hour > 12 || hour === 0) return 'given';
  if (/\b(?:evening|tonight|night|late|afternoon|tarde|noche)\b/.test(text)) return 'pm';
  if (/\b(?:morning|early|temprano)\b/.test(text)) return 'am';
  return hour <= 6 || hour === 12 ? 'pm' : 'am';
};

const clockMinute = (hour: number, minute: number, half: Half): number | null => {
  if (hour > 24 || minute > 59) return null;
  if (half === 'am') return (hour % 12) * 60 + minute;
  if (half === 'pm' && hour <= 12) return ((hour % 12) + 12) * 60 + minute;
  return Math.min(hour * 60 + minute, 1439);
};
