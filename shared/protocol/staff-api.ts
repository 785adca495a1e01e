/** The staff console's JSON API under `/staff/api`, typed on both ends; the server parses requests with zod. */

import type { Category } from '../guard/verdict.ts';
import type { IdentifierType, Language } from '../text/kinds.ts';
import type { Decision } from './events.ts';

// The console imports nothing of shared but this folder.
export { CATEGORIES, type Category } from '../guard/verdict.ts';
export { IDENTIFIER_TYPES, type IdentifierType, type Language } from '../text/kinds.ts';

export const ROLES = ['owner', 'editor', 'reviewer', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'transcript:read',
  'transcript:review',
  'transcript:purge',
  'practice:read',
  'practice:edit',
  'staff:manage',
  'audit:read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Deny by default: what is not listed here is not allowed. */
export const PERMISSIONS_OF: Readonly<Record<Role, readonly Permission[]>> = {
  owner: PERMISSIONS,
  editor: ['transcript:read', 'transcript:review', 'practice:read', 'practice:edit'],
  reviewer: ['transcript:read', 'transcript:review', 'transcript:purge', 'practice:read'],
  auditor: ['audit:read', 'practice:read'],
};

/** GET /staff/api/me */
export type Me = {
  readonly name: string;
  readonly email: string;
  readonly mustChangePassword: boolean;
  readonly memberships: readonly {
    readonly practice: string;
    readonly practiceName: string;
    readonly role: Role;
  }[];
};

export const REVIEW_STATES = ['unreviewed', 'reviewed', 'flagged'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export const OUTCOMES = ['answered', 'redirected', 'unanswered', 'emergency', 'crisis'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Written by code from the turns, never by a language model; holds no visitor text. */
export type Summary = {
  readonly outcome: Outcome;
  readonly topics: readonly string[];
  readonly turns: number;
  /** How often each category other than `general` was met. */
  readonly guardEvents: Readonly<Partial<Record<Category, number>>>;
  readonly identifiersRemoved: Readonly<Partial<Record<IdentifierType, number>>>;
  readonly unanswered: number;
  readonly sentence: string;
};

/** GET /staff/api/practices/:practice/transcripts?state=unreviewed[&after=NEXT] -> a page in random order of ids: no date, no sequence. */
export type TranscriptRow = {
  readonly id: string;
  readonly year: number;
  readonly language: Language;
  readonly durationSeconds: number;
  readonly review: ReviewState;
  readonly summary: Summary;
};
export type TranscriptPage = {
  readonly rows: readonly TranscriptRow[];
  readonly counts: Readonly<Record<ReviewState, number>>;
  readonly next: string | null;
};

/** GET /staff/api/practices/:practice/transcripts/:id (audited before it answers) */
export type TranscriptView = TranscriptRow & { readonly turns: readonly TranscriptTurn[] };
export type TranscriptTurn = {
  readonly sequence: number;
  readonly secondsSinceStart: number;
  readonly category: Category;
  /** De-identified; null where only the category was kept. */
  readonly visitorText: string | null;
  readonly decision: Decision;
  readonly replyText: string;
  readonly source: { readonly entry: string; readonly version: number } | null;
};

/** POST /staff/api/practices/:practice/transcripts/:id/review {state} · POST …/purge (irreversible; keeps a value-free audit entry) */
export type ReviewRequest = { readonly state: ReviewState };

/** GET /staff/api/practices/:practice/audit?before=N */
export type AuditRow = {
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string | null;
};
export type AuditPage = {
  readonly rows: readonly AuditRow[];
  readonly verified: boolean;
  readonly next: number | null;
};

export const MIN_PASSWORD_CHARACTERS = 12;

/** POST /staff/api/password {current, next} -> `password-wrong` (current), `password-unfit` (next) */
export type PasswordChange = { readonly current: string; readonly next: string };
