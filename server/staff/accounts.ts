/** Accounts from the command line: add, reset, disable. There is no sign-up and no way to these from the web. */
import { z } from 'zod';
import type { Role } from '../../shared/protocol/staff-api.ts';
import type { PracticeId } from '../storage/stores.ts';
import { auditStaff, COMMAND_LINE, type StaffAudit } from './audit-staff.ts';
import { setMembership } from './memberships.ts';
import { oneTimePassword } from './one-time-password.ts';
import type { StaffAuth } from './staff-auth.ts';

export type AccountsOptions = StaffAudit & { readonly auth: StaffAuth };

export type NewStaff = {
  readonly name: string;
  readonly email: string;
  readonly practice: PracticeId;
  readonly role: Role;
};

/** `password` is shown once and stored nowhere; null when the person had an account and only joined another practice. */
export type StaffAdded =
  | { readonly ok: true; readonly password: string | null }
  | {
      readonly ok: false;
      readonly reason: 'email-invalid' | 'name-missing' | 'already-member' | 'practice-unknown';
    };

export type StaffReset =
  | { readonly ok: true; readonly password: string }
  | { readonly ok: false; readonly reason: 'unknown' };

export type StaffDisabled = { readonly ok: true } | { readonly ok: false; readonly reason: 'unknown' };

const email = z.email();

const isPractice = async ({ database }: AccountsOptions, practice: PracticeId): Promise<boolean> =>
  (await database.query.selectFrom('practice').select('id').where('id', '=', practice).executeTakeFirst()) !==
  undefined;

const isMember = async (
  { database }: AccountsOptions,
  staff: string,
  practice: PracticeId,
): Promise<boolean> =>
  (await database.query
    .selectFrom('staff_membership')
    .select('role')
    .where('staff', '=', staff)
    .where('practice', '=', practice)
    .executeTakeFirst()) !== undefined;

const createAccount = async ({ auth }: AccountsOptions, added: NewStaff) => {
  const password = oneTimePassword();
  return { staff: await auth.create(added.name.trim(), added.email, password), password };
};

/** One address is one person: a second practice adds a membership to the account that exists. */
export const createStaffAccount = async (options: AccountsOptions, added: NewStaff): Promise<StaffAdded> => {
  const { auth, database } = options;
  if (!email.safeParse(added.email).success) return { ok: false, reason: 'email-invalid' };
  if (added.name.trim() === '') return { ok: false, reason: 'name-missing' };
  if (!(await isPractice(options, added.practice))) return { ok: false, reason: 'practice-unknown' };
  const known = await auth.find(added.email);
  if (known && (await isMember(options, known.id, added.practice))) {
    return { ok: false, reason: 'already-member' };
  }
  const { staff, password } = known ? { staff: known, password: null } : await createAccount(options, added);
  await setMembership(database, staff.id, added);
  await auditStaff(options, 'staff:added', staff.id, COMMAND_LINE);
  return { ok: true, password };
};

/** A new one-time password; all sessions end, and a disabled account is enabled again. */
export const resetStaffPassword = async (options: AccountsOptions, address: string): Promise<StaffReset> => {
  const staff = await options.auth.find(address);
  if (!staff) return { ok: false, reason: 'unknown' };
  const password = oneTimePassword();
  await options.auth.setOneTimePassword(staff.id, password);
  await auditStaff(options, 'staff:reset', staff.id, COMMAND_LINE);
  return { ok: true, password };
};

/** Disabled, not deleted: all sessions end, and the audit log goes on naming the person. */
export const disableStaffAccount = async (
  options: AccountsOptions,
  address: string,
): Promise<StaffDisabled> => {
  const staff = await options.auth.find(address);
  if (!staff) return { ok: false, reason: 'unknown' };
  await options.auth.disable(staff.id);
  await auditStaff(options, 'staff:disabled', staff.id, COMMAND_LINE);
  return { ok: true };
};
