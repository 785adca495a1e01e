/**
 * The one document that a practice is: its profile and FAQ, as a YAML or JSON text. The only door for it: what passes here
 * is trusted everywhere else, and everything refused names its path, its value and the remedy.
 */
import { z } from 'zod';
import { LANGUAGES, SPECIALTIES } from '../text/kinds.ts';
import { entryId, phone, slug, webAddress } from './practice/ids.ts';
import { type DocumentProblem, problemsOf } from './practice/problems.ts';
import {
  insuranceSchema,
  locationSchema,
  paymentSchema,
  policiesSchema,
  providerSchema,
  serviceSchema,
} from './practice/profile.ts';
import { readSource } from './practice/read-source.ts';
import { checkReferences } from './practice/references.ts';
import { answerOf, MAX_QUESTION_CHARACTERS, plainName, textOf } from './practice/text.ts';
import { TOPIC_IDS } from './practice/topics.ts';

export type { DocumentProblem } from './practice/problems.ts';
export type {
  InsurancePlan,
  PracticeLocation,
  PracticeProvider,
  PracticeService,
} from './practice/profile.ts';
export { bothTexts, inLanguage, type PracticeText } from './practice/text.ts';

export const MAX_FAQ_ENTRIES = 5_000;
export const MAX_QUESTIONS_PER_ENTRY = 1_000;

const look = z.strictObject({
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'is not a colour; write it as "#0f766e"')
    .default('#0f766e'),
  label: textOf(40).default({ en: 'Chat with us', es: 'Escríbanos' }),
  position: z.enum(['right', 'left']).default('right'),
});

const faqEntry = z.strictObject({
  id: entryId(),
  questions: z
    .array(textOf(MAX_QUESTION_CHARACTERS))
    .min(1, 'is empty; write at least one example question')
    .max(
      MAX_QUESTIONS_PER_ENTRY,
      `has more than ${MAX_QUESTIONS_PER_ENTRY} questions; keep those that differ most`,
    ),
  answer: answerOf(),
});
export type FaqEntry = z.infer<typeof faqEntry>;

const chip = z.union([
  entryId().transform((entry) => ({ entry, label: null })),
  z.strictObject({ entry: entryId(), label: textOf(60).nullable() }),
]);

const consent = z.strictObject({
  version: z
    .string()
    .regex(/^[\w.-]{1,40}$/, 'is not a version; write letters, digits, dots and hyphens, such as "2026-11"'),
  text: textOf(1_000),
});

const practiceDocument = z
  .strictObject({
    id: slug(),
    name: plainName(),
    specialty: z.enum(SPECIALTIES).optional(),
    languages: z.array(z.enum(LANGUAGES)).min(1, 'is empty; write at least "en"').default(['en']),
    look: look.prefault({}),
    greeting: textOf(500).optional(),
    phone: phone().optional(),
    portal: webAddress().optional(),
    website: webAddress().optional(),
    privacyUrl: webAddress().optional(),
    locations: z.array(locationSchema).max(200).default([]),
    services: z.array(serviceSchema).max(1_000).default([]),
    insurance: insuranceSchema.prefault({}),
    providers: z.array(providerSchema).max(500).default([]),
    payment: paymentSchema.prefault({}),
    policies: policiesSchema.prefault({}),
    topics: z.partialRecord(z.enum(TOPIC_IDS), answerOf()).default({}),
    faq: z
      .array(faqEntry)
      .max(MAX_FAQ_ENTRIES, `has more than ${MAX_FAQ_ENTRIES} entries; join those with the same answer`)
      .default([]),
    chips: z.array(chip).max(8, 'has more than eight chips; visitors read four').default([]),
    /** False: only the entries of `faq` answer; no built-in topic, no computed answer, no small talk. */
    builtinTopics: z.boolean().default(true),
    afterHours: answerOf().optional(),
    /** With it, nobody can send before agreeing to this text. A new wording needs a new version. */
    consent: consent.optional(),
    /** True keeps the de-identified text of health turns; the default keeps only their category. */
    keepHealthText: z.boolean().default(false),
    retentionDays: z
      .number()
      .int('must be a whole number of days')
      .min(1, 'must be at least 1 day')
      .max(3_650, 'must be at most 3,650 days')
      .default(90),
  })
  .superRefine(checkReferences);

export type PracticeDocument = z.infer<typeof practiceDocument>;

export type ParsedDocument =
  | { readonly ok: true; readonly document: PracticeDocument }
  | { readonly ok: false; readonly problems: readonly DocumentProblem[] };

/** `source` is YAML or JSON. Never throws; at most 50 problems are named. */
export const parsePracticeDocument = (source: string): ParsedDocument => {
  const read = readSource(source);
  if (!read.ok) return read;
  const parsed = practiceDocument.safeParse(read.value);
  return parsed.success
    ? { ok: true, document: parsed.data }
    : { ok: false, problems: problemsOf(parsed.error.issues, read.value) };
};

/** A document as JSON that parses to itself. */
export const writePracticeDocument = (document: PracticeDocument): string =>
  JSON.stringify(document, null, 2);
