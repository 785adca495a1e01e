/**
 * The frame's ticket: proof that a socket comes from a frame document this server rendered for one practice. Signed, short
 * lived, and bound to the practice; it names no visitor.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { TICKET_LIFETIME_MS } from '../../shared/protocol/limits.ts';
import type { PracticeId } from '../storage/stores.ts';

/** A frame may exchange an expired ticket for this long: a laptop that slept overnight goes on (12 h). */
const EXCHANGE_MS = 12 * 60 * 60_000;

const payloadSchema = z.object({ practice: z.string(), issuedAt: z.number(), nonce: z.string() });

export type TicketCheck =
  | { readonly ok: true; readonly practice: PracticeId }
  | { readonly ok: false; readonly code: 'ticket-refused' | 'ticket-expired' };

export type Tickets = {
  issue(practice: PracticeId): string;
  check(ticket: string): TicketCheck;
  /** A new ticket for the same practice, or null when the old one is forged or too old. */
  exchange(ticket: string, practice: PracticeId): string | null;
};

/** `key` is 32 bytes derived for this purpose alone; `clock` gives epoch milliseconds. */
export const createTickets = (key: Buffer, clock: () => number): Tickets => {
  const sign = (body: string) => createHmac('sha256', key).update(body).digest();

  const issue = (practice: PracticeId): string => {
    const body = Buffer.from(
      JSON.stringify({ practice, issuedAt: clock(), nonce: randomBytes(12).toString('base64url') }),
    ).toString('base64url');
    return `${body}.${sign(body).toString('base64url')}`;
  };

  const read = (ticket: string): z.infer<typeof payloadSchema> | null => {
    const [body, signature, ...rest] = ticket.split('.');
    if (!body || !signature || rest.length > 0) return null;
    const given = Buffer.from(signature, 'base64url');
    const expected = sign(body);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    const parsed = payloadSchema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
    return parsed.success ? parsed.data : null;
  };

  const ageOf = (issuedAt: number) => clock() - issuedAt;

  return {
    issue,
    check(ticket) {
      const payload = read(ticket);
      if (!payload) return { ok: false, code: 'ticket-refused' };
      if (ageOf(payload.issuedAt) > TICKET_LIFETIME_MS) return { ok: false, code: 'ticket-expired' };
      return { ok: true, practice: payload.practice as PracticeId };
    },
    exchange(ticket, practice) {
      const payload = read(ticket);
      if (!payload || payload.practice !== practice || ageOf(payload.issuedAt) > EXCHANGE_MS) return null;
      return issue(practice);
    },
  };
};
