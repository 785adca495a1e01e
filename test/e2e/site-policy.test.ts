/** The install page's word on a site's policy is the browser's: what it calls blocked is blocked, and its lines let the chat in. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRINT_POLICY } from '../../server/dashboard/print-policy.ts';
import { type CheckedPolicy, checkPolicy } from '../../server/dashboard/site-policy.ts';
import { launchBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { type HostSite, startHostSite, tagFor } from '../support/host-site.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const PRACTICE = 'sunrise-dental';

/** `CHAT` stands for the server's origin. */
const POLICIES = [
  'script-src CHAT; frame-src CHAT',
  "default-src 'self'",
  "default-src 'none'; script-src CHAT",
  "script-src 'self'; frame-src 'none'; require-trusted-types-for 'script'",
  'script-src CHAT; child-src https://maps.example.com',
  'script-src CHAT/other/; frame-src CHAT/sunrise-dental/frame',
  "script-src CHAT; frame-src 'self'; style-src 'none'; connect-src 'none'; img-src 'none'",
  'script-src CHAT/sunrise-dental/; frame-src *',
  'sandbox allow-scripts; script-src CHAT; frame-src CHAT',
];

describe('a policy as the install page reads it', () => {
  let browser: Browser;
  let server: TestServer;
  let site: HostSite;
  let page: Page;
  let policy = '';
  let head = '';

  beforeAll(async () => {
    browser = await launchBrowser();
    const port = await freePort();
    server = await startTestServer({ origins: { [PRACTICE]: [`http://127.0.0.1:${port}`] } });
    site = await startHostSite(port, () => ({ tag: tagFor(server.url, PRACTICE), policy, head }));
    page = await browser.newPage();
    await page.clock.setFixedTime(server.clock.now);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    await server.destroy();
  });

  const check = (text: string): CheckedPolicy => {
    const read = checkPolicy(text, {
      script: `${server.url}/${PRACTICE}/widget.js`,
      frame: `${server.url}/${PRACTICE}/frame`,
    });
    const [only] = read.kind === 'read' ? read.policies : [];
    if (!only) throw new Error('No policy was read.');
    return only;
  };

  /** Whether a visitor of a page with this policy can write. */
  const isUsable = async (text: string): Promise<boolean> => {
    [policy, head] = [text, ''];
    await page.goto(site.url, { waitUntil: 'load' });
    const launcher = page.getByRole('button', { name: 'Chat with us' }).first();
    const composer = page.frameLocator('iframe').getByRole('textbox', { name: 'Your question' });
    try {
      await launcher.click({ timeout: 2_500 });
      await composer.waitFor({ timeout: 4_000 });
      return true;
    } catch {
      return false;
    }
  };

  it.each(POLICIES)('%s', async (template) => {
    const text = template.replaceAll('CHAT', server.url);
    const { findings, mended } = check(text);
    const allowed = findings.every((finding) => finding.allowed);
    expect(await isUsable(text)).toBe(allowed);
    if (!allowed) expect([mended, await isUsable(mended ?? text)]).toEqual([mended, true]);
  });

  it.each([
    ['a header', "script-src 'self'", ''],
    ['a header that forbids to read itself', "default-src 'none'; img-src 'self'", ''],
    [
      'a meta tag',
      '',
      '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'; object-src \'none\'">',
    ],
    ['no policy', '', ''],
  ])('%s is printed on the site by the line that staff paste there', async (_name, sent, meta) => {
    [policy, head] = [sent, meta];
    await page.goto(site.url);
    const printed = page.waitForEvent('console', (message) => message.type() === 'log');
    await page.evaluate(PRINT_POLICY);
    expect((await printed).text()).toBe(
      sent || (meta ? "script-src 'self'; object-src 'none'" : 'This page has no policy.'),
    );
  });
});
