/**
 * A reply as the transcript keeps it. Replies hold no visitor's words, but an answer that was computed from the day that was
 * asked about, or from the clock, tells when the visit was (45 CFR 164.514(b)(2)(i)(C)).
 */
import type { Reply } from '../../shared/protocol/events.ts';
import { HOLIDAYS } from '../../shared/protocol/practice/hours.ts';
import { date } from '../../shared/recognizers/date.ts';
import { LANGUAGES } from '../../shared/text/kinds.ts';
import { normalize, toSource } from '../../shared/text/normalize.ts';
import { mergeSpans } from '../../shared/text/spans.ts';
import { sayHoliday } from '../answers/hours/say-time.ts';

/** "Open now, until 5; closed tomorrow for Thanksgiving" is a date: of computed hours only the topic is kept. */
export const HOURS_NOT_KEPT = '[opening hours]';
const DATE = '[date]';

const HOLIDAY_NAMES = new RegExp(
  LANGUAGES.flatMap((language) => HOLIDAYS.map((holiday) => sayHoliday(holiday, language)))
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'giu',
);

/** Dates and holidays in a text replaced; everything else word for word. */
export const maskDays = (text: string): string => {
  const reading = normalize(text);
  const spans = mergeSpans(date.find(reading).map(({ start, end }) => toSource(reading, start, end)));
  const masked = [...spans]
    .reverse()
    .reduce((kept, { start, end }) => kept.slice(0, start) + DATE + kept.slice(end), text);
  return masked.replace(HOLIDAY_NAMES, DATE);
};

export const keptReplyText = ({ source, text }: Reply): string =>
  source?.entry.startsWith('hours') ? HOURS_NOT_KEPT : maskDays(text);
