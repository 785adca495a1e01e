/** The widget on pages it was not made for: strict policies, hostile styles and scripts, and listeners that want to know what is typed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openWidgetStand, type StandPage, type WidgetStand } from '../support/widget-stand.ts';

type Stand = { readonly server: string; readonly tag: string; readonly loader: string };
type MakePage = (stand: Stand) => StandPage;

const integrity = (loader: string): string =>
  `sha384-${createHash('sha384').update(loader).digest('base64')}`;
const withNonce = (tag: string): string => tag.replace('<script', '<script nonce="n0nce"');

const POLICIES: Readonly<Record<string, MakePage>> = {
  'an allow-list': ({ server }) => ({
    policy: `default-src 'self'; style-src 'self'; script-src ${server}; frame-src ${server}`,
  }),
  'nonce and strict-dynamic': ({ server, tag }) => ({
    tag: withNonce(tag),
    policy: `default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'none'; frame-src ${server}`,
  }),
  'required Trusted Types': ({ server }) => ({
    policy: `script-src ${server}; style-src 'none'; frame-src ${server}; require-trusted-types-for 'script'`,
  }),
  'no Trusted Types policies at all': ({ server }) => ({
    policy: `default-src 'none'; script-src ${server}; style-src 'none'; frame-src ${server}; require-trusted-types-for 'script'; trusted-types 'none'`,
  }),
  'a loader pinned by its hash': ({ server, tag, loader }) => ({
    tag: tag.replace('<script', `<script integrity="${integrity(loader)}" crossorigin`),
    policy: `default-src 'none'; script-src '${integrity(loader)}'; style-src 'none'; frame-src ${server}`,
  }),
  'a sandbox with its own origin': ({ server }) => ({
    policy: `sandbox allow-scripts allow-same-origin; script-src ${server}; style-src 'none'; frame-src ${server}`,
  }),
};

const jquery = (): string => readFileSync('node_modules/jquery/dist/jquery.min.js', 'utf8');
/** What prototype.js did to every page it was on. */
const PROTOTYPE_JS = `
  Array.prototype.toJSON = function () { return '[]' };
  Array.prototype.find = function () { return null };
  Array.prototype.each = Array.prototype.collect = function () {};
  Object.prototype.extend = function () {};
  Function.prototype.bind = function () { return this };
  document.getElementsByClassName = function () { return [] };
`;

const HOSTILE: Readonly<Record<string, StandPage>> = {
  'unsets everything, loudly': { head: '<style>*{all:unset!important}</style>' },
  'hides and shrinks everything': {
    head: '<style>html{font-size:5px}*{display:none!important;visibility:hidden!important;opacity:0!important;font-size:1px!important}html,body{display:block!important;visibility:visible!important;opacity:1!important}</style>',
  },
  'is right to left': { head: '<script>document.documentElement.dir = "rtl"</script>' },
  'transforms its body': {
    head: '<style>body{transform:scale(.5) rotate(3deg);filter:blur(2px);overflow:hidden;height:50px}</style>',
  },
  'puts itself on top': {
    head: '<style>main{position:relative;z-index:2147482999;background:#fff;min-height:100vh}</style>',
  },
  'freezes what is built in': {
    head: '<script>[Object,Array,Function,Element,Node,EventTarget,Event,String,Promise].forEach((it) => Object.freeze(it.prototype))</script>',
  },
  'replaces fetch, XMLHttpRequest and attachShadow': {
    head: '<script>window.fetch = window.XMLHttpRequest = () => { throw 1 }; const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: "open" }) }</script>',
  },
  'runs an old jQuery': {
    head: `<script>${jquery()};jQuery(function ($) { $("body").addClass("ready") })</script>`,
  },
  'runs prototype.js': { head: `<script>${PROTOTYPE_JS}</script>` },
  'has an element called Foyer': { body: '<form id="Foyer"></form>' },
};

let browser: Browser;
let stand: WidgetStand;
const named = (path: string): string => decodeURIComponent(path.slice(1));
beforeAll(async () => {
  browser = await launchBrowser();
  stand = await openWidgetStand(
    (path, about) => POLICIES[named(path)]?.(about) ?? HOSTILE[named(path)] ?? RECORDED[named(path)] ?? {},
  );
});
afterAll(async () => {
  await stand.close();
  await browser.close();
});

const visit = async (name: string): Promise<{ page: Page; complaints: string[] }> => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 760 } });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${stand.site.url}/${encodeURIComponent(name)}`);
  return { page, complaints };
};

const converse = async (page: Page, text: string): Promise<void> => {
  const frame = page.frameLocator('iframe');
  await page.getByRole('button', { name: 'Chat with us' }).click();
  await frame.getByRole('textbox', { name: 'Your question' }).pressSequentially(text);
  await page.keyboard.press('Enter');
};

describe('under a strict policy', () => {
  it.each(Object.keys(POLICIES))('%s: the chat works and the browser reports nothing', async (name) => {
    const { page, complaints } = await visit(name);
    await converse(page, 'are you open?');
    await page
      .frameLocator('iframe')
      .getByText(/Answer \d/)
      .first()
      .waitFor();
    expect(complaints.filter((text) => !/favicon/.test(text))).toEqual([]);
    await page.close();
  });
});

describe('on a page that', () => {
  it.each(Object.keys(HOSTILE))('%s, the launcher is seen, hit and opens a chat that works', async (name) => {
    const { page } = await visit(name);
    const launcher = page.getByRole('button', { name: 'Chat with us' });
    const box = await launcher.boundingBox();
    expect(box?.width).toBeGreaterThan(120);
    expect(box?.height).toBeGreaterThanOrEqual(48);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(900);
    await converse(page, 'are you open?');
    await page
      .frameLocator('iframe')
      .getByText(/Answer \d/)
      .first()
      .waitFor();
    const panel = await page.locator('foyer-chat iframe').boundingBox();
    expect(panel?.width).toBeGreaterThan(380);
    await page.close();
  });
});

/** Each fills `window.caught` with whatever it can learn. */
const RECORDED: Readonly<Record<string, StandPage>> = {
  'a key logger': {
    head: `<script>window.caught = []; for (const name of ['keydown','keypress','keyup','beforeinput','input','change','paste','compositionend','selectionchange'])
      for (const target of [window, document]) target.addEventListener(name, (event) => caught.push(event.key, event.data, event.composedPath().map((node) => node.value || node.textContent)), true);</script>`,
  },
  'a session recorder': {
    head: `<script>${readFileSync('node_modules/rrweb/umd/rrweb.min.js', 'utf8').replaceAll('</script', '<\\/script')}</script>
      <script>window.caught = []; rrweb.record({ emit: (event) => caught.push(event), recordCrossOriginIframes: true, maskAllInputs: false });</script>`,
  },
  'a mutation observer and a patched attachShadow': {
    head: `<script>window.caught = []; const attach = Element.prototype.attachShadow;
      const watch = (root) => new MutationObserver((records) => records.forEach((record) => caught.push(record.target.textContent, root.innerHTML)))
        .observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      Element.prototype.attachShadow = function (init) { const root = attach.call(this, init); watch(root); return root };
      watch(document);</script>`,
  },
  'a listener for messages and a patched postMessage': {
    head: `<script>window.caught = []; addEventListener('message', (event) => caught.push(event.data));
      const post = window.postMessage; window.postMessage = function (...all) { caught.push(all); return post.apply(this, all) };
      addEventListener('load', () => setInterval(() => { const frame = document.querySelector('foyer-chat')?.shadowRoot?.querySelector('iframe');
        try { caught.push(frame.contentDocument?.body?.textContent, frame.contentWindow.document.body.textContent) } catch {} }, 20));</script>`,
  },
};

describe('what the practice’s page can learn of a conversation', () => {
  it.each(Object.keys(RECORDED))('%s: nothing', async (name) => {
    const { page } = await visit(name);
    // Shows that the listener works: what is done on the page itself, it catches.
    await page.keyboard.press('q');
    await page.evaluate(() => {
      document.body.append('changed');
      window.postMessage('posted', '*');
    });
    await converse(page, 'is zebrafish parking open?');
    const frame = page.frameLocator('iframe');
    await frame
      .getByText(/Answer \d/)
      .first()
      .waitFor();
    await frame.getByRole('textbox').pressSequentially('I have marzipan toothache');
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { name: 'We kept that private' }).waitFor();
    const caught = await page.evaluate(() =>
      JSON.stringify((window as unknown as { caught: unknown[] }).caught),
    );
    expect(caught.length).toBeGreaterThan(2);
    expect(caught).not.toMatch(/zebrafish|marzipan|toothache|Answer \d|kept that private/);
    await page.close();
  });

  it('and a frame of a foreign origin is not heard', async () => {
    const { page } = await visit('plain');
    await page.getByRole('button', { name: 'Chat with us' }).click();
    await page.frameLocator('iframe').getByRole('textbox').waitFor();
    await page.evaluate(() => {
      window.postMessage({ foyer: 1, type: 'close' }, '*');
      document
        .querySelector('foyer-chat')
        ?.shadowRoot?.querySelector('iframe')
        ?.contentWindow?.postMessage({ foyer: 1, type: 'send', text: 'x' }, '*');
    });
    await page.frameLocator('iframe').getByRole('textbox').fill('still here');
    expect(await page.getByRole('button', { name: 'Chat with us' }).getAttribute('aria-expanded')).toBe(
      'true',
    );
    await page.close();
  });
});
