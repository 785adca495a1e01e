/** What reaches the socket's door from outside: strangers, old tickets, garbage, floods. Others are never affected. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import {
  MAX_PACKET_BYTES,
  MAX_UTTERANCE_CHARACTERS,
  TICKET_LIFETIME_MS,
} from '../../shared/protocol/limits.ts';
import { startTestServer, type TestServer, WEDNESDAY_MORNING } from '../support/server.ts';
import { connect, fetchBootstrap, newToken, resume, send } from '../support/visitor.ts';

/** All that a ticket holds but our signature. */
const FORGED = Buffer.from(
  JSON.stringify({ practice: 'sunrise-dental', issuedAt: WEDNESDAY_MORNING, nonce: 'AAAAAAAAAAAAAAAA' }),
).toString('base64url');

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.destroy());

describe('a socket is refused', () => {
  it.each([
    ['from another origin', { origin: 'https://evil.example' }],
    ['from the practice site itself: only the frame converses', { origin: 'http://sunrise-dental.example' }],
    ['without an origin', { origin: null }],
    ['without a ticket', { ticket: '' }],
    ['with a ticket of our making', { ticket: `${FORGED}.${'A'.repeat(43)}` }],
    ['with a token that is no token', { token: 'short' }],
    ['by another version', { version: 999 }],
  ])('%s', async (_why, options) => {
    await expect(connect(server.url, 'sunrise-dental', options)).rejects.toThrow();
  });

  it('with a ticket that has grown old, saying so', async () => {
    const { ticket } = await fetchBootstrap(server.url, 'sunrise-dental');
    server.clock.now += TICKET_LIFETIME_MS + 1;
    await expect(connect(server.url, 'sunrise-dental', { ticket })).rejects.toThrow('ticket-expired');
  });
});

describe('a ticket', () => {
  const exchange = (ticket: string, practice: string, headers: Record<string, string>) =>
    fetch(`${server.url}/${practice}/ticket`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ ticket }),
    });

  it('is exchanged by our own frame only, and for its own practice only', async () => {
    const { ticket } = await fetchBootstrap(server.url, 'sunrise-dental');
    const own = { origin: server.url, 'sec-fetch-site': 'same-origin' };
    expect((await exchange(ticket, 'sunrise-dental', own)).status).toBe(200);
    expect((await exchange(ticket, 'harbor-family-medicine', own)).status).toBe(403);
    expect(
      (
        await exchange(ticket, 'sunrise-dental', {
          origin: 'https://evil.example',
          'sec-fetch-site': 'cross-site',
        })
      ).status,
    ).toBe(403);
    expect((await exchange(ticket, 'sunrise-dental', {})).status).toBe(403);
  });

  it('of one practice opens no session of another, with any event', async () => {
    const token = newToken();
    const first = await connect(server.url, 'sunrise-dental', { token });
    const asked = await send(first, 'where can I park?');
    if (!asked.ok) throw new Error(asked.error.code);
    const { clientId } = asked.data;
    first.close();

    const other = await connect(server.url, 'harbor-family-medicine', { token });
    const none = { ok: true, data: { turns: [], lastSequence: 0 } };
    const refused = (code: string) => ({ ok: false, error: { code } });
    const patient = other.timeout(5_000);
    expect(await resume(other)).toEqual(none);
    expect(await patient.emitWithAck('answer:rate', { clientId, helpful: true })).toEqual(
      refused('not-found'),
    );
    // An entry that only the first practice has.
    expect(
      await patient.emitWithAck('turn:choose', { clientId, entry: 'gift-cards', language: 'en' }),
    ).toEqual(refused('not-found'));
    expect(await patient.emitWithAck('session:end')).toEqual({ ok: true, data: null });
    // The same id is another turn here, and stands beside nothing.
    expect(
      await patient.emitWithAck('turn:withheld', { clientId, category: 'health', language: 'en' }),
    ).toMatchObject({ ok: true, data: { sequence: 1, reply: { decision: 'redirect-health' } } });
    expect(await send(other, 'where can I park?')).toMatchObject({ ok: true, data: { sequence: 2 } });
    other.close();

    const again = await connect(server.url, 'sunrise-dental', { token });
    const resumed = await resume(again);
    expect(resumed).toMatchObject({ ok: true, data: { turns: [{ clientId }], lastSequence: 1 } });
    again.close();
  });
});

describe('a payload', () => {
  it.each([
    ['nothing', 'turn:send', undefined, 'bad-payload'],
    ['text in place of an object', 'turn:send', 'hello', 'bad-payload'],
    [
      'an unknown field',
      'turn:send',
      { clientId: randomUUID(), text: 'hi', language: 'en', admin: true },
      'bad-payload',
    ],
    ['an id that is no id', 'turn:send', { clientId: 'x', text: 'hi', language: 'en' }, 'bad-payload'],
    [
      'only white space',
      'turn:send',
      { clientId: randomUUID(), text: ' \n\t ', language: 'en' },
      'bad-payload',
    ],
    [
      'a language that does not exist',
      'turn:send',
      { clientId: randomUUID(), text: 'hi', language: 'xx' },
      'bad-payload',
    ],
    [
      'too much text',
      'turn:send',
      { clientId: randomUUID(), text: 'a'.repeat(MAX_UTTERANCE_CHARACTERS + 1), language: 'en' },
      'too-long',
    ],
    [
      'a category that is not withheld',
      'turn:withheld',
      { clientId: randomUUID(), category: 'general', language: 'en' },
      'bad-payload',
    ],
    [
      'an entry that does not exist',
      'turn:choose',
      { clientId: randomUUID(), entry: 'no-such-entry', language: 'en' },
      'not-found',
    ],
    ['an unknown event', 'staff:list', {}, 'unknown-event'],
  ])('of %s is answered with a code', async (_what, event, payload, code) => {
    const visitor = await connect(server.url, 'sunrise-dental');
    const answer: unknown = await visitor.timeout(5_000).emitWithAck(event as 'turn:send', payload as never);
    expect(answer).toMatchObject({ ok: false, error: { code } });
    visitor.close();
  });

  it.each([
    ['control characters', 'are you\u0000 open\u0007 on \u001b[31mSaturday?'],
    ['lone surrogates', 'are you open \ud800 on Saturday \udfff?'],
    ['right-to-left marks', '\u202eare you open on Saturday?\u202c'],
    ['emoji only', '🦷🦷🦷'],
    ['another script', '您好，请问几点开门？'],
  ])('of %s gets a reply', async (_what, text) => {
    const visitor = await connect(server.url, 'sunrise-dental');
    expect(await send(visitor, text)).toMatchObject({ ok: true });
    visitor.close();
  });
});

/** Resolves when the server closes the connection. */
const closed = (socket: WebSocket) => new Promise<void>((resolve) => socket.once('close', () => resolve()));

describe('whoever misbehaves', () => {
  it('with a packet of 1 MB loses the connection, and only that one', async () => {
    const bystander = await connect(server.url, 'sunrise-dental');
    const visitor = await connect(server.url, 'sunrise-dental');
    const gone = new Promise((resolve) => visitor.once('disconnect', resolve));
    visitor.emit(
      'turn:send',
      { clientId: randomUUID(), text: 'x'.repeat(1_000_000), language: 'en' },
      () => {},
    );
    await gone;
    expect(await send(bystander, 'are you open on Saturday?')).toMatchObject({
      ok: true,
      data: { reply: { decision: 'answer' } },
    });
    bystander.close();
  });

  it('with raw garbage loses the connection, and the server lives', async () => {
    const raw = new WebSocket(`${server.url.replace('http', 'ws')}/socket/?EIO=4&transport=websocket`, {
      origin: server.url,
    });
    await new Promise((resolve) => raw.once('open', resolve));
    raw.send('42{{{{not json');
    raw.send('9'.repeat(MAX_PACKET_BYTES / 2));
    await closed(raw);
    const visitor = await connect(server.url, 'sunrise-dental');
    expect(await send(visitor, 'do you do implants?')).toMatchObject({ ok: true });
    visitor.close();
  });

  it('with a flood is limited alone: another visitor is answered, and an emergency always is', async () => {
    const limited = await startTestServer({ rateLimits: { turnsPerMinute: 5 } });
    const flooder = await connect(limited.url, 'sunrise-dental');
    const answers = await Promise.all(Array.from({ length: 12 }, () => send(flooder, 'where can I park?')));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(5);
    expect(answers.at(-1)).toMatchObject({ ok: false, error: { code: 'rate-limited' } });
    expect(await send(flooder, 'my husband has chest pain')).toMatchObject({
      ok: true,
      data: { reply: { decision: 'emergency' } },
    });
    const bystander = await connect(limited.url, 'sunrise-dental');
    expect(await send(bystander, 'where can I park?')).toMatchObject({ ok: true });
    flooder.close();
    bystander.close();
    await limited.destroy();
  });

  it('with too many connections from one address is refused before the handshake', async () => {
    const limited = await startTestServer({ rateLimits: { connectionsPerMinute: 3, turnsPerMinute: 100 } });
    const admitted = await Promise.all([1, 2, 3].map(() => connect(limited.url, 'sunrise-dental')));
    await expect(connect(limited.url, 'sunrise-dental')).rejects.toThrow();
    for (const visitor of admitted) visitor.close();
    await limited.destroy();
  });
});
