/** What a role may see, for hiding what it may not. The server decides; this only saves a refusal. */
import { type Me, PERMISSIONS_OF, type Permission } from '../../shared/protocol/staff-api.ts';
import type { Route } from './routes.ts';

export type Membership = Me['memberships'][number];

export const may = (membership: Membership, permission: Permission): boolean =>
  PERMISSIONS_OF[membership.role].includes(permission);

export const membershipOf = (me: Me, practice: string): Membership | null =>
  me.memberships.find((membership) => membership.practice === practice) ?? null;

/** The first screen of a role: the queue for who may read, the log for who audits. */
export const homeOf = (membership: Membership): Route => {
  const practice = membership.practice;
  if (may(membership, 'transcript:read')) return { screen: 'queue', practice, state: 'unreviewed' };
  if (may(membership, 'audit:read')) return { screen: 'audit', practice };
  return { screen: 'install', practice };
};
