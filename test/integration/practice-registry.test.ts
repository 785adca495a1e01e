/** A published practice in memory: made once however many ask, and renewed when a new version is published. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../server/log.ts';
import { createPracticeRegistry } from '../../server/practices/practice-registry.ts';
import { publishDemo, startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.destroy());

describe('a published practice', () => {
  it('is made askable once for all visitors who come at the same moment, again after a new version', async () => {
    const { stores } = server.installation;
    const registry = createPracticeRegistry(stores.practices, () => server.clock.now, createLog('silent'));
    const crowd = () => Promise.all([1, 2, 3, 4].map(() => registry.get('sunrise-dental')));
    const [first, ...others] = await crowd();
    for (const other of others) expect(other).toBe(first);

    await publishDemo(server.installation, 'sunrise-dental', ['https://www.example.org']);
    server.clock.now += 60_000;
    const [renewed, ...again] = await crowd();
    expect(renewed?.version).toBe((first?.version ?? 0) + 1);
    for (const other of again) expect(other).toBe(renewed);
  });
});
