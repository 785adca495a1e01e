/** One chat a tab, on the real server: a copied tab starts anew, the first goes on, and a reload finds its chat again. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openChat, practicePage, type Visit } from '../support/visit.ts';

let browser: Browser;
let visit: Visit;
beforeAll(async () => {
  browser = await launchBrowser();
  visit = await practicePage(browser);
});
afterAll(async () => {
  await visit.close();
  await browser.close();
});

const asked = /are you open on Saturday\?/;

const startChat = async (): Promise<{ page: Page; chat: Awaited<ReturnType<typeof openChat>> }> => {
  const page = await visit.newPage();
  await page.goto(visit.site.url);
  const chat = await openChat(page);
  await chat.ask('are you open on Saturday?');
  await chat.log
    .getByText(/Saturday, /)
    .first()
    .waitFor();
  return { page, chat };
};

describe('a tab', () => {
  it('finds its chat again after a reload', async () => {
    const { page } = await startChat();
    await page.reload();
    const chat = await openChat(page);
    await chat.log.getByText(asked).waitFor();
    await page.close();
  });

  it('that was copied starts anew, and the first one goes on', async () => {
    const { page, chat } = await startChat();
    const [copy] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => void window.open(location.href)),
    ]);
    const second = await openChat(copy);
    await second.ask('where do I park?');
    await second.log
      .getByText(/garage/)
      .first()
      .waitFor();
    expect(await second.log.getByText(asked).count()).toBe(0);

    await chat.ask('do you take Delta Dental?');
    await chat.log
      .getByText(/Delta Dental \(/)
      .first()
      .waitFor();
    expect(await chat.log.getByText(/garage/).count()).toBe(0);
    await page.close();
  });

  it('that starts over leaves nothing in its storage, and the next page of the site shows no old chat', async () => {
    const { page, chat } = await startChat();
    await chat.frame.getByRole('button', { name: 'More options' }).click();
    await chat.frame.getByRole('button', { name: 'Clear and start over' }).click();
    await expect.poll(() => chat.log.getByText(asked).count()).toBe(0);
    expect(await page.frames()[1]?.evaluate(() => sessionStorage.length)).toBe(0);
    await page.goto(`${visit.site.url}/other`);
    const next = await openChat(page);
    expect(await next.log.getByText(asked).count()).toBe(0);
    await page.close();
  });
});
