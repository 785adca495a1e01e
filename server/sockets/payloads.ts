/** The schemas at the socket's door. What passes is trusted inside; what does not is answered with a code. */
import { z } from 'zod';
import { WITHHELD_CATEGORIES } from '../../shared/guard/verdict.ts';
import type { ErrorCode } from '../../shared/protocol/error-codes.ts';
import { MAX_UTTERANCE_CHARACTERS } from '../../shared/protocol/limits.ts';
import { LANGUAGES } from '../../shared/text/kinds.ts';

const clientId = z.uuid();
const language = z.enum(LANGUAGES);

export const turnSendSchema = z.strictObject({
  clientId,
  text: z
    .string()
    .max(MAX_UTTERANCE_CHARACTERS)
    .refine((text) => text.trim() !== ''),
  language,
});

export const turnChooseSchema = z.strictObject({ clientId, entry: z.string().min(1).max(200), language });

export const turnWithheldSchema = z.strictObject({
  clientId,
  category: z.enum([...WITHHELD_CATEGORIES, 'identity']),
  language,
});

export const answerRateSchema = z.strictObject({ clientId, helpful: z.boolean() });

export const consentGiveSchema = z.strictObject({ version: z.string().min(1).max(40) });

export const sessionResumeSchema = z.strictObject({ afterSequence: z.number().int().min(0).max(1_000_000) });

export const handshakeSchema = z.object({
  version: z.number().int(),
  ticket: z.string().max(1_000),
  token: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});

/** `too-long` where only the length of a text is wrong, else `bad-payload`. */
export const codeOf = (error: z.ZodError): ErrorCode =>
  error.issues.every((issue) => issue.code === 'too_big' && issue.path[0] === 'text')
    ? 'too-long'
    : 'bad-payload';
