/** The database is a door: JSON columns are parsed before anything trusts them. */
import { z } from 'zod';
import type { Manifest } from '../../shared/deidentify/deidentified.ts';
import { CATEGORIES } from '../../shared/guard/verdict.ts';
import { DECISIONS, type Reply } from '../../shared/protocol/events.ts';
import { OUTCOMES, REVIEW_STATES, type Summary } from '../../shared/protocol/staff-api.ts';
import { IDENTIFIER_TYPES, LANGUAGES } from '../../shared/text/kinds.ts';
import type { Slots } from './slots.ts';

const text = z.string();
const count = z.number().int().nonnegative();

export const categorySchema = z.enum(CATEGORIES);
export const categoriesSchema = z.array(categorySchema);
export const languageSchema = z.enum(LANGUAGES);
export const reviewStateSchema = z.enum(REVIEW_STATES);
export const originsSchema = z.array(text);

const identifiersSchema = z.partialRecord(z.enum(IDENTIFIER_TYPES), count);

/** The first rows hold the counts alone. */
export const manifestSchema: z.ZodType<Manifest | null> = z
  .object({ counts: identifiersSchema, rules: z.array(text), version: text })
  .or(identifiersSchema.transform((counts) => ({ counts, rules: [], version: '' })))
  .nullable();

export const slotsSchema: z.ZodType<Slots> = z.object({
  intent: text.nullable(),
  location: text.nullable(),
  date: text.nullable(),
  service: text.nullable(),
  plan: text.nullable(),
  provider: text.nullable(),
});

export const replySchema: z.ZodType<Reply> = z.object({
  decision: z.enum(DECISIONS),
  text,
  language: languageSchema,
  links: z.array(z.object({ kind: z.enum(['phone', 'portal', 'web', 'map']), label: text, href: text })),
  choices: z.array(z.object({ entry: text, label: text })),
  source: z.object({ entry: text, version: count }).nullable(),
});

export const summarySchema: z.ZodType<Summary> = z.object({
  outcome: z.enum(OUTCOMES),
  topics: z.array(text),
  turns: count,
  guardEvents: z.partialRecord(categorySchema, count),
  identifiersRemoved: identifiersSchema,
  unanswered: count,
  sentence: text,
});
