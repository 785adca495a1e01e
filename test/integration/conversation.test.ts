/** The main job over a real socket: questions are answered from what the practice wrote, and nothing is lost or doubled. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashToken } from '../../server/conversation/session-token.ts';
import type { PracticeId } from '../../server/storage/stores.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { connect, newToken, resume, send, type VisitorSocket } from '../support/visitor.ts';

let server: TestServer;
let visitor: VisitorSocket;
beforeAll(async () => {
  server = await startTestServer();
  visitor = await connect(server.url, 'sunrise-dental');
});
afterAll(async () => {
  visitor.close();
  await server.destroy();
});

describe('a practice answers', () => {
  it.each([
    ['are you open on Saturday?', 'answer', /Saturday/],
    ['do you take Delta Dental?', 'answer', /Delta Dental/],
    ['do you do implants?', 'answer', /implant/i],
    ['asdf qwer zxcv', 'fallback', /./],
    ['can I reschedule my appointment?', 'redirect-account', /./],
  ])('%s', async (question, decision, text) => {
    const result = await send(visitor, question);
    expect(result).toMatchObject({ ok: true, data: { reply: { decision } } });
    expect(result.ok && result.data.reply.text).toMatch(text);
  });

  it('a follow-up from the last question', async () => {
    await send(visitor, 'are you open on Saturday?');
    const result = await send(visitor, 'and on Sunday?');
    expect(result.ok && result.data.reply.text).toMatch(/Sunday/);
  });

  it('in Spanish', async () => {
    const result = await visitor.timeout(5_000).emitWithAck('turn:send', {
      clientId: randomUUID(),
      text: '¿están abiertos el sábado?',
      language: 'es',
    });
    expect(result).toMatchObject({ ok: true, data: { reply: { decision: 'answer', language: 'es' } } });
  });
});

describe('a turn', () => {
  it('sent twice counts once and gets the same reply', async () => {
    const token = newToken();
    const socket = await connect(server.url, 'sunrise-dental', { token });
    const clientId = randomUUID();
    const [first, second] = await Promise.all([
      send(socket, 'where can I park?', clientId),
      send(socket, 'where can I park?', clientId),
    ]);
    expect(second).toEqual(first);
    socket.close();
    const again = await connect(server.url, 'sunrise-dental', { token });
    expect(await send(again, 'where can I park?', clientId)).toEqual(first);
    const resumed = await resume(again);
    expect(resumed.ok && resumed.data.turns).toHaveLength(1);
    again.close();
  });

  it('keeps its order under a burst', async () => {
    const socket = await connect(server.url, 'sunrise-dental');
    const results = await Promise.all(Array.from({ length: 15 }, () => send(socket, 'what are your hours?')));
    expect(results.map((result) => result.ok && result.data.sequence)).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
    socket.close();
  });

  it('that only the browser saw is noted by its category, without text', async () => {
    const socket = await connect(server.url, 'sunrise-dental');
    const result = await socket
      .timeout(5_000)
      .emitWithAck('turn:withheld', { clientId: randomUUID(), category: 'health', language: 'en' });
    expect(result).toMatchObject({ ok: true, data: { sequence: 1, reply: { decision: 'redirect-health' } } });
    socket.close();
  });
});

describe('the daily figures', () => {
  it('count a turn once, by the practice’s own day, and name no session', async () => {
    const socket = await connect(server.url, 'sunrise-dental');
    const { counters } = server.installation.stores;
    const read = async () => {
      const rows = await counters.read('sunrise-dental' as PracticeId, '2026-11-18', '2026-11-18');
      return rows.find(({ name }) => name === 'category:health')?.count ?? 0;
    };
    const before = await read();
    const clientId = randomUUID();
    const note = { clientId, category: 'health', language: 'en' } as const;
    await socket.timeout(5_000).emitWithAck('turn:withheld', note);
    await socket.timeout(5_000).emitWithAck('turn:withheld', note);
    expect(await read()).toBe(before + 1);
    socket.close();
  });
});

describe('a transcript', () => {
  it('names no day that was asked about, although the visitor reads it again', async () => {
    const token = newToken();
    const socket = await connect(server.url, 'sunrise-dental', { token });
    await send(socket, 'are you open on Saturday?');
    const resumed = await resume(socket);
    expect(resumed.ok && resumed.data.turns[0]?.reply.text).toMatch(/November/);
    const { stores } = server.installation;
    const session = await stores.sessions.find(
      'sunrise-dental' as PracticeId,
      hashToken(token),
      server.clock.now,
    );
    const view =
      session && (await stores.transcripts.view('sunrise-dental' as PracticeId, session.transcript));
    expect(view?.turns[0]?.replyText).toBe('[opening hours]');
    expect(JSON.stringify(view)).not.toMatch(/November|2026-11/);
    socket.close();
  });
});

describe('a session', () => {
  it('returns after a reconnect, with identifiers removed', async () => {
    const token = newToken();
    const first = await connect(server.url, 'sunrise-dental', { token });
    await send(first, 'are you open on Saturday?');
    await send(first, 'do you do implants?');
    first.close();
    const second = await connect(server.url, 'sunrise-dental', { token });
    const resumed = await resume(second, 1);
    expect(resumed).toMatchObject({
      ok: true,
      data: { lastSequence: 2, turns: [{ sequence: 2, visitorText: 'do you do implants?' }] },
    });
    second.close();
  });

  it('belongs to one live tab: a copied tab starts anew', async () => {
    const token = newToken();
    const live = await connect(server.url, 'sunrise-dental', { token });
    live.on('session:probe', (acknowledge) => acknowledge());
    await expect(connect(server.url, 'sunrise-dental', { token })).rejects.toThrow('session-ended');
    expect(live.connected).toBe(true);
    live.close();
  });

  it('passes to a new socket when the old one is dead but not yet noticed', async () => {
    const token = newToken();
    const dead = await connect(server.url, 'sunrise-dental', { token });
    const next = await connect(server.url, 'sunrise-dental', { token });
    expect(await send(next, 'where can I park?')).toMatchObject({ ok: true });
    next.close();
    dead.close();
  });

  it('that was idle for half an hour is over, and the next question begins a new one', async () => {
    const token = newToken();
    const socket = await connect(server.url, 'sunrise-dental', { token });
    await send(socket, 'where can I park?');
    server.clock.now += 31 * 60_000;
    expect(await send(socket, 'where can I park?')).toMatchObject({ ok: true, data: { sequence: 1 } });
    socket.close();
  });

  it('ends when the visitor says so', async () => {
    const token = newToken();
    const socket = await connect(server.url, 'sunrise-dental', { token });
    await send(socket, 'where can I park?');
    expect(await socket.timeout(5_000).emitWithAck('session:end')).toEqual({ ok: true, data: null });
    expect(await resume(socket)).toEqual({ ok: true, data: { turns: [], lastSequence: 0 } });
    socket.close();
  });
});
