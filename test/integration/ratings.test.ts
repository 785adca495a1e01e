/** A visitor's "did this help?" and "I agree" become counts of the practice, and nothing else. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishPractice } from '../../server/practices/publish-practice.ts';
import type { PracticeId } from '../../server/storage/stores.ts';
import { parsePracticeDocument } from '../../shared/protocol/practice-document.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { connect, fetchBootstrap, send, type VisitorSocket } from '../support/visitor.ts';

const GATED = `
id: gated
name: Gated Practice
languages: [en, es]
phone: (555) 555-0142
consent: { version: "2026-11", text: { en: "You agree.", es: "Usted acepta." } }
faq: [{ id: gift-cards, questions: [Do you sell gift cards?], answer: "Yes." }]
`;

let server: TestServer;
let visitor: VisitorSocket;
beforeAll(async () => {
  server = await startTestServer();
  const parsed = parsePracticeDocument(GATED);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  await publishPractice(server.installation.stores.practices, parsed.document, GATED, []);
  visitor = await connect(server.url, 'gated');
});
afterAll(async () => {
  visitor.close();
  await server.destroy();
});

const counts = async (): Promise<Record<string, number>> => {
  const rows = await server.installation.stores.counters.read(
    'gated' as PracticeId,
    '2026-01-01',
    '2026-12-31',
  );
  return Object.fromEntries(
    rows.filter(({ name }) => /^(un)?helpful:|^consent:/.test(name)).map(({ name, count }) => [name, count]),
  );
};
const rate = (clientId: string, helpful: boolean) =>
  visitor.timeout(5_000).emitWithAck('answer:rate', { clientId, helpful });
const agree = (version: string) => visitor.timeout(5_000).emitWithAck('consent:give', { version });

describe('an answer', () => {
  it('is counted by its entry, once a turn', async () => {
    const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
    for (const clientId of [first, second, third]) await send(visitor, 'Do you sell gift cards?', clientId);

    expect(await rate(first, true)).toEqual({ ok: true, data: null });
    await rate(first, false);
    await rate(second, true);
    await rate(third, false);

    expect(await counts()).toEqual({ 'helpful:gift-cards': 2, 'unhelpful:gift-cards': 1 });
  });

  it.each([
    ['that nobody got', () => randomUUID(), 'not-found'],
    ['that is no id', () => 'words of a visitor', 'bad-payload'],
  ])('%s is not counted', async (_name, id, code) => {
    expect(await rate(id(), true)).toEqual({ ok: false, error: { code } });
  });

  it('that names no entry is not counted', async () => {
    const clientId = randomUUID();
    await send(visitor, 'asdf qwer zxcv', clientId);
    expect(await rate(clientId, true)).toEqual({ ok: false, error: { code: 'not-found' } });
  });
});

describe('consent', () => {
  it('is asked for in the published wording', async () => {
    expect((await fetchBootstrap(server.url, 'gated')).consent).toEqual({
      version: '2026-11',
      text: { en: 'You agree.', es: 'Usted acepta.' },
    });
    expect((await fetchBootstrap(server.url, 'sunrise-dental')).consent).toBeNull();
  });

  it('is counted by version, and only the published one', async () => {
    expect(await agree('2026-11')).toEqual({ ok: true, data: null });
    expect(await agree('2025-01')).toEqual({ ok: false, error: { code: 'not-found' } });
    expect((await counts())['consent:2026-11']).toBe(1);
  });
});
