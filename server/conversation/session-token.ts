/** The visitor's session token as the server knows it: only its hash, so that a copy of the database opens no session. */
import { createHash } from 'node:crypto';

/** SHA-256 as base64url. The token is 32 random bytes made by the frame, so that an unsalted hash cannot be guessed back. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');
