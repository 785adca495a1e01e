/**
 * Staff accounts as the account library (better-auth 1.7) wants them, and who belongs to which practice. A test asks the
 * library whether it would change anything.
 */
import type { Migration } from './migration.ts';

export const staff: Migration = {
  number: 3,
  name: 'staff',
  statements: ({ tableEnd, boolean, date }) => [
    `create table staff (
      "id" text not null primary key,
      "name" text not null,
      "email" text not null unique,
      "emailVerified" ${boolean} not null,
      "image" text,
      "createdAt" ${date} not null,
      "updatedAt" ${date} not null,
      "mustChangePassword" ${boolean} not null,
      "disabled" ${boolean} not null
    )${tableEnd}`,
    `create table staff_session (
      "id" text not null primary key,
      "expiresAt" ${date} not null,
      "token" text not null unique,
      "createdAt" ${date} not null,
      "updatedAt" ${date} not null,
      "ipAddress" text,
      "userAgent" text,
      "userId" text not null references staff ("id") on delete cascade,
      "startedAt" bigint not null,
      "lastSeenAt" bigint not null
    )${tableEnd}`,
    'create index "staff_session_userId_idx" on staff_session ("userId")',
    `create table staff_account (
      "id" text not null primary key,
      "accountId" text not null,
      "providerId" text not null,
      "userId" text not null references staff ("id") on delete cascade,
      "accessToken" text,
      "refreshToken" text,
      "idToken" text,
      "accessTokenExpiresAt" ${date},
      "refreshTokenExpiresAt" ${date},
      "scope" text,
      "password" text,
      "createdAt" ${date} not null,
      "updatedAt" ${date} not null
    )${tableEnd}`,
    'create index "staff_account_userId_idx" on staff_account ("userId")',
    `create table staff_verification (
      "id" text not null primary key,
      "identifier" text not null,
      "value" text not null,
      "expiresAt" ${date} not null,
      "createdAt" ${date} not null,
      "updatedAt" ${date} not null
    )${tableEnd}`,
    'create index "staff_verification_identifier_idx" on staff_verification ("identifier")',
    `create table staff_membership (
      staff text not null references staff (id),
      practice text not null references practice (id),
      role text not null,
      primary key (staff, practice)
    )${tableEnd}`,
    'create index staff_membership_practice on staff_membership (practice, staff)',
  ],
};
