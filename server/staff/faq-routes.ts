/** The practice's FAQ for staff: read it, check a change, publish it. The audit entry names the version and nothing of the text. */
import type { Request, Router } from 'express';
import { z } from 'zod';
import { MAX_QUESTIONS_PER_ENTRY } from '../../shared/protocol/practice-document.ts';
import type { FaqPublished, FaqRequest } from '../../shared/protocol/staff-api.ts';
import type { FaqDesk } from '../practices/faq-desk.ts';
import type { PracticeId } from '../storage/stores.ts';
import { type AccessOptions, forPracticeUnaudited, isAudited } from './access.ts';
import { type Outcome, refused } from './outcome.ts';
import type { StaffMember } from './staff-auth.ts';

export type FaqRoutesOptions = AccessOptions & { readonly faq: FaqDesk };

/** Far above what the schema takes, so that the schema is what refuses, with a sentence. */
const MAX_TEXT = 20_000;
const text = z.strictObject({ en: z.string().max(MAX_TEXT), es: z.string().max(MAX_TEXT).nullable() });
const id = z.string().min(1).max(100);
const requestBody: z.ZodType<FaqRequest> = z.strictObject({
  version: z.number().int().positive(),
  change: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('put'),
      id: id.nullable(),
      questions: z.array(text).max(MAX_QUESTIONS_PER_ENTRY + 1),
      answer: text,
    }),
    z.strictObject({ kind: z.literal('remove'), id }),
  ]),
});

const parseRequest = (request: Request): FaqRequest | null =>
  requestBody.safeParse(request.body).data ?? null;

const orUnknown = (data: unknown): Outcome => (data ? { ok: true, data } : refused('practice-unknown'));

const published = (data: FaqPublished): Outcome => ({ ok: true, data });

const publishChange = async (
  options: FaqRoutesOptions,
  practice: PracticeId,
  request: FaqRequest,
  staff: StaffMember,
): Promise<Outcome> => {
  const prepared = await options.faq.prepare(practice, request);
  if (!prepared) return refused('practice-unknown');
  if (prepared.outcome !== 'ready') return published(prepared);
  const entry = { practice, actor: staff.id, subject: `version ${prepared.expected + 1}` };
  if (!(await isAudited(options, { ...entry, action: 'practice:published' }))) {
    return refused('audit-unavailable');
  }
  const result = await options.faq.publish(prepared);
  // The entry above must not stand for a version that somebody else published in the same moment.
  if (result.outcome === 'overtaken') {
    await isAudited(options, { ...entry, action: 'practice:not-published' });
  }
  return published(result);
};

export const addFaqRoutes = (router: Router, options: FaqRoutesOptions): void => {
  router.get(
    '/practices/:practice/faq',
    forPracticeUnaudited(options, {
      permission: 'practice:read',
      parse: () => ({}),
      run: async (practice) => orUnknown(await options.faq.read(practice)),
    }),
  );
  router.post(
    '/practices/:practice/faq/check',
    forPracticeUnaudited(options, {
      permission: 'practice:edit',
      parse: parseRequest,
      run: async (practice, request) => orUnknown(await options.faq.check(practice, request)),
    }),
  );
  router.post(
    '/practices/:practice/faq/publish',
    forPracticeUnaudited(options, {
      permission: 'practice:edit',
      parse: parseRequest,
      run: (practice, request, staff) => publishChange(options, practice, request, staff),
    }),
  );
};
