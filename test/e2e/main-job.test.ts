/**
 * The main job in a real browser, on the built files: a visitor on a practice's own page asks, discloses, is redirected. Every
 * request and every websocket frame is recorded, and no planted word of a disclosure may be in any of them.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openChat, practicePage, recordTraffic, type Traffic, type Visit } from '../support/visit.ts';

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

const freshPage = async (): Promise<{
  page: Page;
  traffic: Traffic;
  chat: Awaited<ReturnType<typeof openChat>>;
}> => {
  const page = await visit.newPage();
  const traffic = recordTraffic(page);
  await page.goto(visit.site.url);
  return { page, traffic, chat: await openChat(page) };
};

describe('a visitor asks', () => {
  it.each([
    ['are you open on Saturday?', /Saturday/],
    ['do you take Delta Dental?', /Delta Dental/],
    ['do you do implants?', /implant/i],
  ])('%s and reads the practice’s answer', async (question, answer) => {
    const { page, chat } = await freshPage();
    await chat.ask(question);
    await chat.log.locator('.reply').getByText(answer).last().waitFor();
    await page.close();
  });

  it('nonsense, and gets the phone', async () => {
    const { page, chat } = await freshPage();
    await chat.ask('asdf qwer zxcv');
    await chat.log.locator('a[href^="tel:"]').first().waitFor();
    await page.close();
  });
});

describe('a visitor discloses', () => {
  it('a toothache beside a question: only the question leaves, by one tap, and is answered', async () => {
    const { page, chat, traffic } = await freshPage();
    await chat.composer.pressSequentially('I have a toothache near the zebrafish, are you open Saturday?', {
      delay: 15,
    });
    await chat.frame
      .getByText(/looks like health information/i)
      .first()
      .waitFor();
    await chat.composer.press('Enter');
    const card = chat.frame.getByRole('button', { name: 'Send only this part' });
    await card.waitFor();
    await chat.log.locator('a[href^="tel:"]').first().waitFor();
    await chat.log.getByRole('link', { name: 'Patient portal' }).first().waitFor();
    await card.click();
    await chat.log
      .getByText(/Saturday/)
      .last()
      .waitFor();
    await traffic.settled();
    expect(traffic.all()).not.toMatch(/toothache|zebrafish/i);
    expect(traffic.all()).toMatch(/are you open Saturday/);
    await page.close();
  });

  it.each([
    ['I want to kill myself by the quillwort', 'a[href="tel:988"]', /kill myself|quillwort/i],
    ['my husband has chest pain at the marzipan fair', 'a[href="tel:911"]', /chest pain|marzipan/i],
  ])('%s: the card is there without any network, and nothing left', async (text, link, planted) => {
    const { page, chat, traffic } = await freshPage();
    await page.context().setOffline(true);
    await chat.ask(text);
    await chat.frame.locator(link).first().waitFor({ timeout: 3_000 });
    await page.context().setOffline(false);
    await traffic.settled();
    expect(traffic.all()).not.toMatch(planted);
    await page.close();
  });

  it('and the server hears the category and nothing more', async () => {
    const { page, chat, traffic } = await freshPage();
    await chat.ask('my gums have been bleeding since the pumpernickel picnic');
    await chat.log.locator('a[href^="tel:"]').first().waitFor();
    await expect.poll(() => traffic.all()).toMatch(/turn:withheld/);
    expect(traffic.all()).toMatch(/"category":"health"/);
    expect(traffic.all()).not.toMatch(/gums|bleeding|pumpernickel/i);
    await page.close();
  });
});

describe('before the first keystroke', () => {
  it('a notice says what this is and what is kept', async () => {
    const { page, chat } = await freshPage();
    for (const sentence of [
      /automated assistant, not a person/i,
      /medical advice/i,
      /leave out health details/i,
      /we keep/i,
    ]) {
      await chat.frame.getByText(sentence).first().waitFor();
    }
    await page.close();
  });
});

describe('the first load', () => {
  it('is one request by the loader: no third party, no cookie, no storage', async () => {
    const page = await visit.newPage();
    const traffic = recordTraffic(page);
    await page.goto(visit.site.url);
    await page.getByRole('button', { name: 'Chat with us' }).waitFor();
    await traffic.settled();
    const { origin } = new URL(visit.server.url);
    expect(traffic.requests().filter((url) => url.startsWith(origin))).toEqual([
      `${origin}/sunrise-dental/widget.js`,
    ]);
    expect(
      traffic.requests().filter((url) => !url.startsWith(origin) && !url.startsWith(visit.site.url)),
    ).toEqual([]);
    expect(await traffic.cookies()).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    await page.close();
  });

  it('stores one random token in the frame after the first answer, and nothing else anywhere', async () => {
    const { page, chat, traffic } = await freshPage();
    await chat.ask('are you open on Saturday?');
    await chat.log
      .locator('.reply')
      .getByText(/Saturday/)
      .last()
      .waitFor();
    expect(await traffic.cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    const frame = page.frames().find((candidate) => candidate.url().includes('/sunrise-dental/frame'));
    expect(await frame?.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 1]);
    expect(await page.context().cookies()).toEqual([]);
    await page.close();
  });
});

describe('the conversation', () => {
  it('survives a page change on the practice’s site', async () => {
    const { page, chat } = await freshPage();
    await chat.ask('do you do implants?');
    await chat.log
      .locator('.reply')
      .getByText(/implant/i)
      .last()
      .waitFor();
    await page.goto(`${visit.site.url}/contact`);
    const again = await openChat(page);
    await again.log.getByText('do you do implants?').waitFor();
    await page.close();
  });

  it('runs in Spanish from the notice to the answer', async () => {
    const page = await visit.newPage({ locale: 'es-MX' });
    await page.goto(`${visit.site.url}/es`);
    const chat = await openChat(page, { launcher: /.+/, composer: /pregunta/i });
    await chat.frame
      .getByText(/asistente automático/i)
      .first()
      .waitFor();
    await chat.ask('¿están abiertos el sábado?');
    await chat.log
      .getByText(/sábado/i)
      .last()
      .waitFor();
    await chat.ask('me duele mucho una muela');
    await chat.log.locator('a[href^="tel:"]').first().waitFor();
    await page.close();
  });
});

describe('only the practice’s own site', () => {
  it('may embed the frame: another origin sees nothing of it', async () => {
    const page = await visit.newPage();
    await page.goto(visit.strangerUrl);
    await page.getByRole('button', { name: 'Chat with us' }).click();
    await expect
      .poll(() => page.frames().some((frame) => frame.url().startsWith('chrome-error:')))
      .toBe(true);
    await page.close();
  });
});

describe('keyboard and focus', () => {
  it('cross the frame’s edge: open by Enter, close by Escape, back on the launcher', async () => {
    const page = await visit.newPage();
    await page.goto(visit.site.url);
    const launcher = page.getByRole('button', { name: 'Chat with us' });
    await launcher.focus();
    await page.keyboard.press('Enter');
    const chat = await openChat(page, { alreadyOpen: true });
    await expect
      .poll(() => chat.composer.evaluate((element) => element === element.ownerDocument.activeElement))
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect
      .poll(() =>
        launcher.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement),
      )
      .toBe(true);
    await page.close();
  });

  it('stay in the conversation when what was pressed is gone, and the phone it brought is in view', async () => {
    const page = await visit.newPage({ viewport: { width: 320, height: 568 } });
    await page.goto(visit.site.url);
    const chat = await openChat(page);
    const isInLog = () => chat.log.evaluate((log) => log === log.ownerDocument.activeElement);
    await chat.log.getByRole('button', { name: 'Where can I park?' }).press('Enter');
    await expect.poll(isInLog).toBe(true);
    await chat.log.getByRole('button', { name: 'No', exact: true }).press('Enter');
    await expect.poll(isInLog).toBe(true);
    const phone = chat.log.locator('a[href^="tel:"]').last();
    await expect
      .poll(() =>
        phone.evaluate((link) => {
          const list = link.closest('.turns')?.getBoundingClientRect();
          return list && link.getBoundingClientRect().bottom <= list.bottom;
        }),
      )
      .toBe(true);
    await page.close();
  });

  it('a tap beside the open menu closes the menu and nothing else', async () => {
    const { page, chat } = await freshPage();
    const menu = chat.frame.getByRole('button', { name: 'More options' });
    await menu.click();
    await chat.frame.getByRole('button', { name: 'Copy this chat' }).waitFor();
    const { x = 0, y = 0 } = (await chat.log.getByText('When are you open?').boundingBox()) ?? {};
    await page.mouse.click(x + 5, y + 5);
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    expect(await chat.log.locator('.visitor').count()).toBe(0);
    await page.close();
  });

  it('a phone of 320 px needs no sideways scroll', async () => {
    const page = await visit.newPage({ viewport: { width: 320, height: 568 } });
    await page.goto(visit.site.url);
    const chat = await openChat(page);
    await chat.ask('are you open on Saturday?');
    await chat.log
      .getByText(/Saturday/)
      .last()
      .waitFor();
    const frame = page.frames().find((candidate) => candidate.url().includes('/frame'));
    expect(await frame?.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.close();
  });
});
