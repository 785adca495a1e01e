/** Dates that have passed: exceptions, plans, and years inside answers. */
import type { PracticeDocument } from '../../../shared/protocol/practice-document.ts';
import type { LintWarning } from '../lint-practice.ts';
import type { LintedText } from './texts.ts';

/** `today` is an ISO date. */
export const findStaleDates = (
  document: PracticeDocument,
  texts: readonly LintedText[],
  today: string,
): readonly LintWarning[] => [
  ...document.locations.flatMap(({ exceptions }, place) =>
    exceptions.flatMap(({ date, until }, index) => {
      const path = `locations[${place}].exceptions[${index}]`;
      return (until ?? date) < today ? [stale(path, 'is in the past; remove it')] : [];
    }),
  ),
  ...document.insurance.plans.flatMap(({ until }, index) =>
    until !== undefined && until < today
      ? [stale(`insurance.plans[${index}].until`, 'has passed; remove the plan or set its status to "out"')]
      : [],
  ),
  ...texts.flatMap(({ path, text }) =>
    (text.match(/\b20\d\d\b/gu) ?? []).some((year) => Number(year) < Number(today.slice(0, 4)))
      ? [stale(path, 'names a year that has passed; check whether it is still true')]
      : [],
  ),
];

const stale = (path: string, what: string): LintWarning => ({
  path,
  rule: 'stale-date',
  message: `${path} ${what}.`,
});
