/** Sign-in and sign-out: the only two account routes that exist. The session token travels in a cookie and nowhere else. */
import express, { type Request, type Router } from 'express';
import { z } from 'zod';
import type { AccessOptions } from './access.ts';
import { auditStaff, type StaffAction, UNKNOWN_ACTOR } from './audit-staff.ts';
import { answerWith, type Outcome, refused } from './outcome.ts';
import type { SignInLimits } from './sign-in-limits.ts';

const credentials = z.object({ email: z.string().max(254), password: z.string().min(1).max(256) });

/** False when the entry could not be written: the caller then hands out nothing. */
const isAudited = async (
  options: AccessOptions,
  action: StaffAction,
  staff: string | null,
  actor: string,
): Promise<boolean> => {
  try {
    await auditStaff(options, action, staff, actor);
    return true;
  } catch (error) {
    options.onFault(error);
    return false;
  }
};

const signIn = async (options: AccessOptions, limits: SignInLimits, request: Request): Promise<Outcome> => {
  const body = credentials.safeParse(request.body);
  if (!body.success) return refused('bad-payload');
  const { email, password } = body.data;
  const wait = await limits.attempt(request.ip ?? 'unknown', email);
  if (wait !== null) return { ok: false, code: 'rate-limited', retryAfterMs: wait };
  const entered = await options.auth.signIn(email, password);
  if (!entered) {
    await limits.failed(email);
    const account = await options.auth.find(email);
    const audited = await isAudited(options, 'staff:sign-in-failed', account?.id ?? null, UNKNOWN_ACTOR);
    return refused(audited ? 'not-signed-in' : 'audit-unavailable');
  }
  await limits.succeeded(email);
  const { id } = entered.staff;
  if (!(await isAudited(options, 'staff:signed-in', id, id))) return refused('audit-unavailable');
  return { ok: true, data: {}, cookies: entered.cookies };
};

/** Works without a session too: a browser that lost it gets its cookie removed. */
const signOut = async (options: AccessOptions, request: Request): Promise<Outcome> => {
  const staff = await options.auth.signedIn(request.headers.cookie);
  const cookies = await options.auth.signOut(request.headers.cookie);
  if (staff) await isAudited(options, 'staff:signed-out', staff.id, staff.id);
  return { ok: true, data: {}, cookies };
};

export const createAuthRouter = (options: AccessOptions, limits: SignInLimits): Router => {
  const router = express.Router();
  router.post(
    '/sign-in/email',
    answerWith((request) => signIn(options, limits, request)),
  );
  router.post(
    '/sign-out',
    answerWith((request) => signOut(options, request)),
  );
  router.use(answerWith(async () => refused('not-found')));
  return router;
};
