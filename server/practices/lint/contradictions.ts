/** Answers that say other than the profile: a day open or closed, a plan taken or not; and one question under two entries. */
import { WEEKDAYS, type Weekday } from '../../../shared/protocol/practice/hours.ts';
import { bothTexts, type PracticeDocument } from '../../../shared/protocol/practice-document.ts';
import type { LintWarning } from '../lint-practice.ts';

export const findContradictions = (document: PracticeDocument): readonly LintWarning[] => [
  ...document.faq.flatMap(({ answer }, index) =>
    contradictionsIn(document, answer.en, `faq[${index}].answer`),
  ),
  ...Object.entries(document.topics).flatMap(([id, text]) =>
    text ? contradictionsIn(document, text.en, `topics.${id}`) : [],
  ),
  ...repeatedQuestions(document),
];

const contradictionsIn = (document: PracticeDocument, text: string, path: string): readonly LintWarning[] => [
  ...WEEKDAYS.filter((day) => saysOtherwise(document, text, day)).map((day) =>
    warning(path, `says other than the opening hours about ${day}; correct the one that is wrong`),
  ),
  ...document.insurance.plans
    .filter(
      ({ name, status }) => deniesPlan(text, name) === (status === 'in') && deniesPlan(text, name) !== null,
    )
    .map(({ name }) =>
      warning(path, `says other than the plan list about ${name}; correct the one that is wrong`),
    ),
];

const warning = (path: string, what: string): LintWarning => ({
  path,
  rule: 'contradiction',
  message: `${path} ${what}.`,
});

const saysOtherwise = ({ locations }: PracticeDocument, text: string, day: Weekday): boolean => {
  if (locations.length === 0) return false;
  const isOpen = locations.some(({ hours }) => (hours[day] ?? []).length > 0);
  const names = `(?:${day}s?${day === 'saturday' || day === 'sunday' ? '|weekends?' : ''})`;
  const closed = new RegExp(
    `\\bclosed (?:on )?(?:\\w+,? (?:and|or) )?${names}\\b|\\bnot open (?:on )?${names}\\b`,
    'iu',
  ).test(text);
  const open = new RegExp(`(?<!not )\\bopen (?:on )?(?:\\w+,? (?:and|or) )?${names}\\b`, 'iu').test(text);
  return (closed && isOpen) || (open && !closed && !isOpen);
};

/** True: the text refuses the plan. False: it accepts it. Null: it does not speak of it. */
const deniesPlan = (text: string, plan: string): boolean | null => {
  const name = plan.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  if (
    new RegExp(
      `\\b(?:do not|don['’]t|cannot|can['’]t|no longer) (?:take|accept)\\b[^.]*\\b${name}\\b`,
      'iu',
    ).test(text)
  )
    return true;
  return new RegExp(`\\bwe (?:take|accept)\\b[^.]*\\b${name}\\b`, 'iu').test(text) ? false : null;
};

const repeatedQuestions = ({ faq }: PracticeDocument): readonly LintWarning[] => {
  const owners = new Map<string, string>();
  return faq.flatMap(({ id, questions }, index) =>
    questions.flatMap(bothTexts).flatMap((text) => {
      const key = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const owner = owners.get(key);
      owners.set(key, id);
      if (owner === undefined || owner === id) return [];
      const path = `faq[${index}].questions`;
      return [
        {
          path,
          rule: 'repeated-question' as const,
          message: `${path} holds a question that entry "${owner}" has too; keep it in one of them.`,
        },
      ];
    }),
  );
};
