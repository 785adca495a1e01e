/** What a staff route answers with, and the one place that turns it into HTTP. Nothing of it may be kept by a cache. */
import type { Request, RequestHandler, Response } from 'express';
import { ERROR_CODES, type ErrorCode } from '../../shared/protocol/error-codes.ts';

export type Outcome =
  | { readonly ok: true; readonly data: unknown; readonly cookies?: readonly string[] }
  | { readonly ok: false; readonly code: ErrorCode; readonly retryAfterMs?: number };

export const refused = (code: ErrorCode): Outcome => ({ ok: false, code });

const send = (response: Response, outcome: Outcome): void => {
  response.set('Cache-Control', 'no-store');
  if (outcome.ok) {
    if (outcome.cookies) response.append('Set-Cookie', [...outcome.cookies]);
    response.json(outcome.data);
    return;
  }
  const { status, sentence } = ERROR_CODES[outcome.code];
  if (outcome.retryAfterMs) response.set('Retry-After', String(Math.ceil(outcome.retryAfterMs / 1_000)));
  response.status(status).json({ error: { code: outcome.code, message: sentence } });
};

/** A throw goes on to the application's error handler, which answers `internal` and names nothing. */
export const answerWith =
  (handle: (request: Request) => Promise<Outcome>): RequestHandler =>
  async (request, response) => {
    send(response, await handle(request));
  };
