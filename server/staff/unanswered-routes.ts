/** The list of what the chat failed to answer. It holds visitors' words, so each reading of it is audited first, as a transcript's is. */
import type { Request, Router } from 'express';
import { z } from 'zod';
import { type DismissRequest, UNANSWERED_STATES } from '../../shared/protocol/staff-api.ts';
import { listUnanswered } from '../practices/unanswered-list.ts';
import type { Stores, TranscriptId, TurnPlace } from '../storage/stores.ts';
import { forPractice } from './access.ts';
import { refused } from './outcome.ts';
import type { PracticeRoutesOptions } from './practice-routes.ts';

export type UnansweredRoutesOptions = PracticeRoutesOptions & { readonly stores: Pick<Stores, 'unanswered'> };

/** Read and grouped in about a second, a small part of it without a break; of a practice with more, the rest comes into view as these are answered. */
const MOST_TURNS = 1_000;
const MOST_PLACES = 100;

const listQuery = z.object({ state: z.enum(UNANSWERED_STATES).default('open') });
const place = z.strictObject({
  transcript: z.uuid().transform((id) => id as TranscriptId),
  sequence: z.number().int().positive(),
});
const dismissBody = z.strictObject({
  places: z.array(place).min(1).max(MOST_PLACES).readonly(),
  dismissed: z.boolean(),
});

const parseList = (request: Request) => {
  const query = listQuery.safeParse(request.query);
  return query.success ? { subject: null, state: query.data.state } : null;
};

/** The entry names the conversation of the first place: the question itself stands in no log. */
const parseDismiss = (
  request: Request,
): (DismissRequest & { readonly subject: string; readonly places: readonly TurnPlace[] }) | null => {
  const body = dismissBody.safeParse(request.body);
  const [first] = body.data?.places ?? [];
  return body.success && first ? { ...body.data, subject: first.transcript } : null;
};

export const addUnansweredRoutes = (router: Router, options: UnansweredRoutesOptions): void => {
  const { unanswered } = options.stores;
  router.get(
    '/practices/:practice/unanswered',
    forPractice(options, {
      permission: 'transcript:read',
      action: 'unanswered:listed',
      parse: parseList,
      run: async (practice, { state }) => {
        const live = await options.livePractice(practice);
        if (!live) return refused('practice-unknown');
        const found = await unanswered.list(practice, MOST_TURNS);
        return { ok: true, data: await listUnanswered(live, found, state, options.clock()) };
      },
    }),
  );
  router.post(
    '/practices/:practice/unanswered/dismiss',
    forPractice(options, {
      permission: 'transcript:review',
      action: ({ dismissed }) => (dismissed ? 'unanswered:dismissed' : 'unanswered:restored'),
      parse: parseDismiss,
      run: async (practice, { places, dismissed }) =>
        (await unanswered.dismiss(practice, places, dismissed)) > 0
          ? { ok: true, data: {} }
          : refused('not-found'),
    }),
  );
};
