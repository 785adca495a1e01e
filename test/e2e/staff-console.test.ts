/**
 * The staff console in a real browser, on the built files and the real server: first sign-in with a one-time password, review,
 * deletion, the audit log. In each state axe finds nothing, and the page loads nothing from elsewhere.
 */
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { faultsOf, STAFF_VIEWPORTS } from '../support/staff-pages.ts';
import { OWN_PASSWORD, PRACTICE, type StaffSite, startStaffSite } from '../support/staff-site.ts';

/** The summary of the visit that asked about Saturday. */
const ABOUT_HOURS = /about hours/;

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** The element that has the focus, once it has this text: under load the screen is drawn some frames later. */
const focusOn = (page: Page, text: RegExp) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''), { timeout: 10_000 })
    .toMatch(text);

describe.each(STAFF_VIEWPORTS)('staff at work ($name)', ({ viewport, colorScheme }) => {
  let browser: Browser;
  let site: StaffSite;
  let page: Page;
  const requested: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await startStaffSite();
    page = await (await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' })).newPage();
    page.on('request', (request) => requested.push(request.url()));
    page.on('console', (message) => {
      if (/Content Security Policy|Trusted/.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  it('sign in with the one-time password, and must choose their own first', async () => {
    await page.goto(`${site.url}/staff/practices/${PRACTICE}/conversations/${site.asked}`);
    await heading(page, 'Sign in').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('E-mail address').fill(site.email);
    await page.getByLabel('Password').fill('not this one');
    await page.keyboard.press('Enter');
    await page.getByText('The e-mail address or the password is not right.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Password').fill(site.oneTimePassword);
    await page.keyboard.press('Enter');
    await heading(page, 'Choose a new password').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('One-time password').fill(site.oneTimePassword);
    await page.getByLabel('New password', { exact: true }).fill(OWN_PASSWORD);
    await page.getByLabel('New password again').fill(OWN_PASSWORD);
    await page.keyboard.press('Enter');
    await heading(page, ABOUT_HOURS).waitFor();
    await focusOn(page, /^[^.]*about hours\.[^.]*\.$/);
  });

  it('read a conversation: the reading is in the audit log', async () => {
    await page.getByText('[name 1]').waitFor();
    await page.getByText('[opening hours]').waitFor();
    expect(await page.content()).not.toMatch(/Pemberton/i);
    expect(await faultsOf(page)).toEqual([]);
    const readings = (await site.auditRows()).filter(
      ({ action, subject }) => action === 'transcript:viewed' && subject === site.asked,
    );
    expect(readings).toHaveLength(1);
  });

  it('mark it reviewed with the keyboard alone, and find it under Reviewed', async () => {
    const button = page.getByRole('button', { name: 'Mark as reviewed' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Reviewed', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'Conversations' }).click();
    await page.getByRole('link', { name: /^Reviewed\s*1/ }).click();
    await page.getByRole('link', { name: ABOUT_HOURS }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('delete one they recognise, after being told what that does', async () => {
    await page.getByRole('link', { name: ABOUT_HOURS }).click();
    const ask = page.getByRole('button', { name: /I can tell who this is/ });
    await ask.click();
    await page.getByRole('dialog', { name: 'Delete this conversation for good?' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep it' }).click();
    await focusOn(page, /^I can tell who this is…$/);
    await ask.click();
    await page.getByRole('dialog', { name: 'Delete this conversation for good?' }).waitFor();
    await page.keyboard.press('Escape');
    await focusOn(page, /^I can tell who this is…$/);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await ask.click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await heading(page, 'Conversations').waitFor();
    await page.getByText('Nothing reviewed yet').waitFor();
    expect(await site.stores.transcripts.view(PRACTICE, site.asked)).toBeNull();
  });

  it('see a withheld message as its category with the reason', async () => {
    await page.getByRole('link', { name: /^Unreviewed/ }).click();
    await page.locator(`a[href$="${site.withheld}"]`).click();
    await page.getByText('Health: not kept').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('read the audit log, which verifies', async () => {
    await page.getByRole('link', { name: 'Audit log' }).click();
    await page.getByText('The log is whole.').waitFor();
    await page.getByText(`deleted conversation ${site.asked}`).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('test a sentence: what the guard stops never leaves this browser', async () => {
    const sent: string[] = [];
    const note = (request: Request): void => void sent.push(`${request.url()} ${request.postData() ?? ''}`);
    page.on('request', note);
    await page.getByRole('link', { name: 'Test', exact: true }).click();
    const field = page.getByLabel('A sentence, as a visitor would type it');
    await field.fill('I have a toothache since the zebrafish festival. Do you take Delta Dental?');
    await field.press('Enter');
    await page.getByText('Not one word would be sent.').waitFor();
    await page.getByText('Call (213) 555-0142').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send only this part' }).click();
    await page.getByText('The whole message would be sent.').waitFor();
    await page.getByText('What came closest').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    page.off('request', note);
    expect(sent.join('\n')).toContain('Do you take Delta Dental?');
    expect(sent.join('\n')).not.toMatch(/toothache|zebrafish/);
  });

  it('find the one line for the website', async () => {
    await page.getByRole('link', { name: 'Install' }).click();
    await page.getByText(`<script async src="${site.url}/sunrise-dental/widget.js"></script>`).waitFor();
    await page.getByText('http://sunrise-dental.example', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('and learn from the site’s policy which line is missing', async () => {
    await page.getByText('WordPress', { exact: true }).click();
    await page.getByLabel('Address of a page of your website').fill('https://www.sunrise-dental.example');
    await page.getByText('https://www.sunrise-dental.example is not on the list').waitFor();
    await page.getByLabel('Your site’s Content-Security-Policy').fill("default-src 'self'; img-src *");
    await page.getByText(`frame-src 'self' ${site.url};`, { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  it('come back to the same screen by the browser’s own Back, and after a reload', async () => {
    await page.goBack();
    await heading(page, 'Test the chat').waitFor();
    await page.goBack();
    await page.getByText('The log is whole.').waitFor();
    await page.reload();
    await page.getByText('The log is whole.').waitFor();
  });

  it('sign out, and Back shows nothing that was read', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You are signed out.').waitFor();
    await page.goBack();
    await heading(page, 'Sign in').waitFor();
    expect(await page.getByText(/about hours|The log is whole/).count()).toBe(0);
    await page.reload();
    await heading(page, 'Sign in').waitFor();
  });

  it('and all of it without a request to anybody else, and without a complaint from the policy', () => {
    expect(requested.filter((address) => !address.startsWith(site.url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
