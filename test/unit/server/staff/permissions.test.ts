import { expect, it } from 'vitest';
import {
  PERMISSIONS,
  PERMISSIONS_OF,
  type Permission,
  ROLES,
  type Role,
} from '../../../../shared/protocol/staff-api.ts';

/** What a practice manager signs: who may do what. */
const SIGNED: Readonly<Record<Permission, readonly Role[]>> = {
  'transcript:read': ['owner', 'editor', 'reviewer'],
  'transcript:review': ['owner', 'editor', 'reviewer'],
  'transcript:purge': ['owner', 'reviewer'],
  'practice:read': ['owner', 'editor', 'reviewer', 'auditor'],
  'practice:edit': ['owner', 'editor'],
  'staff:manage': ['owner'],
  'audit:read': ['owner', 'auditor'],
};

it.each(PERMISSIONS)('%s belongs to exactly these roles', (permission) => {
  expect(ROLES.filter((role) => PERMISSIONS_OF[role].includes(permission))).toEqual(SIGNED[permission]);
});
