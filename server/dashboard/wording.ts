/** Every label and explanation that staff read and that is used on more than one screen, in plain English. */

import { ERROR_CODES, type ErrorCode } from '../../shared/protocol/error-codes.ts';
import type { Decision } from '../../shared/protocol/events.ts';
import type {
  Category,
  IdentifierType,
  Language,
  Outcome,
  ReviewState,
  Role,
} from '../../shared/protocol/staff-api.ts';
import type { FailureCode } from './staff-api.ts';

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  owner: 'Owner',
  editor: 'Editor',
  reviewer: 'Reviewer',
  auditor: 'Auditor',
};

export const STATE_NAMES: Readonly<Record<ReviewState, string>> = {
  unreviewed: 'Unreviewed',
  reviewed: 'Reviewed',
  flagged: 'Flagged',
};

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  answered: 'Answered',
  redirected: 'Redirected',
  unanswered: 'Not answered',
  emergency: 'Emergency',
  crisis: 'Crisis',
};

export const OUTCOME_EXPLANATIONS: Readonly<Record<Outcome, string>> = {
  answered: 'Every question was answered from what your practice wrote.',
  redirected:
    'At least one message was about health or a person. The visitor was asked to call or use the portal.',
  unanswered: 'At least one question had no answer in your practice’s document.',
  emergency: 'A message looked like a medical emergency. The 911 card was shown.',
  crisis: 'A message looked like a crisis or danger. The 988 card was shown.',
};

export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  crisis: 'Crisis',
  emergency: 'Emergency',
  health: 'Health',
  account: 'Own account',
  identity: 'Identity',
  general: 'General',
};

/** Why a visitor's message is not shown. A general one is withheld only when it could not be cleaned. */
export const WITHHELD_EXPLANATIONS: Readonly<Record<Category, string>> = {
  crisis:
    'The message sounded like somebody may be in danger. Foyer showed the crisis line at once and kept only this category. There is no way to find out who wrote it.',
  emergency:
    'The message sounded like a medical emergency. Foyer showed the 911 card at once and kept only this category. There is no way to find out who wrote it.',
  health:
    'The message was about somebody’s health. Foyer offered your phone and portal and kept only this category.',
  account:
    'The message was about the visitor’s own appointment, bill, results or records. Foyer pointed to your phone and portal and kept only this category.',
  identity: 'The message held details that identify a person. Foyer kept only this category.',
  general:
    'Foyer could not be certain that every identifying detail was removed, so it kept nothing of this message.',
};

export const DECISION_NAMES: Readonly<Record<Decision, string>> = {
  answer: 'Answered',
  clarify: 'Asked which one was meant',
  'redirect-health': 'Redirected, health',
  'redirect-account': 'Redirected, own account',
  'redirect-identity': 'Redirected, identity',
  emergency: 'Emergency card shown',
  crisis: 'Crisis card shown',
  fallback: 'No answer found',
};

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Spanish' };

const IDENTIFIER_NAMES: Readonly<Record<IdentifierType, string>> = {
  name: 'name',
  location: 'place',
  date: 'date',
  age: 'age over 89',
  phone: 'phone number',
  fax: 'fax number',
  email: 'e-mail address',
  ssn: 'social security number',
  mrn: 'record number',
  'health-plan': 'health plan number',
  account: 'account number',
  license: 'license number',
  vehicle: 'vehicle number',
  device: 'device number',
  url: 'web address',
  ip: 'network address',
  biometric: 'biometric detail',
  photo: 'photo',
  'other-id': 'other identifying detail',
};

export const identifierCount = (type: IdentifierType, count: number): string =>
  `${IDENTIFIER_NAMES[type]} × ${count}`;

/** `insurance-list` -> `Insurance list`. */
export const entryName = (entry: string): string => {
  const words = entry.replaceAll(/[-_.:]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Nothing for a single message: it began and ended at once. */
export const duration = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  if (whole === 0) return '';
  if (whole < 60) return `${whole} s`;
  const rest = whole % 60;
  return rest === 0 ? `${Math.floor(whole / 60)} min` : `${Math.floor(whole / 60)} min ${rest} s`;
};

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;

const UNREACHABLE = 'The server did not answer. Check the connection and try again.';

/** The sentences of the closed list are for visitors; where staff need another, it is here. */
const STAFF_SENTENCES: Readonly<Partial<Record<ErrorCode, string>>> = {
  internal: 'Something went wrong on the server. Try again; if it stays, ask whoever runs your Foyer server.',
  'rate-limited': 'Too many requests in a short time. Wait a minute, then try again.',
  'practice-unknown': 'There is no such practice, or you do not work for it.',
  'not-found': 'This does not exist. It may have been deleted, or its keeping time is over.',
  'bad-payload': 'The server could not read this request. Reload the page and try again.',
};

export const failureSentence = (code: FailureCode): string =>
  code === 'unreachable' ? UNREACHABLE : (STAFF_SENTENCES[code] ?? ERROR_CODES[code].sentence);
