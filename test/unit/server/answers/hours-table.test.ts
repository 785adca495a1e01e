/** More than 400 dated questions about opening hours, over six practices: every one must be answered with the right hours. */
import { describe, expect, it } from 'vitest';
import { type Ask, askOf } from './ask.ts';
import { ALWAYS, APPOINTMENTS, BREAKS, SEASONS, TWO_ZONES, YEAR_END } from './hours-practices.ts';

/** What is asked for in English and Spanish (alternatives with "|"), the day it means, and the hours; null is closed. */
type Fact = readonly [
  english: string,
  spanish: string,
  date: string,
  dateEs: string,
  hours: string | null,
  hoursEs?: string,
];

const QUESTIONS = {
  en: [
    'are you open {}?',
    'what are your hours {}',
    'when do you open {}?',
    'what time do you close {}',
    'is the office open {}',
  ],
  es: ['¿abren {}?', '¿cuál es su horario {}?'],
} as const;

const check = (name: string, yaml: string, facts: readonly Fact[]): void => {
  const ask: Ask = askOf(yaml);
  describe(name, () => {
    for (const [english, spanish, date, dateEs, hours, hoursEs] of facts) {
      for (const day of english.split('|')) {
        it.each(QUESTIONS.en)(`%s ${day}`, (question) => {
          const answer = ask(question.replace('{}', day));
          expect(answer).toMatchObject({ decision: 'answer', entry: 'hours' });
          expectHours(answer.reply, date, hours, /closed/);
        });
      }
      for (const day of spanish.split('|')) {
        it.each(QUESTIONS.es)(`%s ${day}`, (question) => {
          const answer = ask(question.replace('{}', day), { language: 'es' });
          expect(answer).toMatchObject({ decision: 'answer', entry: 'hours' });
          expectHours(answer.reply, dateEs, hours === null ? null : (hoursEs ?? hours), /estamos cerrados/);
        });
      }
    }
  });
};

const expectHours = (reply: string, date: string, hours: string | null, closed: RegExp): void => {
  expect(reply).toContain(date);
  if (hours === null) {
    // The next open day is said after it, with hours of its own.
    expect(reply.slice(0, reply.indexOf(date) + date.length + 20)).toMatch(closed);
  } else expect(reply.slice(reply.indexOf(date))).toContain(hours);
};

const WORKDAY = '8 a.m. to noon and 1 p.m. to 5 p.m.';
const WORKDAY_ES = '8 a. m. a mediodía y 1 p. m. a 5 p. m.';

check('breaks and holidays', BREAKS, [
  [
    'on Monday|tomorrow',
    'mañana|el lunes',
    'Monday, November 23',
    'lunes 23 de noviembre',
    WORKDAY,
    WORKDAY_ES,
  ],
  [
    'wednsday|on nov 25',
    'el miércoles',
    'Wednesday, November 25',
    'miércoles 25 de noviembre',
    WORKDAY,
    WORKDAY_ES,
  ],
  [
    'on Thanksgiving|thursday',
    'en acción de gracias',
    'Thursday, November 26',
    'jueves 26 de noviembre',
    null,
  ],
  [
    'on black friday|this friday',
    'el viernes',
    'Friday, November 27',
    'viernes 27 de noviembre',
    '8 a.m. to 2 p.m.',
    '8 a. m. a 2 p. m.',
  ],
  [
    'on Saturday|satuday',
    'el sábado',
    'Saturday, November 28',
    'sábado 28 de noviembre',
    '9 a.m. to 1 p.m.',
    '9 a. m. a 1 p. m.',
  ],
  ['today', 'hoy', 'Sunday, November 22', 'domingo 22 de noviembre', null],
  [
    'on christmas eve|12/24',
    'en nochebuena',
    'Thursday, December 24',
    'jueves 24 de diciembre',
    '8 a.m. to noon',
    '8 a. m. a mediodía',
  ],
  ['on xmas|december 25th', 'el 25 de diciembre', 'Friday, December 25', 'viernes 25 de diciembre', null],
  ["on New Year's Day", 'en año nuevo', 'Friday, January 1, 2027', 'viernes 1 de enero de 2027', null],
  ['on MLK day', 'el 18 de enero', 'Monday, January 18, 2027', 'lunes 18 de enero de 2027', null],
  ['next tuesday', 'el 1 de diciembre', 'Tuesday, ', 'martes ', WORKDAY, WORKDAY_ES],
  ['on memorial day', 'el 31 de mayo', 'Monday, May 31, 2027', 'lunes 31 de mayo de 2027', null],
]);

check('the end of the year', YEAR_END, [
  [
    'tomorrow',
    'mañana',
    'Monday, November 23',
    'lunes 23 de noviembre',
    '7 a.m. to 7 p.m.',
    '7 a. m. a 7 p. m.',
  ],
  [
    'on thanksgiving',
    'el jueves',
    'Thursday, November 26',
    'jueves 26 de noviembre',
    '7 a.m. to 7 p.m.',
    '7 a. m. a 7 p. m.',
  ],
  ['this saturday', 'el sábado', 'Saturday, November 28', 'sábado 28 de noviembre', null],
  [
    'on december 5',
    'el 5 de diciembre',
    'Saturday, December 5',
    'sábado 5 de diciembre',
    '10 a.m. to 2 p.m.',
    '10 a. m. a 2 p. m.',
  ],
  ['on christmas', 'en navidad', 'Friday, December 25', 'viernes 25 de diciembre', null],
  [
    "on new year's eve|on 12/31/2026",
    'el 31 de diciembre',
    'Thursday, December 31',
    'jueves 31 de diciembre',
    null,
  ],
  ['on january 3rd', 'el 3 de enero', 'Sunday, January 3, 2027', 'domingo 3 de enero de 2027', null],
  [
    'on jan 4',
    'el 4 de enero',
    'Monday, January 4, 2027',
    'lunes 4 de enero de 2027',
    '7 a.m. to 7 p.m.',
    '7 a. m. a 7 p. m.',
  ],
]);

check('seasons and midnight', SEASONS, [
  [
    'on tuesday',
    'el martes',
    'Tuesday, November 24',
    'martes 24 de noviembre',
    '9 a.m. to 5:30 p.m.',
    '9 a. m. a 5:30 p. m.',
  ],
  [
    'friday',
    'el viernes',
    'Friday, November 27',
    'viernes 27 de noviembre',
    '6 p.m. to midnight',
    '6 p. m. a medianoche',
  ],
  [
    'on saturday',
    'el sábado',
    'Saturday, November 28',
    'sábado 28 de noviembre',
    'midnight to 2 a.m. and 10 a.m. to 3 p.m.',
    'medianoche a 2 a. m. y 10 a. m. a 3 p. m.',
  ],
  [
    'on dec 21',
    'el 21 de diciembre',
    'Monday, December 21',
    'lunes 21 de diciembre',
    '10 a.m. to noon',
    '10 a. m. a mediodía',
  ],
  ['on december 22', 'el 22 de diciembre', 'Tuesday, December 22', 'martes 22 de diciembre', null],
  ['on january 5', 'el 5 de enero', 'Tuesday, January 5, 2027', 'martes 5 de enero de 2027', null],
  [
    'on june 7',
    'el 7 de junio',
    'Monday, June 7, 2027',
    'lunes 7 de junio de 2027',
    '8 a.m. to 2 p.m.',
    '8 a. m. a 2 p. m.',
  ],
  ['on july 9th', 'el 9 de julio', 'Friday, July 9, 2027', 'viernes 9 de julio de 2027', null],
  ['on the 4th of july', 'el 4 de julio', 'Sunday, July 4, 2027', 'domingo 4 de julio de 2027', null],
  [
    'on labor day',
    'en el día del trabajo',
    'Monday, September 6, 2027',
    'lunes 6 de septiembre de 2027',
    null,
  ],
]);

check('by appointment, no summer time', APPOINTMENTS, [
  [
    'today',
    'hoy',
    'Sunday, November 22',
    'domingo 22 de noviembre',
    '10 a.m. to 4 p.m.',
    '10 a. m. a 4 p. m.',
  ],
  [
    'on wednesday',
    'el miércoles',
    'Wednesday, November 25',
    'miércoles 25 de noviembre',
    'noon to 8 p.m.',
    'mediodía a 8 p. m.',
  ],
  [
    'saturday',
    'el sábado',
    'Saturday, November 28',
    'sábado 28 de noviembre',
    '10 a.m. to 4 p.m.',
    '10 a. m. a 4 p. m.',
  ],
  ['tomorrow', 'mañana', 'Monday, November 23', 'lunes 23 de noviembre', null],
  ['on easter', 'en pascua', 'Sunday, March 28, 2027', 'domingo 28 de marzo de 2027', null],
  ['on good friday', 'en viernes santo', 'Friday, March 26, 2027', 'viernes 26 de marzo de 2027', null],
  [
    'on november 29',
    'el 29 de noviembre',
    'Sunday, November 29',
    'domingo 29 de noviembre',
    '10 a.m. to 4 p.m.',
    '10 a. m. a 4 p. m.',
  ],
]);

check('day and night', ALWAYS, [
  [
    'tomorrow',
    'mañana',
    'Monday, November 23',
    'lunes 23 de noviembre',
    'midnight to midnight',
    'medianoche a medianoche',
  ],
  [
    'on thanksgiving',
    'en acción de gracias',
    'Thursday, November 26',
    'jueves 26 de noviembre',
    'midnight to noon',
    'medianoche a mediodía',
  ],
  [
    'on christmas',
    'en navidad',
    'Friday, December 25',
    'viernes 25 de diciembre',
    'midnight to midnight',
    'medianoche a medianoche',
  ],
  [
    'on saturday',
    'el sábado',
    'Saturday, November 28',
    'sábado 28 de noviembre',
    'midnight to midnight',
    'medianoche a medianoche',
  ],
]);

check('two zones, the office named', TWO_ZONES, [
  [
    'on wednesday at the east office',
    'el miércoles en east office',
    'Wednesday, November 25',
    'miércoles 25 de noviembre',
    '8 a.m. to 7 p.m.',
    '8 a. m. a 7 p. m.',
  ],
  [
    'on wednesday at the central office',
    'el miércoles en central office',
    'Wednesday, November 25',
    'miércoles 25 de noviembre',
    null,
  ],
  [
    'thursday dec 3 at the central office',
    'el 3 de diciembre en central office',
    'Thursday, December 3',
    'jueves 3 de diciembre',
    '10 a.m. to 6 p.m.',
    '10 a. m. a 6 p. m.',
  ],
  [
    'on black friday at the east office',
    'el viernes en east office',
    'Friday, November 27',
    'viernes 27 de noviembre',
    null,
  ],
  [
    'on black friday at the central office',
    'el viernes en central office',
    'Friday, November 27',
    'viernes 27 de noviembre',
    '8 a.m. to noon',
    '8 a. m. a mediodía',
  ],
  [
    'on saturday at the east office',
    'el sábado en east office',
    'Saturday, November 28',
    'sábado 28 de noviembre',
    '9 a.m. to noon',
    '9 a. m. a mediodía',
  ],
]);

describe('at an instant', () => {
  const breaks = askOf(BREAKS);
  const always = askOf(ALWAYS);
  const seasons = askOf(SEASONS);
  const zones = askOf(TWO_ZONES);
  const yearEnd = askOf(YEAR_END);
  it.each<readonly [string, Ask, string, string]>([
    ['before opening', breaks, '2026-11-23T15:30:00Z', 'closed right now. We open today at 8 a.m.'],
    ['in the morning', breaks, '2026-11-23T17:00:00Z', 'open now, until noon today'],
    ['during the break', breaks, '2026-11-23T20:30:00Z', 'closed right now. We open today at 1 p.m.'],
    [
      'the minute of closing',
      breaks,
      '2026-11-24T01:00:00Z',
      'We closed at 5 p.m. today. We’re next open on Tuesday, November 24',
    ],
    ['the minute before it', breaks, '2026-11-24T00:59:00Z', 'open now, until 5 p.m. today'],
    [
      'the evening before a holiday',
      breaks,
      '2026-11-25T22:00:00Z',
      'closed tomorrow, Thursday, November 26, for Thanksgiving',
    ],
    [
      'on a holiday',
      breaks,
      '2026-11-26T18:00:00Z',
      'closed today, Thursday, November 26, for Thanksgiving. We’re next open on Friday, November 27',
    ],
    ['day and night', always, '2026-11-23T08:00:00Z', 'open all day and night'],
    ['over midnight', seasons, '2026-11-28T04:00:00Z', 'open now, until 2 a.m. tomorrow'],
    ['after midnight', seasons, '2026-11-28T08:30:00Z', 'open now, until 2 a.m. today'],
    ['the last evening of the year', yearEnd, '2027-01-01T04:00:00Z', 'next open on Monday, January 4, 2027'],
    [
      'the night summer time begins',
      breaks,
      '2027-03-14T18:00:00Z',
      'next open on Monday, March 15, from 8 a.m.',
    ],
    [
      'the day summer time ends',
      breaks,
      '2026-11-01T17:00:00Z',
      'next open on Monday, November 2, from 8 a.m.',
    ],
    [
      'two zones',
      zones,
      '2026-11-23T13:30:00Z',
      'east office: Yes, we’re open now, until 5 p.m. today.\ncentral office: We’re closed right now. We open today at 8 a.m.',
    ],
  ])('%s', (_name, ask, now, expected) => {
    expect(ask('are you open right now?', { now }).reply).toContain(expected);
    expect(ask('are you open?', { now }).reply).toContain(expected);
  });
});

describe('at a time of a day', () => {
  const ask = askOf(BREAKS);
  it.each([
    ['are you open at 6 on Wednesday?', 'No, at 6 p.m. on Wednesday, November 25 we’re closed'],
    ['are you open at 4 on wednesday', 'Yes, at 4 p.m. on Wednesday'],
    ['are you open at noon on monday', 'No, at noon on Monday'],
    ['are you open monday at 12:30', 'No, at 12:30 p.m. on Monday'],
    ['will you be open at 9am on saturday', 'Yes, at 9 a.m. on Saturday'],
    ['open at 1pm saturday?', 'No, at 1 p.m. on Saturday'],
    ['are you open at 7 am tomorrow', 'No, at 7 a.m. on Monday'],
    ['are you open friday until 3 pm', 'No, at 3 p.m. on Friday'],
    ['are you open at 8:30 a.m. on tuesday', 'Yes, at 8:30 a.m. on Tuesday'],
  ])('%s', (question, expected) => {
    expect(ask(question).reply).toContain(expected);
  });
});

describe('in general', () => {
  const ask = askOf(BREAKS);
  it.each([
    [
      'what are your hours',
      'Our hours:\nMonday to Thursday 8 a.m. to noon and 1 p.m. to 5 p.m.\nFriday 8 a.m. to 2 p.m.\nSaturday 9 a.m. to 1 p.m.\nSunday closed',
    ],
    ['are you open on weekends', 'On Saturday, November 28 we’re open from 9 a.m. to 1 p.m.'],
    ['do you work saturdays', 'On Saturdays we’re open from 9 a.m. to 1 p.m.'],
    ['are you open on sundays', 'We’re closed on Sundays.'],
    ['holiday hours', 'Thanksgiving (Thursday, November 26) closed'],
    ['are you closed for lunch', '8 a.m. to noon and 1 p.m. to 5 p.m.'],
    ['hours next week', 'Monday to Thursday'],
  ])('%s', (question, expected) => {
    expect(ask(question)).toMatchObject({ decision: 'answer', entry: 'hours' });
    expect(ask(question).reply).toContain(expected);
  });
});

describe('a time of the year', () => {
  const seasons = askOf(SEASONS);
  const steady = askOf(BREAKS);
  it.each([
    ['summer hours?', 'From June 1 to August 31 our hours are:\nMonday 8 a.m. to 2 p.m.'],
    ['do your hours change in the summer', 'Friday closed.'],
    ['what are your hours in july', 'From June 1 to August 31 our hours are:'],
    ['are you open in august', 'From June 1 to August 31 our hours are:'],
    [
      'winter hours',
      'From December 20 to January 6 our hours are:\nMonday 10 a.m. to noon.\nTuesday closed.',
    ],
    ['hours in february', 'Our hours then are the usual ones:\nMonday to Thursday 9 a.m. to 5:30 p.m.'],
    ['fall hours', 'Our hours then are the usual ones:'],
    ['seasonal hours?', 'The rest of the year:\nMonday to Thursday 9 a.m. to 5:30 p.m.'],
    ['horario de verano', 'Del 1 de junio al 31 de agosto nuestro horario es:\nLunes 8 a. m. a 2 p. m.'],
    ['¿cuál es el horario en julio?', 'Del 1 de junio al 31 de agosto'],
  ])('%s', (question, expected) => {
    expect(seasons(question)).toMatchObject({ decision: 'answer', entry: 'hours' });
    expect(seasons(question).reply).toContain(expected);
  });

  it('says that the hours stay the same where a practice has no seasons', () => {
    expect(steady('do you have summer hours').reply).toMatch(/^Our hours are the same all year:\nMonday/);
    expect(steady('¿tienen horario de verano?', { language: 'es' }).reply).toMatch(
      /^Nuestro horario es el mismo todo el año:\nLunes/,
    );
  });

  it('names the days of that month that differ', () => {
    expect(steady('hours in december').reply).toContain('Christmas');
  });
});

describe('a date that no calendar has', () => {
  const ask = askOf(BREAKS);
  it.each([
    'are you open february 30',
    'open on 2/31?',
    'april 31st?',
    'are you open on the 32nd',
    'are you open feb 29 2027',
    'open 13/13?',
    'are you open on june 45th',
  ])('%s is no day that could be open', (question) => {
    expect(ask(question).reply).toBe('The calendar has no such date. Please ask for another day.');
  });
  it('is said in Spanish too', () => {
    expect(ask('¿abren el 30 de febrero?', { language: 'es' }).reply).toBe(
      'Esa fecha no existe en el calendario. Por favor pregunte por otro día.',
    );
  });
  it('is not seen in the next leap day, in a day before its month, or in working hours', () => {
    expect(ask('are you open february 29').reply).toContain('February 29, 2028');
    expect(ask('¿abren el 31/12?', { language: 'es' }).reply).toContain('31 de diciembre');
    expect(ask('are you open 9-5').reply).not.toContain('September');
  });
});
