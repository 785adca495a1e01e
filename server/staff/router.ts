/** The staff console's web interface, `/auth` and `/api` under where it is mounted: shared/protocol/staff-api.ts names each route. */
import express, { type Request, type Router } from 'express';
import { z } from 'zod';
import {
  type AuditPage,
  type CanaryAlarm,
  type Me,
  REVIEW_STATES,
  type ReviewState,
} from '../../shared/protocol/staff-api.ts';
import type { PracticeId, Stores, TranscriptId } from '../storage/stores.ts';
import { forPractice, forStaff } from './access.ts';
import { actorNames } from './actor-names.ts';
import { auditStaff } from './audit-staff.ts';
import { createAuthRouter } from './auth-router.ts';
import { addFaqRoutes, type FaqRoutesOptions } from './faq-routes.ts';
import { membershipsOf } from './memberships.ts';
import { type Outcome, refused } from './outcome.ts';
import { addPracticeRoutes, type PracticeRoutesOptions } from './practice-routes.ts';
import { addRatingRoutes } from './rating-routes.ts';
import { sameOriginOnly } from './same-origin.ts';
import { createSignInLimits, type SignInLimits } from './sign-in-limits.ts';
import type { StaffMember } from './staff-auth.ts';
import { addUnansweredRoutes } from './unanswered-routes.ts';

export type StaffRouterOptions = PracticeRoutesOptions &
  FaqRoutesOptions & {
    readonly stores: Stores;
    /** Origin at which staff reach this server. */
    readonly publicUrl: string;
    readonly limits?: SignInLimits;
    /** The canary's alarm while it is on. */
    readonly alarm: () => Promise<CanaryAlarm | null>;
  };

const TRANSCRIPTS_PER_PAGE = 25;
const ENTRIES_PER_PAGE = 50;
/** A message of the longest kind is at most 8 KB. */
const MAX_BODY_BYTES = 16_384;

/** An entry with a thousand example questions. */
const MAX_FAQ_BYTES = 1_000_000;

const state = z.enum(REVIEW_STATES);
const listQuery = z.object({ state: state.default('unreviewed'), after: z.uuid().optional() });
const auditQuery = z.object({ before: z.coerce.number().int().positive().optional() });
const transcriptId = z.uuid().transform((id) => id as TranscriptId);
const reviewBody = z.object({ state });
const passwordBody = z.object({ current: z.string().max(256), next: z.string().max(256) });

const done: Outcome = { ok: true, data: {} };
const orNotFound = (data: unknown): Outcome => (data ? { ok: true, data } : refused('not-found'));

/** The one transcript a request names. */
const oneTranscript = (request: Request): { readonly subject: TranscriptId } | null => {
  const id = transcriptId.safeParse(request.params.id);
  return id.success ? { subject: id.data } : null;
};

const parseList = (request: Request) => {
  const query = listQuery.safeParse(request.query);
  return query.success ? { subject: null, state: query.data.state, after: query.data.after ?? null } : null;
};

const parseReview = (request: Request): { subject: TranscriptId; state: ReviewState } | null => {
  const named = oneTranscript(request);
  const body = reviewBody.safeParse(request.body);
  return named && body.success ? { ...named, state: body.data.state } : null;
};

const parseAudit = (request: Request) => {
  const query = auditQuery.safeParse(request.query);
  return query.success ? { subject: null, before: query.data.before ?? null } : null;
};

const describeStaff = async (options: StaffRouterOptions, staff: StaffMember): Promise<Me> => {
  const memberships = await membershipsOf(options.database, staff.id);
  return {
    name: staff.name,
    email: staff.email,
    mustChangePassword: staff.mustChangePassword,
    memberships: await Promise.all(
      memberships.map(async ({ practice, role }) => ({
        practice,
        role,
        practiceName: (await options.livePractice(practice))?.document.name ?? practice,
      })),
    ),
  };
};

const changePassword = async (
  options: StaffRouterOptions,
  staff: StaffMember,
  request: Request,
): Promise<Outcome> => {
  const body = passwordBody.safeParse(request.body);
  if (!body.success) return refused('bad-payload');
  const { current, next } = body.data;
  const cookies = await options.auth.changePassword(request.headers.cookie, current, next);
  if (cookies === 'wrong') return refused('password-wrong');
  if (cookies === 'unfit') return refused('password-unfit');
  await auditStaff(options, 'staff:password-changed', staff.id, staff.id);
  return { ok: true, data: {}, cookies };
};

const readAudit = async (
  { audit, database }: StaffRouterOptions,
  practice: PracticeId,
  before: number | null,
): Promise<AuditPage> => {
  const entries = await audit.page(practice, before, ENTRIES_PER_PAGE + 1);
  const shown = entries.slice(0, ENTRIES_PER_PAGE);
  const names = await actorNames(
    database,
    shown.flatMap(({ actor, subject }) => (subject === null ? [actor] : [actor, subject])),
  );
  return {
    rows: shown.map(({ number, at, actor, action, subject }) => ({
      number,
      at: new Date(at).toISOString(),
      actor: names.get(actor) ?? actor,
      action,
      subject: subject === null ? null : (names.get(subject) ?? subject),
    })),
    verified: (await audit.verify()).ok,
    next: entries.length > ENTRIES_PER_PAGE ? (shown[shown.length - 1]?.number ?? null) : null,
  };
};

const createApiRouter = (options: StaffRouterOptions): Router => {
  const { transcripts } = options.stores;
  const api = express.Router();
  api.get(
    '/me',
    forStaff(options, async (staff) => ({ ok: true, data: await describeStaff(options, staff) })),
  );
  api.get(
    '/alarm',
    forStaff(options, async () => ({ ok: true, data: { alarm: await options.alarm() } })),
  );
  api.post(
    '/password',
    forStaff(options, (staff, request) => changePassword(options, staff, request)),
  );
  api.get(
    '/practices/:practice/transcripts',
    forPractice(options, {
      permission: 'transcript:read',
      action: 'transcript:listed',
      parse: parseList,
      run: async (practice, { state: wanted, after }) => ({
        ok: true,
        data: await transcripts.page(practice, wanted, after, TRANSCRIPTS_PER_PAGE),
      }),
    }),
  );
  api.get(
    '/practices/:practice/transcripts/:id',
    forPractice(options, {
      permission: 'transcript:read',
      action: 'transcript:viewed',
      parse: oneTranscript,
      run: async (practice, { subject }) => orNotFound(await transcripts.view(practice, subject)),
    }),
  );
  api.post(
    '/practices/:practice/transcripts/:id/review',
    forPractice(options, {
      permission: 'transcript:review',
      action: 'transcript:reviewed',
      parse: parseReview,
      run: async (practice, { subject, state: wanted }) =>
        (await transcripts.review(practice, subject, wanted)) ? done : refused('not-found'),
    }),
  );
  api.post(
    '/practices/:practice/transcripts/:id/purge',
    forPractice(options, {
      permission: 'transcript:purge',
      action: 'transcript:purged',
      parse: oneTranscript,
      run: async (practice, { subject }) =>
        (await transcripts.purge(practice, subject)) ? done : refused('not-found'),
    }),
  );
  api.get(
    '/practices/:practice/audit',
    forPractice(options, {
      permission: 'audit:read',
      action: 'audit:read',
      parse: parseAudit,
      run: async (practice, { before }) => ({ ok: true, data: await readAudit(options, practice, before) }),
    }),
  );
  addFaqRoutes(api, options);
  addRatingRoutes(api, options);
  addUnansweredRoutes(api, options);
  addPracticeRoutes(api, options);
  api.use(forStaff(options, async () => refused('not-found')));
  return api;
};

export const createStaffRouter = (options: StaffRouterOptions): Router => {
  const router = express.Router();
  const ours = sameOriginOnly(options.publicUrl);
  const guarded = [ours, express.json({ limit: MAX_BODY_BYTES })];
  // What was read here is not read again below.
  router.use('/api/practices/:practice/faq', ours, express.json({ limit: MAX_FAQ_BYTES }));
  router.use('/auth', guarded, createAuthRouter(options, options.limits ?? createSignInLimits()));
  router.use('/api', guarded, createApiRouter(options));
  return router;
};
