/** Two servers on one PostgreSQL: any node serves the next turn, and a token still belongs to one live tab. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { connect, fetchBootstrap, newToken, resume, send } from '../support/visitor.ts';

let postgres: TestPostgres;
let first: TestServer;
let second: TestServer;
beforeAll(async () => {
  postgres = await startPostgres();
  const databaseUrl = await postgres.createDatabase();
  first = await startTestServer({ databaseUrl });
  second = await startTestServer({ databaseUrl, masterKeyFile: first.config.masterKeyFile });
}, 120_000);
afterAll(async () => {
  await second.destroy();
  await first.destroy();
  await postgres.stop();
}, 60_000);

describe('two nodes', () => {
  it('share a conversation: what one node began, the other goes on with', async () => {
    const token = newToken();
    const one = await connect(first.url, 'sunrise-dental', { token });
    await send(one, 'are you open on Saturday?');
    one.close();
    const other = await connect(second.url, 'sunrise-dental', { token });
    expect(await send(other, 'and on Sunday?')).toMatchObject({
      ok: true,
      data: { sequence: 2, reply: { text: expect.stringMatching(/Sunday/) } },
    });
    const resumed = await resume(other);
    expect(resumed.ok && resumed.data.turns.map(({ sequence }) => sequence)).toEqual([1, 2]);
    other.close();
  });

  it('answer a turn that was sent to both with one turn and one reply', async () => {
    const token = newToken();
    const clientId = randomUUID();
    const one = await connect(first.url, 'sunrise-dental', { token });
    const before = await send(one, 'do you do implants?', clientId);
    one.close();
    const other = await connect(second.url, 'sunrise-dental', { token });
    expect(await send(other, 'do you do implants?', clientId)).toEqual(before);
    const resumed = await resume(other);
    expect(resumed.ok && resumed.data.turns).toHaveLength(1);
    other.close();
  });

  it('refuse a copied tab whose original is alive on the other node', async () => {
    const token = newToken();
    const live = await connect(first.url, 'sunrise-dental', { token });
    live.on('session:probe', (acknowledge) => acknowledge());
    await expect(connect(second.url, 'sunrise-dental', { token })).rejects.toThrow('session-ended');
    live.close();
  });

  it('admit one of the tabs that come back with one token at the same moment', async () => {
    const token = newToken();
    const { ticket } = await fetchBootstrap(first.url, 'sunrise-dental');
    const open = async () => {
      const tab = await connect(first.url, 'sunrise-dental', { token, ticket });
      return tab.on('session:probe', (acknowledge) => acknowledge());
    };
    const tabs = await Promise.allSettled([open(), open(), open(), open()]);
    const admitted = tabs.flatMap((tab) => (tab.status === 'fulfilled' ? [tab.value] : []));
    expect(admitted).toHaveLength(1);
    for (const tab of admitted) tab.close();
  });

  it('are refused a third that has another master key, in one sentence', async () => {
    await expect(startTestServer({ databaseUrl: first.config.databaseUrl ?? '' })).rejects.toThrow(
      /made with another master key/,
    );
  });
});
