/** A visit as an end-to-end test makes it: the real server, a practice's page on another origin, and a recorder of all traffic. */
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { freePort } from './free-port.ts';
import { type HostSite, startHostSite, tagFor } from './host-site.ts';
import { startTestServer, type TestServer } from './server.ts';

export type Visit = {
  readonly server: TestServer;
  readonly site: HostSite;
  /** A page with the same tag on an origin that is not on the practice's list. */
  readonly strangerUrl: string;
  /** A page in a context of its own, with the browser's clock set to the server's. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
};

/** The dental practice's page and a stranger's, both with the same tag. */
export const practicePage = async (browser: Browser): Promise<Visit> => {
  const [sitePort, strangerPort] = [await freePort(), await freePort()];
  const server = await startTestServer({ origins: { 'sunrise-dental': [`http://127.0.0.1:${sitePort}`] } });
  const tag = tagFor(server.url, 'sunrise-dental');
  const policy = `script-src ${server.url}; frame-src ${server.url}; object-src 'none'`;
  const site = await startHostSite(sitePort, (path) => ({ tag, policy, lang: path === '/es' ? 'es' : 'en' }));
  const stranger = await startHostSite(strangerPort, () => ({ tag }));
  return {
    server,
    site,
    strangerUrl: stranger.url,
    async newPage(options = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.clock.setFixedTime(server.clock.now);
      // The browser may be closing too: then there is no context left to close.
      page.once('close', () => void context.close().catch(() => undefined));
      return page;
    },
    async close() {
      await site.close();
      await stranger.close();
      await server.destroy();
    },
  };
};

export type Traffic = {
  requests(): readonly string[];
  /** Addresses that tried to set a cookie: a browser refuses many by itself, and would hide the try. */
  cookies(): Promise<readonly string[]>;
  /** Every address, request body and websocket frame, in both directions. */
  all(): string;
  /** Resolves when nothing was sent or received for a while. */
  settled(): Promise<void>;
};

const QUIET_MS = 400;

export const recordTraffic = (page: Page): Traffic => {
  const addresses: string[] = [];
  const sent: string[] = [];
  const cookies: Promise<string[]>[] = [];
  let last = performance.now();
  const note = (text: string) => {
    last = performance.now();
    sent.push(text);
  };
  page.on('request', (request) => {
    addresses.push(request.url());
    note(`${request.url()} ${request.postData() ?? ''}`);
  });
  page.on('response', (response) => {
    const cookie = response.headerValue('set-cookie').catch(() => null);
    cookies.push(cookie.then((value) => (value === null ? [] : [response.url()])));
  });
  page.on('websocket', (socket) => {
    note(socket.url());
    socket.on('framesent', ({ payload }) => note(String(payload)));
    socket.on('framereceived', ({ payload }) => note(String(payload)));
  });
  return {
    requests: () => addresses,
    cookies: async () => (await Promise.all(cookies)).flat(),
    all: () => sent.join('\n'),
    async settled() {
      while (performance.now() - last < QUIET_MS)
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    },
  };
};

export type Chat = {
  readonly frame: FrameLocator;
  readonly composer: Locator;
  readonly log: Locator;
  ask(text: string): Promise<void>;
};

export type ChatNames = {
  readonly launcher?: RegExp;
  readonly composer?: RegExp;
  readonly alreadyOpen?: boolean;
};

/** Opens the chat by its launcher and waits until one can type. */
export const openChat = async (page: Page, names: ChatNames = {}): Promise<Chat> => {
  if (!names.alreadyOpen)
    await page
      .getByRole('button', { name: names.launcher ?? 'Chat with us' })
      .first()
      .click();
  const frame = page.frameLocator('iframe');
  const composer = frame.getByRole('textbox', { name: names.composer ?? 'Your question' });
  await composer.waitFor();
  return {
    frame,
    composer,
    log: frame.getByRole('log'),
    async ask(text) {
      await composer.fill(text);
      await composer.press('Enter');
    },
  };
};
