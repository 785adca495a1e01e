/**
 * A practice learns: what the chat could not answer is on the staff's list, an answer is written in the console, and the next
 * visitor gets it. In a real browser, on the built files and the real server.
 */
import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { faultsOf, STAFF_VIEWPORTS } from '../support/staff-pages.ts';
import {
  enterFirst,
  OWN_PASSWORD,
  PRACTICE,
  type StaffSite,
  signInAs,
  startStaffSite,
} from '../support/staff-site.ts';
import { connect, send } from '../support/visitor.ts';

const QUESTION = 'do you sponsor a soccer team';

describe.each(STAFF_VIEWPORTS)('staff who mend the answers ($name)', ({ viewport, colorScheme }) => {
  let browser: Browser;
  let site: StaffSite;
  let page: Page;
  const complaints: string[] = [];

  const ask = async (text: string) => {
    const socket = await connect(site.url, PRACTICE);
    const result = await send(socket, text);
    socket.close();
    return result.ok ? result.data.reply : null;
  };
  const newPage = async (): Promise<Page> => {
    const opened = await (
      await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })
    ).newPage();
    opened.on('pageerror', (error) => complaints.push(error.message));
    opened.on('console', (message) => {
      if (/Content Security Policy|Trusted/.test(message.text())) complaints.push(message.text());
    });
    return opened;
  };
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });
  const section = (name: string) => page.getByRole('link', { name, exact: true });

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await startStaffSite();
    expect((await ask(QUESTION))?.decision).toBe('fallback');
    expect((await ask('would you sponsor our soccer team?'))?.decision).toBe('fallback');
    page = await newPage();
    await enterFirst(page, site);
    await heading('Conversations').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('see what visitors said of an answer, and the reading is in the audit log', async () => {
    const visitor = await connect(site.url, PRACTICE);
    const clientId = randomUUID();
    await send(visitor, 'are you open on Saturday?', clientId);
    await visitor.timeout(5_000).emitWithAck('answer:rate', { clientId, helpful: false });
    visitor.close();
    await section('Answers').click();
    await page.getByText('Helped 0, did not help 1').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect((await site.auditRows()).map(({ action }) => action)).toContain('ratings:listed');
  });

  it('see what went unanswered, in one row, and the reading is in the audit log', async () => {
    await section('Unanswered').click();
    await page.getByText('Asked 2 times').waitFor();
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    expect((await site.auditRows()).map(({ action }) => action)).toContain('unanswered:listed');
  });

  it('set one aside as not for them, and put it back', async () => {
    await page.getByRole('button', { name: /^Not for us/ }).click();
    await page.getByText('Nothing is waiting for an answer').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: /^Not for us/ }).click();
    await page.getByRole('button', { name: /^Put back/ }).click();
    await page.getByText('Nothing set aside').waitFor();
    await page.getByRole('link', { name: /^To do/ }).click();
    await page.getByText('Asked 2 times').waitFor();
  });

  it('write the answer: its faults are said at the field, and it is shown as visitors read it', async () => {
    await page.getByRole('button', { name: /^Write an answer/ }).click();
    await heading('New answer').waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('The answer is missing; add it.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Answer in English').fill('Yes, one each spring. Please call us.');
    const preview = page.getByRole('complementary', { name: 'As visitors read it' });
    await preview.getByText('Yes, one each spring. Please call us.', { exact: true }).waitFor();
    await page.getByText('The answer is missing; add it.').waitFor({ state: 'detached' });
    expect(await faultsOf(page)).toEqual([]);
  });

  it('publish it with the keyboard, and the next visitor gets it', async () => {
    await page.getByRole('button', { name: 'Publish' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Version 2 is live.').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await ask(QUESTION)).toMatchObject({
      decision: 'answer',
      text: 'Yes, one each spring. Please call us.',
      source: { version: 2 },
    });
    expect(await site.auditRows()).toContainEqual(
      expect.objectContaining({ action: 'practice:published', subject: 'version 2' }),
    );
    expect(JSON.stringify(await site.auditRows())).not.toContain('soccer');
  });

  it('find the question gone from the list', async () => {
    await section('Unanswered').click();
    await page.getByText(/earlier questions? (has|have) an answer by now/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('are told when a colleague published first; nothing of either is lost', async () => {
    const other = await newPage();
    await signInAs(other, site.url, site.email, OWN_PASSWORD);
    await other.getByRole('heading', { level: 1, name: 'Conversations' }).waitFor();
    for (const each of [page, other]) {
      await each.getByRole('link', { name: 'Answers', exact: true }).click();
      await each.getByRole('link', { name: 'Is there a restroom?' }).click();
      await each.getByLabel('Answer in English').waitFor();
    }
    await other.getByLabel('Answer in English').fill('Yes, on the second floor.');
    await page.getByLabel('Answer in English').fill('Yes, next to the stairs.');
    await other.getByRole('button', { name: 'Publish' }).click();
    await other.getByText('Version 3 is live.').first().waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Version 3 was published by somebody else while you were writing.').waitFor();
    await page.getByText('Yes, on the second floor.').waitFor();
    expect(await page.getByLabel('Answer in English').inputValue()).toBe('Yes, next to the stairs.');
    expect(await faultsOf(page)).toEqual([]);
    expect((await ask('is there a restroom?'))?.text).toBe('Yes, on the second floor.');
    await page.getByRole('button', { name: 'Go on with mine' }).click();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Version 4 is live.').first().waitFor();
    expect((await ask('is there a restroom?'))?.text).toBe('Yes, next to the stairs.');
    await other.close();
  });

  it('take an answer away after being asked, and the comments of the file are still there', async () => {
    await page.getByRole('link', { name: 'Is there a restroom?' }).click();
    await page.getByRole('button', { name: 'Remove this answer…' }).click();
    await page.getByRole('dialog', { name: 'Remove this answer?' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove and publish' }).click();
    await page.getByText('Version 5 is live.').first().waitFor();
    const published = await site.stores.practices.published(PRACTICE);
    expect(published?.yaml).toContain('# Sunrise Dental is an invented practice');
    expect(published?.yaml).not.toContain('id: restroom');
  });

  it('and nothing of it complained, on the page or to the policy', () => {
    expect(complaints).toEqual([]);
  });
});
