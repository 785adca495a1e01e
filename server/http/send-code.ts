/** The one shape in which an HTTP error leaves: its code and its sentence. */
import type { Response } from 'express';
import { ERROR_CODES, type ErrorCode } from '../../shared/protocol/error-codes.ts';

export const sendCode = (response: Response, code: ErrorCode): void => {
  response.status(ERROR_CODES[code].status).json({ error: { code, message: ERROR_CODES[code].sentence } });
};
