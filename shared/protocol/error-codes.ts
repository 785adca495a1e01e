/** The closed list of errors that leave the server, each with its HTTP status and one sentence for people. */

export const ERROR_CODES = {
  'bad-payload': {
    status: 400,
    sentence: 'That message could not be read. Please reload the page and try again.',
  },
  'too-long': { status: 413, sentence: 'That message is too long. Please ask in fewer words.' },
  'unknown-event': { status: 400, sentence: 'This chat is out of date. Please reload the page.' },
  'version-skew': { status: 409, sentence: 'This chat was updated. Please reload the page.' },
  'ticket-refused': {
    status: 403,
    sentence: 'This chat cannot be used from here. Please call the practice.',
  },
  'ticket-expired': { status: 401, sentence: 'This chat was open for a long time. It is reconnecting.' },
  'origin-refused': { status: 403, sentence: 'This chat is not allowed on this site.' },
  'practice-unknown': { status: 404, sentence: 'There is no practice at this address.' },
  'session-ended': { status: 410, sentence: 'This chat has ended. You can start a new one.' },
  'rate-limited': {
    status: 429,
    sentence: 'That was a lot of messages at once. Please wait a moment, or call us.',
  },
  overloaded: { status: 503, sentence: 'The chat is very busy. Please try again soon, or call us.' },
  'not-signed-in': { status: 401, sentence: 'Please sign in.' },
  'password-change-required': { status: 403, sentence: 'Please choose a new password first.' },
  'password-wrong': { status: 403, sentence: 'The present password is not right.' },
  'password-unfit': {
    status: 422,
    sentence: 'The new password is too short, too long, or the same as the present one.',
  },
  'not-allowed': { status: 403, sentence: 'Your role does not allow this.' },
  'not-found': { status: 404, sentence: 'This does not exist, or it was deleted.' },
  'audit-unavailable': { status: 503, sentence: 'The audit log cannot be written, so nothing was shown.' },
  internal: { status: 500, sentence: 'Something went wrong on our side. Please call the practice.' },
} as const satisfies Record<string, { status: number; sentence: string }>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** An expected failure on the wire. Never carries visitor text. */
export type WireError = { readonly code: ErrorCode; readonly retryAfterMs?: number };

export type Result<Data> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly error: WireError };
