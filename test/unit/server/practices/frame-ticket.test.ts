import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTickets } from '../../../../server/practices/frame-ticket.ts';
import type { PracticeId } from '../../../../server/storage/stores.ts';
import { TICKET_LIFETIME_MS } from '../../../../shared/protocol/limits.ts';

const practice = 'sunrise-dental' as PracticeId;
const other = 'harbor-family-medicine' as PracticeId;
const key = randomBytes(32);

describe('a ticket', () => {
  it('is good for its practice while it is fresh', () => {
    const tickets = createTickets(key, () => 1_000);
    expect(tickets.check(tickets.issue(practice))).toEqual({ ok: true, practice });
  });

  it('expires', () => {
    let now = 0;
    const tickets = createTickets(key, () => now);
    const ticket = tickets.issue(practice);
    now = TICKET_LIFETIME_MS + 1;
    expect(tickets.check(ticket)).toEqual({ ok: false, code: 'ticket-expired' });
    expect(tickets.exchange(ticket, practice)).not.toBeNull();
    now = 13 * 60 * 60_000;
    expect(tickets.exchange(ticket, practice)).toBeNull();
  });

  it('is not exchanged for another practice, nor believed from another server', () => {
    const tickets = createTickets(key, () => 0);
    const ticket = tickets.issue(practice);
    expect(tickets.exchange(ticket, other)).toBeNull();
    expect(createTickets(randomBytes(32), () => 0).check(ticket)).toEqual({
      ok: false,
      code: 'ticket-refused',
    });
  });

  it('is refused, never a fault, whatever is sent in its place', () => {
    const tickets = createTickets(key, () => 0);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(tickets.check(text)).toEqual({ ok: false, code: 'ticket-refused' });
      }),
    );
  });

  it('is refused when any character of it was changed', () => {
    const tickets = createTickets(key, () => 0);
    const ticket = tickets.issue(practice);
    for (let at = 0; at < ticket.length - 1; at++) {
      const changed = ticket.slice(0, at) + (ticket[at] === 'A' ? 'B' : 'A') + ticket.slice(at + 1);
      expect(tickets.check(changed).ok).toBe(false);
    }
  });
});
