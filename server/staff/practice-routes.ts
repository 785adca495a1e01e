/** Routes about the practice itself, not about its visitors: what it has published, and what its chat would say. */
import type { Request, Router } from 'express';
import { z } from 'zod';
import { CATEGORIES, WITHHELD_CATEGORIES } from '../../shared/guard/verdict.ts';
import { MAX_UTTERANCE_CHARACTERS } from '../../shared/protocol/limits.ts';
import type { PracticeFacts, TryAnswer, TryRequest } from '../../shared/protocol/staff-api.ts';
import { LANGUAGES } from '../../shared/text/kinds.ts';
import type { LivePractice } from '../practices/live-practice.ts';
import type { PracticeId } from '../storage/stores.ts';
import { type AccessOptions, forPracticeUnaudited } from './access.ts';
import { type Outcome, refused } from './outcome.ts';

export type PracticeRoutesOptions = AccessOptions & {
  /** The published practice; null when there is none. */
  readonly livePractice: (practice: PracticeId) => Promise<LivePractice | null>;
  /** PRIVACY: keeps nothing of the request. */
  readonly tryQuestion: (practice: LivePractice, request: TryRequest) => Promise<TryAnswer>;
};

const MOST_CATEGORIES = 5;

const asked = {
  language: z.enum(LANGUAGES),
  lastCategories: z.array(z.enum(CATEGORIES)).max(MOST_CATEGORIES).readonly(),
};
const tryBody: z.ZodType<TryRequest> = z.union([
  z.strictObject({ ...asked, text: z.string().min(1).max(MAX_UTTERANCE_CHARACTERS) }),
  z.strictObject({ ...asked, category: z.enum([...WITHHELD_CATEGORIES, 'identity']) }),
]);

const parseTry = (request: Request): { readonly asked: TryRequest } | null => {
  const body = tryBody.safeParse(request.body);
  return body.success ? { asked: body.data } : null;
};

const factsOf = ({ version, specialty, document, origins, contact }: LivePractice): PracticeFacts => ({
  version,
  specialty,
  languages: document.languages,
  origins,
  contact: contact.en,
});

export const addPracticeRoutes = (router: Router, options: PracticeRoutesOptions): void => {
  const withPractice = async (id: PracticeId, run: (practice: LivePractice) => unknown): Promise<Outcome> => {
    const practice = await options.livePractice(id);
    return practice ? { ok: true, data: await run(practice) } : refused('practice-unknown');
  };
  router.get(
    '/practices/:practice/facts',
    forPracticeUnaudited(options, {
      permission: 'practice:read',
      parse: () => ({}),
      run: (practice) => withPractice(practice, factsOf),
    }),
  );
  router.post(
    '/practices/:practice/try',
    forPracticeUnaudited(options, {
      permission: 'practice:read',
      parse: parseTry,
      run: (practice, body) => withPractice(practice, (live) => options.tryQuestion(live, body.asked)),
    }),
  );
};
