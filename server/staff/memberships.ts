/** Who of the staff belongs to which practice, and as what. Nobody belongs anywhere by default. */
import { z } from 'zod';
import { PERMISSIONS_OF, type Permission, ROLES, type Role } from '../../shared/protocol/staff-api.ts';
import type { Database } from '../storage/database.ts';
import type { PracticeId } from '../storage/stores.ts';

const roleSchema = z.enum(ROLES);

export type Membership = { readonly practice: PracticeId; readonly role: Role };

export const membershipsOf = async (database: Database, staff: string): Promise<readonly Membership[]> => {
  const rows = await database.query
    .selectFrom('staff_membership')
    .select(['practice', 'role'])
    .where('staff', '=', staff)
    .orderBy('practice')
    .execute();
  return rows.map(({ practice, role }) => ({ practice, role: roleSchema.parse(role) }));
};

export const isAllowed = async (
  database: Database,
  staff: string,
  practice: PracticeId,
  permission: Permission,
): Promise<boolean> => {
  const row = await database.query
    .selectFrom('staff_membership')
    .select('role')
    .where('staff', '=', staff)
    .where('practice', '=', practice)
    .executeTakeFirst();
  const role = roleSchema.safeParse(row?.role);
  return role.success && PERMISSIONS_OF[role.data].includes(permission);
};

export const setMembership = async (
  database: Database,
  staff: string,
  { practice, role }: Membership,
): Promise<void> => {
  await database.query
    .insertInto('staff_membership')
    .values({ staff, practice, role })
    .onConflict((conflict) => conflict.columns(['staff', 'practice']).doUpdateSet({ role }))
    .execute();
};
