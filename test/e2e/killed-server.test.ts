/**
 * The server dies in the middle of a visitor's first question, in a real browser: the chat sends it again by itself to the one that comes
 * after, and the visitor sees one question and one answer, as the transcript has them.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PracticeId } from '../../server/storage/stores.ts';
import { launchBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { startHostSite, tagFor } from '../support/host-site.ts';
import { startTestServer, WEDNESDAY_MORNING } from '../support/server.ts';
import { exited, startMortalServer } from '../support/start-mortal-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openChat } from '../support/visit.ts';

const PRACTICE = 'sunrise-dental';
const QUESTION = 'do you do implants?';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What staff would find. */
const storedTurns = async (folder: string): Promise<readonly (string | null)[]> => {
  const server = await startTestServer({ folder });
  const { transcripts } = server.installation.stores;
  const { rows } = await transcripts.page(PRACTICE as PracticeId, 'unreviewed', null, 10);
  const views = await Promise.all(
    rows.map(({ id }) => transcripts.view(PRACTICE as PracticeId, id as never)),
  );
  await server.stop();
  return views.flatMap((view) => view?.turns.map(({ visitorText }) => visitorText) ?? []);
};

it.each([
  ['before it was written', 'before-begin'],
  ['after it was written, before it was acknowledged', 'after-begin'],
])('a question, %s', async (_when, dieAt) => {
  const [folder, port, sitePort] = [temporaryFolder(), await freePort(), await freePort()];
  const origin = `http://127.0.0.1:${sitePort}`;
  await (await startTestServer({ folder, port, origins: { [PRACTICE]: [origin] } })).stop();
  const tag = tagFor(`http://localhost:${port}`, PRACTICE);
  const site = await startHostSite(sitePort, () => ({ tag }));

  const mortal = await startMortalServer(folder, port, dieAt);
  const page = await browser.newPage();
  await page.clock.setFixedTime(WEDNESDAY_MORNING);
  await page.goto(site.url);
  const chat = await openChat(page);
  const death = exited(mortal);
  await chat.ask(QUESTION);
  await death;

  const healthy = await startMortalServer(folder, port, 'never');
  await chat.log
    .locator('.reply')
    .getByText(/implant/i)
    .waitFor({ timeout: 60_000 });
  expect(await chat.log.getByText(QUESTION).count()).toBe(1);
  expect(
    await chat.log
      .locator('.reply')
      .getByText(/implant/i)
      .count(),
  ).toBe(1);
  await page.close();
  await site.close();
  const stopped = exited(healthy);
  healthy.kill('SIGTERM');
  await stopped;
  expect(await storedTurns(folder)).toEqual([QUESTION]);
});
