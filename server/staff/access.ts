/**
 * The order in which a staff route works: who is it, may they, write the audit entry, then the data. Deny by default: what
 * is not in PERMISSIONS_OF for the role in this practice is refused.
 */
import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import type { Permission } from '../../shared/protocol/staff-api.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import type { Database } from '../storage/database.ts';
import type { PracticeId } from '../storage/stores.ts';
import { isAllowed } from './memberships.ts';
import { answerWith, type Outcome, refused } from './outcome.ts';
import type { StaffAuth, StaffMember } from './staff-auth.ts';

export type AccessOptions = {
  readonly database: Database;
  readonly audit: AuditLog;
  readonly auth: StaffAuth;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** Told of faults that were answered with a code, so that they are logged. */
  readonly onFault: (error: unknown) => void;
};

export const ACCESS_ACTIONS = [
  'transcript:listed',
  'transcript:viewed',
  'transcript:reviewed',
  'transcript:purged',
  'unanswered:listed',
  'unanswered:dismissed',
  'unanswered:restored',
  'ratings:listed',
  'audit:read',
  'practice:published',
  'practice:not-published',
] as const;
export type AccessAction = (typeof ACCESS_ACTIONS)[number];

/** A route inside one practice. `parse` gives what the entry names and what `run` needs, or null for a request that cannot be. */
export type PracticeRoute<Parsed extends { readonly subject: string | null }> = {
  readonly permission: Permission;
  readonly action: AccessAction | ((parsed: Parsed) => AccessAction);
  readonly parse: (request: Request) => Parsed | null;
  readonly run: (practice: PracticeId, parsed: Parsed) => Promise<Outcome>;
};

/** A route that shows nothing of a visitor and changes nothing by itself: no entry is written before it runs. */
export type UnauditedRoute<Parsed> = {
  readonly permission: Permission;
  readonly parse: (request: Request) => Parsed | null;
  readonly run: (practice: PracticeId, parsed: Parsed, staff: StaffMember) => Promise<Outcome>;
};

const practiceSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/)
  .transform((id) => id as PracticeId);

/** Any signed-in staff member, the new password outstanding or not. */
export const forStaff = (
  { auth }: AccessOptions,
  run: (staff: StaffMember, request: Request) => Promise<Outcome>,
): RequestHandler =>
  answerWith(async (request) => {
    const staff = await auth.signedIn(request.headers.cookie);
    return staff ? run(staff, request) : refused('not-signed-in');
  });

/** False when the entry could not be written: the caller then shows and changes nothing. */
export const isAudited = async (
  { audit, clock, onFault }: AccessOptions,
  entry: { practice: PracticeId; actor: string; action: AccessAction; subject: string | null },
): Promise<boolean> => {
  try {
    await audit.append({ at: clock(), ...entry });
    return true;
  } catch (error) {
    onFault(error);
    return false;
  }
};

/** Who is it, may they, can the request be read; then `run`. */
export const forPracticeUnaudited = <Parsed>(
  options: AccessOptions,
  route: UnauditedRoute<Parsed>,
): RequestHandler =>
  forStaff(options, async (staff, request) => {
    if (staff.mustChangePassword) return refused('password-change-required');
    const practice = practiceSchema.safeParse(request.params.practice);
    if (!practice.success) return refused('not-allowed');
    const allowed = await isAllowed(options.database, staff.id, practice.data, route.permission);
    if (!allowed) return refused('not-allowed');
    const parsed = route.parse(request);
    return parsed ? route.run(practice.data, parsed, staff) : refused('bad-payload');
  });

export const forPractice = <Parsed extends { readonly subject: string | null }>(
  options: AccessOptions,
  { permission, action, parse, run }: PracticeRoute<Parsed>,
): RequestHandler =>
  forPracticeUnaudited(options, {
    permission,
    parse,
    run: async (practice, parsed, staff) => {
      const named = typeof action === 'function' ? action(parsed) : action;
      const entry = { practice, actor: staff.id, action: named, subject: parsed.subject };
      return (await isAudited(options, entry)) ? run(practice, parsed) : refused('audit-unavailable');
    },
  });
