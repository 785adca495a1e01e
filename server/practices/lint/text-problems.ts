/** What may be wrong with one answer by itself: hard words, clinical advice, licence claims, a person's identifiers, broken links. */
import type { LintWarning } from '../lint-practice.ts';
import { readingGrade } from './reading-grade.ts';
import type { LintedText } from './texts.ts';

type Rule = { readonly rule: LintWarning['rule']; readonly pattern: RegExp; readonly message: string };

const RULES: readonly Rule[] = [
  {
    rule: 'clinical-advice',
    pattern:
      /\b(?:take|use|apply|try|stop taking|double|skip) (?:\d+ ?mg|an? (?:extra )?(?:dose|pill|tablet|ibuprofen|aspirin|tylenol|advil|antibiotic)|ibuprofen|aspirin|acetaminophen|tylenol|advil|antibiotics?|your (?:medication|medicine|insulin))\b|\byou (?:probably|likely|may|might) have\b|\bthat (?:is|sounds) (?:normal|nothing to worry)\b|\bno need to (?:worry|see a doctor)\b|\btome (?:\d+ ?mg|ibuprofeno|aspirina|paracetamol|antibiótico)|\bdeje de tomar\b|\bprobablemente tiene\b/iu,
    message: 'reads like medical advice; say whom to call instead',
  },
  {
    rule: 'licence-claim',
    pattern:
      /\b(?:best|number one|#1|top[- ]rated|leading) (?:dentist|doctor|clinic|practice|therapist|surgeon|specialist)s?\b|\b(?:guarantee[ds]?|painless|cure[sd]?|100 ?% (?:safe|effective|success)|no side effects|risk[- ]free)\b|\b(?:garantizamos|sin riesgo|cura definitiva|el mejor (?:dentista|doctor))\b/iu,
    message: 'makes a claim that licensing boards may forbid; leave the claim out',
  },
  {
    rule: 'identifier',
    pattern:
      /\b\d{3}-\d{2}-\d{4}\b|\b(?:our patient|patient named|nuestro paciente|nuestra paciente) \p{Lu}\p{Ll}+|\bMRN ?#? ?\d{4,}|\bDOB:? ?\d/u,
    message: 'seems to name a person or their number; remove it',
  },
];

const HARDEST_GRADE = 8;

export const findTextProblems = (linted: LintedText): readonly LintWarning[] => [
  ...RULES.flatMap(({ rule, pattern, message }) =>
    pattern.test(linted.text) ? [{ path: linted.path, rule, message: `${linted.path} ${message}.` }] : [],
  ),
  ...hardText(linted),
  ...deadLinks(linted),
];

const hardText = ({ path, text, language }: LintedText): readonly LintWarning[] => {
  if (language !== 'en') return [];
  const grade = readingGrade(text);
  return grade === null || grade <= HARDEST_GRADE
    ? []
    : [
        {
          path,
          rule: 'reading-level',
          message: `${path} reads at grade ${Math.round(grade)}; use shorter sentences and plainer words, for grade ${HARDEST_GRADE} or below.`,
        },
      ];
};

const LINK = /\b(?:https?:\/\/|www\.)\S*/giu;
const SOUND_LINK = /^(?:https?:\/\/|www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#][^\s<>"]*)?$/iu;
const STAND_IN = /\b(?:localhost|todo|xxx|yourdomain|your-domain|insert|127\.0\.0\.1)\b/iu;

const deadLinks = ({ path, text }: LintedText): readonly LintWarning[] =>
  (text.match(LINK) ?? [])
    .map((link) => link.replace(/[.,;:!?)\]]+$/u, ''))
    .filter((link) => !SOUND_LINK.test(link) || STAND_IN.test(link))
    .map(() => ({
      path,
      rule: 'dead-link' as const,
      message: `${path} holds a link that cannot work; correct its address.`,
    }));
