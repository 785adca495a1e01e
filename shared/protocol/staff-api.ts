/** The staff console's JSON API under `/staff/api`, typed on both ends; the server parses requests with zod. */

import type { Category } from '../guard/verdict.ts';
import type { IdentifierType, Language, Specialty } from '../text/kinds.ts';
import type { Choice, Decision, Link, TurnWithheld } from './events.ts';

// The console imports nothing of shared but this folder.
export { CATEGORIES, type Category } from '../guard/verdict.ts';
export {
  IDENTIFIER_TYPES,
  type IdentifierType,
  LANGUAGES,
  type Language,
  type SignalKind,
  type Specialty,
} from '../text/kinds.ts';

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

/**
 * GET /staff/api/alarm. `leak`: the server's own canary found identifiers that it had planted; `unchecked`: the canary could not be run.
 * `since` is an ISO instant; `found` names kinds and places, never a value.
 */
export type CanaryAlarm = {
  readonly kind: 'leak' | 'unchecked';
  readonly since: string;
  readonly found: string;
};
export type AlarmState = { readonly alarm: CanaryAlarm | null };

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

/** GET /staff/api/practices/:practice/facts -> what the console's screens need to know of the published practice. Holds no visitor's data. */
export type PracticeFacts = {
  readonly version: number;
  readonly specialty: Specialty | null;
  readonly languages: readonly Language[];
  /** Origins of the practice's own site: the only ones that may show the chat. */
  readonly origins: readonly string[];
  /** Phone and portal as visitors are given them, in English. */
  readonly contact: readonly Link[];
};

/**
 * POST /staff/api/practices/:practice/try -> what the chat would reply. Asked as the widget asks: with the words only where
 * the guard let them pass in the browser, otherwise with the category alone. Nothing of it is stored, logged or counted.
 * `lastCategories` is oldest first, at most five.
 */
export type TryRequest = {
  readonly language: Language;
  readonly lastCategories: readonly Category[];
} & ({ readonly text: string } | { readonly category: TurnWithheld['category'] });

export type TryCandidate = {
  readonly entry: string;
  readonly label: string;
  /** 0 to 1. */
  readonly confidence: number;
};

export type TryAnswer = {
  /** The published version of the practice's document that answered. */
  readonly version: number;
  /** The server's own verdict on the words it was sent; null when it was sent a category alone. */
  readonly guard: { readonly category: Category; readonly version: string } | null;
  readonly decision: Decision;
  readonly text: string;
  readonly language: Language;
  readonly links: readonly Link[];
  readonly choices: readonly Choice[];
  readonly entry: { readonly id: string; readonly label: string } | null;
  /** Of the best candidate, 0 to 1; null where nothing was matched. */
  readonly confidence: number | null;
  readonly candidates: readonly TryCandidate[];
};

/** Names one turn of one conversation. */
export type TurnPlace = { readonly transcript: string; readonly sequence: number };

export const UNANSWERED_STATES = ['open', 'dismissed'] as const;
export type UnansweredState = (typeof UNANSWERED_STATES)[number];

/** De-identified questions that mean the same. */
export type UnansweredGroup = {
  readonly question: string;
  readonly language: Language;
  readonly count: number;
  /** How it was asked, the most frequent first; not all of a large group. */
  readonly wordings: readonly {
    readonly text: string;
    readonly count: number;
    readonly places: readonly TurnPlace[];
  }[];
  /** What to name when the group is marked; not all of a large group. */
  readonly places: readonly TurnPlace[];
};

/** GET /staff/api/practices/:practice/unanswered?state=open (audited before it answers): in English first, the most asked first. */
export type UnansweredList = {
  readonly groups: readonly UnansweredGroup[];
  readonly counts: Readonly<Record<UnansweredState, number>>;
  /** How many questions went unanswered once and have an answer in the published document now. */
  readonly answeredSince: number;
  /** There are more questions than were read for this list. */
  readonly more: boolean;
};

/** POST /staff/api/practices/:practice/unanswered/dismiss: "not for us", or back on the list. */
export type DismissRequest = { readonly places: readonly TurnPlace[]; readonly dismissed: boolean };

export type FaqText = { readonly en: string; readonly es: string | null };

export type FaqItem = {
  readonly id: string;
  readonly questions: readonly FaqText[];
  readonly answer: FaqText;
  /** Visitors are offered it as one of the first things to tap. */
  readonly isChip: boolean;
};

/** GET /staff/api/practices/:practice/faq */
export type FaqList = {
  readonly version: number;
  readonly languages: readonly Language[];
  readonly entries: readonly FaqItem[];
};

/** How often visitors said yes and no to "Did this help?" below an answer of this entry. */
export type AnswerRating = {
  readonly entry: string;
  readonly label: string;
  readonly helpful: number;
  readonly unhelpful: number;
};

/** GET /staff/api/practices/:practice/ratings (audited before it answers): counts and nothing else, what helped least first. */
export type RatingList = { readonly days: number; readonly ratings: readonly AnswerRating[] };

/** `id` null: a new entry, which gets its id from its first question. Empty texts are left out of the document. */
export type FaqChange =
  | {
      readonly kind: 'put';
      readonly id: string | null;
      readonly questions: readonly FaqText[];
      readonly answer: FaqText;
    }
  | { readonly kind: 'remove'; readonly id: string };

/** POST …/faq/check -> FaqCheck, …/faq/publish -> FaqPublished. `version`: the published one that the change was made on. */
export type FaqRequest = { readonly version: number; readonly change: FaqChange };

/** `field` such as `answer.en` or `questions[0].es`; null for the document as a whole. */
export type FaqRemark = { readonly field: string | null; readonly message: string };

export type FaqCheck = {
  /** The published version by now. */
  readonly version: number;
  /** Why it could not be published. */
  readonly problems: readonly FaqRemark[];
  /** What may mislead a visitor; it can be published all the same. */
  readonly warnings: readonly FaqRemark[];
  /** The answer as visitors read it, by the language of the question; null while there is a problem. */
  readonly preview: Readonly<Record<Language, string>> | null;
};

/** `overtaken`: somebody published version `version` meanwhile, and nothing was written. */
export type FaqPublished =
  | { readonly outcome: 'published'; readonly version: number; readonly id: string }
  | { readonly outcome: 'refused'; readonly problems: readonly FaqRemark[] }
  | { readonly outcome: 'overtaken'; readonly version: number };

export const MIN_PASSWORD_CHARACTERS = 12;

/** POST /staff/api/password {current, next} -> `password-wrong` (current), `password-unfit` (next) */
export type PasswordChange = { readonly current: string; readonly next: string };
