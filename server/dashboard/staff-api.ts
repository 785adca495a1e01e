/**
 * The console's only way to the server: one function a call, each answering with data or a coded failure, never throwing.
 * It keeps nothing and repeats nothing: a transcript's reading is audited, so it is fetched once for each time it is shown.
 */
import type { ErrorCode } from '../../shared/protocol/error-codes.ts';
import type {
  AlarmState,
  AuditPage,
  DismissRequest,
  FaqCheck,
  FaqList,
  FaqPublished,
  FaqRequest,
  Me,
  PasswordChange,
  PracticeFacts,
  RatingList,
  ReviewState,
  TranscriptPage,
  TranscriptView,
  TryAnswer,
  TryRequest,
  UnansweredList,
  UnansweredState,
} from '../../shared/protocol/staff-api.ts';

/** `unreachable`: no answer, or one that is not ours. */
export type FailureCode = ErrorCode | 'unreachable';
export type Answer<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly code: FailureCode };

/** `refused` never tells whether the address is known. */
export type SignInResult = 'signed-in' | 'refused' | 'rate-limited' | 'unavailable' | 'unreachable';

export type StaffApi = {
  signIn(email: string, password: string): Promise<SignInResult>;
  signOut(): Promise<void>;
  me(): Promise<Answer<Me>>;
  alarm(): Promise<Answer<AlarmState>>;
  changePassword(change: PasswordChange): Promise<Answer<null>>;
  transcripts(practice: string, state: ReviewState, after: string | null): Promise<Answer<TranscriptPage>>;
  transcript(practice: string, id: string): Promise<Answer<TranscriptView>>;
  review(practice: string, id: string, state: ReviewState): Promise<Answer<null>>;
  purge(practice: string, id: string): Promise<Answer<null>>;
  audit(practice: string, before: number | null): Promise<Answer<AuditPage>>;
  unanswered(practice: string, state: UnansweredState): Promise<Answer<UnansweredList>>;
  dismiss(practice: string, request: DismissRequest): Promise<Answer<null>>;
  faq(practice: string): Promise<Answer<FaqList>>;
  checkFaq(practice: string, request: FaqRequest): Promise<Answer<FaqCheck>>;
  publishFaq(practice: string, request: FaqRequest): Promise<Answer<FaqPublished>>;
  ratings(practice: string): Promise<Answer<RatingList>>;
  facts(practice: string): Promise<Answer<PracticeFacts>>;
  tryOut(practice: string, request: TryRequest): Promise<Answer<TryAnswer>>;
};

export type ApiObserver = {
  /** The server has just moved its idle limit. */
  readonly answered: () => void;
  readonly refused: (code: FailureCode) => void;
};

const API = '/staff/api';
const AUTH = '/staff/auth';

const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'bad-payload',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  429: 'rate-limited',
};

const failureCode = (status: number, body: unknown): FailureCode => {
  const coded = body as { error?: { code?: ErrorCode } } | null;
  return coded?.error?.code ?? CODE_OF_STATUS[status] ?? 'internal';
};

const readJson = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
};

const init = (method: 'GET' | 'POST', body: unknown): RequestInit => ({
  method,
  credentials: 'same-origin',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
  headers:
    method === 'POST'
      ? { accept: 'application/json', 'content-type': 'application/json' }
      : { accept: 'application/json' },
  ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
});

type Call = <Data>(method: 'GET' | 'POST', path: string, body?: unknown) => Promise<Answer<Data>>;

const caller =
  (fetch: typeof globalThis.fetch, observer: ApiObserver): Call =>
  async <Data>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer<Data>> => {
    try {
      const response = await fetch(`${API}${path}`, init(method, body));
      const data = await readJson(response);
      if (!response.ok) {
        const code = failureCode(response.status, data);
        observer.refused(code);
        return { ok: false, code };
      }
      observer.answered();
      return { ok: true, data: data as Data };
    } catch {
      return { ok: false, code: 'unreachable' };
    }
  };

const signInWith =
  (fetch: typeof globalThis.fetch): StaffApi['signIn'] =>
  async (email, password) => {
    try {
      const response = await fetch(`${AUTH}/sign-in/email`, init('POST', { email, password }));
      if (response.ok) return 'signed-in';
      if (response.status === 429) return 'rate-limited';
      return response.status >= 500 ? 'unavailable' : 'refused';
    } catch {
      return 'unreachable';
    }
  };

const signOutWith = (fetch: typeof globalThis.fetch) => async (): Promise<void> => {
  try {
    await fetch(`${AUTH}/sign-out`, init('POST', {}));
  } catch {
    // The server ends the session by its own idle limit.
  }
};

export const createStaffApi = (fetch: typeof globalThis.fetch, observer: ApiObserver): StaffApi => {
  const call = caller(fetch, observer);
  const at = (practice: string): string => `/practices/${encodeURIComponent(practice)}`;
  const transcriptAt = (practice: string, id: string): string =>
    `${at(practice)}/transcripts/${encodeURIComponent(id)}`;
  return {
    signIn: signInWith(fetch),
    signOut: signOutWith(fetch),
    me: () => call('GET', '/me'),
    alarm: () => call('GET', '/alarm'),
    changePassword: (change) => call('POST', '/password', change),
    transcripts: (practice, state, after) => {
      const query = new URLSearchParams(after === null ? { state } : { state, after });
      return call('GET', `${at(practice)}/transcripts?${query}`);
    },
    transcript: (practice, id) => call('GET', transcriptAt(practice, id)),
    review: (practice, id, state) => call('POST', `${transcriptAt(practice, id)}/review`, { state }),
    purge: (practice, id) => call('POST', `${transcriptAt(practice, id)}/purge`),
    audit: (practice, before) =>
      call('GET', `${at(practice)}/audit${before === null ? '' : `?before=${before}`}`),
    unanswered: (practice, state) => call('GET', `${at(practice)}/unanswered?state=${state}`),
    dismiss: (practice, request) => call('POST', `${at(practice)}/unanswered/dismiss`, request),
    faq: (practice) => call('GET', `${at(practice)}/faq`),
    checkFaq: (practice, request) => call('POST', `${at(practice)}/faq/check`, request),
    publishFaq: (practice, request) => call('POST', `${at(practice)}/faq/publish`, request),
    ratings: (practice) => call('GET', `${at(practice)}/ratings`),
    facts: (practice) => call('GET', `${at(practice)}/facts`),
    tryOut: (practice, request) => call('POST', `${at(practice)}/try`, request),
  };
};
