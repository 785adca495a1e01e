/** Answers that say other than the profile: a day open or closed, a plan taken or not; and one question under two entries. */
import { WEEKDAYS, type Weekday } from '../../../shared/protocol/practice/hours.ts';
import {
  bothTexts,
  type PracticeDocument,
  type PracticeText,
} from '../../../shared/protocol/practice-document.ts';
import type { LintWarning } from '../lint-practice.ts';

export const findContradictions = (document: PracticeDocument): readonly LintWarning[] => [
  ...document.faq.flatMap(({ answer }, index) => contradictionsIn(document, answer, `faq[${index}].answer`)),
  ...Object.entries(document.topics).flatMap(([id, text]) =>
    text ? contradictionsIn(document, text, `topics.${id}`) : [],
  ),
  ...repeatedQuestions(document),
];

const contradictionsIn = (
  document: PracticeDocument,
  { en, es }: PracticeText,
  path: string,
): readonly LintWarning[] => {
  const texts = [{ text: en, say: ENGLISH }, ...(es === null ? [] : [{ text: es, say: SPANISH }])];
  return [
    ...WEEKDAYS.filter((day) => texts.some(({ text, say }) => saysOtherwise(document, text, day, say))).map(
      (day) => warning(path, `says other than the opening hours about ${day}; correct the one that is wrong`),
    ),
    ...document.insurance.plans
      .filter(({ name, status }) =>
        texts.some(({ text, say }) => {
          const denies = deniesPlan(text, name, say);
          return denies !== null && denies === (status === 'in');
        }),
      )
      .map(({ name }) =>
        warning(path, `says other than the plan list about ${name}; correct the one that is wrong`),
      ),
  ];
};

const warning = (path: string, what: string): LintWarning => ({
  path,
  rule: 'contradiction',
  message: `${path} ${what}.`,
});

/** How a language says that a day is closed or open, and that a plan is not taken or taken. `day` and `plan` are patterns. */
type Sayings = {
  readonly day: (day: Weekday) => string;
  readonly closed: (day: string) => string;
  readonly open: (day: string) => string;
  readonly denied: (plan: string) => string;
  readonly taken: (plan: string) => string;
};

const ENGLISH: Sayings = {
  day: (day) => `(?:${day}s?${day === 'saturday' || day === 'sunday' ? '|weekends?' : ''})`,
  closed: (day) =>
    `\\b(?:closed|not open|(?:do not|don['’]t) (?:open|work|see (?:patients|people))) (?:on )?(?:\\w+,? (?:and|or) )?${day}\\b|\\b${day}:? (?:(?:we|it|the office)(?: are| is|['’]re) |is |are )?closed\\b`,
  open: (day) =>
    `(?<!not )\\bopen (?:on )?(?:\\w+,? (?:and|or|to|through) )?${day}\\b|\\b${day}:? (?:(?:we|it|the office)(?: are| is|['’]re) |is |are )?open\\b`,
  denied: (plan) => `\\b(?:do not|don['’]t|cannot|can['’]t|no longer) (?:take|accept)\\b[^.]*\\b${plan}\\b`,
  taken: (plan) => `\\bwe (?:take|accept)\\b[^.]*\\b${plan}\\b`,
};

const DAYS_ES: Readonly<Record<Weekday, string>> = {
  monday: 'lunes',
  tuesday: 'martes',
  wednesday: 'mi[eé]rcoles',
  thursday: 'jueves',
  friday: 'viernes',
  saturday: '(?:s[aá]bados?|fin(?:es)? de semana)',
  sunday: '(?:domingos?|fin(?:es)? de semana)',
};

const SPANISH: Sayings = {
  day: (day) => DAYS_ES[day],
  closed: (day) =>
    `(?:\\bcerrad[oa]s?|\\bcerramos|\\bno (?:abrimos|atendemos|trabajamos)) (?:el |los |en )?(?:\\p{L}+,? (?:y|ni|o) (?:el |los )?)?${day}(?!\\p{L})|(?<!\\p{L})${day}:? (?:estamos |está )?cerrad`,
  open: (day) =>
    `(?<!\\bno )(?:\\babiert[oa]s?|\\babrimos|\\batendemos) (?:el |los |de |en )?(?:\\p{L}+,? (?:y|o|a) (?:el |los )?)?${day}(?!\\p{L})|(?<!\\p{L})${day}:? (?:estamos |está )?abiert`,
  denied: (plan) => `\\bno (?:aceptamos|tomamos|trabajamos con)\\b[^.]*\\b${plan}\\b`,
  taken: (plan) => `\\b(?:aceptamos|tomamos|trabajamos con)\\b[^.]*\\b${plan}\\b`,
};

const says = (text: string, pattern: string): boolean => new RegExp(pattern, 'iu').test(text);

const saysOtherwise = (
  { locations }: PracticeDocument,
  text: string,
  weekday: Weekday,
  say: Sayings,
): boolean => {
  if (locations.length === 0) return false;
  const isOpen = locations.some(({ hours }) => (hours[weekday] ?? []).length > 0);
  const day = say.day(weekday);
  const closed = says(text, say.closed(day));
  return (closed && isOpen) || (says(text, say.open(day)) && !closed && !isOpen);
};

/** True: the text refuses the plan. False: it accepts it. Null: it does not speak of it. */
const deniesPlan = (text: string, plan: string, say: Sayings): boolean | null => {
  const name = plan.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  if (says(text, say.denied(name))) return true;
  return says(text, say.taken(name)) ? false : null;
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
