/** Nobody has to ask for it: a server deletes what has expired by itself, and what has not, stays. */
import { afterEach, expect, it } from 'vitest';
import type { PracticeId } from '../../server/storage/stores.ts';
import { startTestServer, type TestServer, WEDNESDAY_MORNING } from '../support/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { connect, send } from '../support/visitor.ts';

const DAY_MS = 24 * 60 * 60_000;
/** What a practice keeps that says nothing about it. */
const DEFAULT_DAYS = 90;

let server: TestServer | null = null;
afterEach(() => server?.destroy());

const conversations = async (): Promise<number> => {
  const page = await server?.installation.stores.transcripts.page(
    'sunrise-dental' as PracticeId,
    'unreviewed',
    null,
    10,
  );
  return page?.counts.unreviewed ?? -1;
};

it.each([
  ['before the last quarter of the time: kept', (DEFAULT_DAYS * 3) / 4 - 1, 1],
  ['after all of it: gone', DEFAULT_DAYS + 1, 0],
])('a conversation, %s', async (_when, days, left) => {
  const folder = temporaryFolder();
  server = await startTestServer({ folder });
  const visitor = await connect(server.url, 'sunrise-dental');
  await send(visitor, 'where can I park?');
  visitor.close();
  expect(await conversations()).toBe(1);
  await server.stop();

  server = await startTestServer({ folder, now: WEDNESDAY_MORNING + days * DAY_MS });
  const { logged } = server;
  await expect.poll(() => logged.filter((line) => line.includes('retention-run')).length).toBe(1);
  expect(await conversations()).toBe(left);
});
