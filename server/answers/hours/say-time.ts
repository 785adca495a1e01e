/** Times and dates in words, in English and Spanish. */
import type { Temporal } from 'temporal-polyfill';
import type { Holiday, Opening } from '../../../shared/protocol/practice/hours.ts';
import type { Language } from '../../../shared/text/kinds.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
};

const HOLIDAYS: Readonly<Record<Language, Readonly<Record<Holiday, string>>>> = {
  en: {
    'new-years-day': "New Year's Day",
    'martin-luther-king-day': 'Martin Luther King Jr. Day',
    'presidents-day': "Presidents' Day",
    'good-friday': 'Good Friday',
    easter: 'Easter',
    'memorial-day': 'Memorial Day',
    juneteenth: 'Juneteenth',
    'independence-day': 'Independence Day',
    'labor-day': 'Labor Day',
    'columbus-day': 'Columbus Day',
    'veterans-day': 'Veterans Day',
    thanksgiving: 'Thanksgiving',
    'day-after-thanksgiving': 'the day after Thanksgiving',
    'christmas-eve': 'Christmas Eve',
    christmas: 'Christmas',
    'new-years-eve': "New Year's Eve",
  },
  es: {
    'new-years-day': 'Año Nuevo',
    'martin-luther-king-day': 'el Día de Martin Luther King',
    'presidents-day': 'el Día de los Presidentes',
    'good-friday': 'Viernes Santo',
    easter: 'Pascua',
    'memorial-day': 'Memorial Day',
    juneteenth: 'Juneteenth',
    'independence-day': 'el Día de la Independencia',
    'labor-day': 'el Día del Trabajo',
    'columbus-day': 'el Día de la Raza',
    'veterans-day': 'el Día de los Veteranos',
    thanksgiving: 'Acción de Gracias',
    'day-after-thanksgiving': 'el día después de Acción de Gracias',
    'christmas-eve': 'Nochebuena',
    christmas: 'Navidad',
    'new-years-eve': 'la víspera de Año Nuevo',
  },
};

export const sayHoliday = (holiday: Holiday, language: Language): string => HOLIDAYS[language][holiday];

export const sayWeekday = (date: Temporal.PlainDate, language: Language): string =>
  WEEKDAYS[language][date.dayOfWeek - 1] ?? '';

/** "Saturday, November 28"; the year only where it is not this year's. */
export const sayDate = (date: Temporal.PlainDate, today: Temporal.PlainDate, language: Language): string => {
  const weekday = sayWeekday(date, language);
  const month = MONTHS[language][date.month - 1] ?? '';
  const elsewhen = date.year !== today.year;
  return language === 'en'
    ? `${weekday}, ${month} ${date.day}${elsewhen ? `, ${date.year}` : ''}`
    : `${weekday} ${date.day} de ${month}${elsewhen ? ` de ${date.year}` : ''}`;
};

/** `monthDay` is "06-01": "June 1", "1 de junio". */
export const sayMonthDay = (monthDay: string, language: Language): string => {
  const month = MONTHS[language][Number(monthDay.slice(0, 2)) - 1] ?? '';
  const day = Number(monthDay.slice(3));
  return language === 'en' ? `${month} ${day}` : `${day} de ${month}`;
};

/** `minute` after midnight: "9 a.m.", "12:30 p.m.", "noon". */
export const sayMinute = (minute: number, language: Language): string => {
  if (minute === 720) return language === 'en' ? 'noon' : 'mediodía';
  if (minute % 1440 === 0) return language === 'en' ? 'midnight' : 'medianoche';
  const hour = Math.floor(minute / 60) % 12 || 12;
  const past = minute % 60 === 0 ? '' : `:${String(minute % 60).padStart(2, '0')}`;
  const marks = language === 'en' ? (['a.m.', 'p.m.'] as const) : (['a. m.', 'p. m.'] as const);
  return `${hour}${past} ${minute % 1440 < 720 ? marks[0] : marks[1]}`;
};

export const sayOpenings = (openings: readonly Opening[], language: Language): string => {
  const to = language === 'en' ? 'to' : 'a';
  const ranges = openings.map(
    ({ start, end }) => `${sayMinute(start, language)} ${to} ${sayMinute(end, language)}`,
  );
  return sayList(ranges, language);
};

/** "a", "a and b", "a, b and c". */
export const sayList = (items: readonly string[], language: Language, last: 'and' | 'or' = 'and'): string => {
  if (items.length < 2) return items[0] ?? '';
  const word = language === 'en' ? last : last === 'and' ? 'y' : 'o';
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
};
