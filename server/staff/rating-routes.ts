/** What visitors say of the answers, for who mends them. Counts only; looked at under an audit entry all the same. */
import type { Router } from 'express';
import { listRatings } from '../practices/rating-list.ts';
import type { Stores } from '../storage/stores.ts';
import { forPractice } from './access.ts';
import { refused } from './outcome.ts';
import type { PracticeRoutesOptions } from './practice-routes.ts';

export type RatingRoutesOptions = PracticeRoutesOptions & { readonly stores: Pick<Stores, 'counters'> };

export const addRatingRoutes = (router: Router, options: RatingRoutesOptions): void => {
  router.get(
    '/practices/:practice/ratings',
    forPractice(options, {
      permission: 'transcript:read',
      action: 'ratings:listed',
      parse: () => ({ subject: null }),
      run: async (practice) => {
        const live = await options.livePractice(practice);
        if (!live) return refused('practice-unknown');
        return { ok: true, data: await listRatings(options.stores.counters, live, options.clock()) };
      },
    }),
  );
};
