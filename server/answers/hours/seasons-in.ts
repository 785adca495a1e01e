/** Which of a location's own seasons a time of the year falls in. */
import type { Temporal } from 'temporal-polyfill';
import type { PracticeLocation } from '../../../shared/protocol/practice-document.ts';

type Season = PracticeLocation['seasons'][number];

/** "08-31" is month and day; a season may reach over the end of the year. */
export const isInSeason = ({ from, to }: Season, date: Temporal.PlainDate): boolean => {
  const day = date.toString().slice(5, 10);
  return from <= to ? from <= day && day <= to : day >= from || day <= to;
};

/** Seasons that hold a day of the month of `middle`, or of up to `months` before and after it. */
export const seasonsIn = (
  { seasons }: PracticeLocation,
  middle: Temporal.PlainDate,
  months: number,
): readonly Season[] => {
  const first = middle.with({ day: 1 }).subtract({ months });
  const last = middle.add({ months });
  const days = first.until(last.with({ day: last.daysInMonth })).days;
  return seasons.filter((season) =>
    Array.from({ length: days + 1 }, (_, offset) => first.add({ days: offset })).some((date) =>
      isInSeason(season, date),
    ),
  );
};
