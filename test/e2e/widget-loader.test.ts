/** The one-line tag on a practice's page, in a real browser: what it draws, loads, stores, and how one gets in and out. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { openWidgetStand, type WidgetStand } from '../support/widget-stand.ts';

let browser: Browser;
let stand: WidgetStand;
beforeAll(async () => {
  browser = await launchBrowser();
  stand = await openWidgetStand((path, { tag }) => {
    if (path === '/twice') return { tag: tag + tag };
    if (path === '/plain-link') {
      return { tag: `<foyer-chat><a href="tel:+15555550142">Call us</a></foyer-chat>${tag}` };
    }
    if (path === '/head') return { head: tag, tag: '' };
    if (path === '/queue') {
      return {
        head: '<script>window.Foyer = [["on", "open", () => document.title = "opened"], ["open"]]</script>',
      };
    }
    if (path === '/options') {
      return {
        tag: tag.replace(
          '<script',
          '<script data-language="es" data-position="left" data-label="Pregunte aquí"',
        ),
      };
    }
    return {};
  });
});
afterAll(async () => {
  await stand.close();
  await browser.close();
});

const visit = async (path = '/', options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await browser.newPage(options);
  await page.goto(stand.site.url + path);
  return page;
};
const launcher = (page: Page) => page.getByRole('button', { name: 'Chat with us' });
const composer = (page: Page) => page.frameLocator('iframe').getByRole('textbox', { name: 'Your question' });

describe('before anybody touches it', () => {
  it('the tag makes one request, draws a button with words, stores nothing, adds one global', async () => {
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${stand.site.url}/`);
    await launcher(page).waitFor();
    expect(requests.filter((url) => !url.startsWith(stand.site.url))).toHaveLength(1);
    const left = await page.evaluate(() => {
      const blank = document.createElement('iframe');
      document.body.append(blank);
      const plain = new Set(Object.getOwnPropertyNames(blank.contentWindow));
      blank.remove();
      return {
        globals: Object.getOwnPropertyNames(window).filter(
          (name) => !plain.has(name) && !/^\d+$/.test(name) && !/playwright|__pw/.test(name),
        ),
        stored: [document.cookie, localStorage.length, sessionStorage.length],
      };
    });
    expect(left).toEqual({ globals: ['Foyer'], stored: ['', 0, 0] });
    await page.close();
  });

  it.each([
    ['pasted twice', '/twice'],
    ['in the head', '/head'],
  ])('%s: one launcher', async (_name, path) => {
    const page = await visit(path);
    await launcher(page).waitFor();
    expect(await page.locator('foyer-chat').count()).toBe(1);
    await page.close();
  });
});

describe('the way in and out', () => {
  it('by keyboard: Enter opens, focus is in the composer, Escape closes, focus is on the launcher', async () => {
    const page = await visit();
    await launcher(page).focus();
    await page.keyboard.press('Enter');
    await composer(page).waitFor();
    await expect.poll(() => composer(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('are you open?');
    expect(await composer(page).inputValue()).toBe('are you open?');
    await page.keyboard.press('Escape');
    await expect
      .poll(() =>
        page.evaluate(() => document.querySelector('foyer-chat')?.shadowRoot?.activeElement?.tagName),
      )
      .toBe('BUTTON');
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('false');
    await page.close();
  });

  it('by mouse: the launcher opens and closes, the frame is asked for on hover and not before', async () => {
    const page = await visit();
    await launcher(page).hover();
    await expect.poll(() => page.frames().length).toBe(2);
    await launcher(page).click();
    await composer(page).waitFor();
    await launcher(page).click();
    await composer(page).waitFor({ state: 'hidden' });
    await page.close();
  });

  it('a question is asked and answered', async () => {
    const page = await visit();
    await launcher(page).click();
    await composer(page).fill('are you open on Saturday?');
    await composer(page).press('Enter');
    await page
      .frameLocator('iframe')
      .getByText(/Answer \d/)
      .first()
      .waitFor();
    await page.close();
  });

  it('on a phone: the whole screen, nothing behind it in reach, no keyboard raised, and back', async () => {
    const page = await visit('/', { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });
    await launcher(page).tap();
    await composer(page).waitFor();
    await expect
      .poll(() => page.locator('foyer-chat iframe').boundingBox())
      .toEqual({ x: 0, y: 0, width: 320, height: 568 });
    expect(await page.evaluate(() => document.body.inert)).toBe(true);
    const inFrame = await page.frames()[1]?.evaluate(() => ({
      focus: document.activeElement?.tagName,
      sideways: document.documentElement.scrollWidth > innerWidth,
      font: getComputedStyle(document.querySelector('textarea') ?? document.body).fontSize,
    }));
    expect(inFrame).toEqual({ focus: 'H1', sideways: false, font: '16px' });
    await page.frameLocator('iframe').getByRole('button', { name: 'Close chat' }).tap();
    await expect.poll(() => page.evaluate(() => document.body.inert)).toBe(false);
    await page.close();
  });
});

describe('a keyboard on a phone', () => {
  it('leaves the composer in view: the chat is as high as what the keyboard leaves', async () => {
    const page = await visit('/', { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await launcher(page).tap();
    await composer(page).tap();
    // No keyboard rises in a browser without a screen: what the window then says of itself is said here.
    await page.evaluate(() => {
      const view = window.visualViewport;
      Object.defineProperties(view, { height: { value: 300 }, offsetTop: { value: 40 } });
      view?.dispatchEvent(new Event('resize'));
    });
    await expect
      .poll(() => page.locator('foyer-chat iframe').boundingBox())
      .toEqual({ x: 0, y: 40, width: 360, height: 300 });
    await expect
      .poll(() => composer(page).evaluate((field) => field.getBoundingClientRect().bottom <= innerHeight))
      .toBe(true);
    expect(await composer(page).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.close();
  });

  it('turned on its side: still the whole screen, and back upright', async () => {
    const page = await visit('/', { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await launcher(page).tap();
    await composer(page).waitFor();
    for (const [width, height] of [
      [640, 360],
      [360, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect
        .poll(() => page.locator('foyer-chat iframe').boundingBox())
        .toEqual({ x: 0, y: 0, width, height });
    }
    await page.close();
  });
});

describe('the page’s own script', () => {
  it('may queue commands before the tag has loaded', async () => {
    const page = await visit('/queue');
    await composer(page).waitFor();
    expect(await page.title()).toBe('opened');
    await page.close();
  });

  it('may set language, side and words on the tag', async () => {
    const page = await visit('/options');
    const button = page.getByRole('button', { name: 'Pregunte aquí' });
    await button.click();
    await page.frameLocator('iframe').getByRole('textbox', { name: 'Su pregunta' }).waitFor();
    expect((await button.boundingBox())?.x).toBeLessThan(40);
    await page.close();
  });

  it('hears events, and destroy leaves nothing behind', async () => {
    const page = await visit();
    await launcher(page).waitFor();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const { Foyer } = window as unknown as {
        Foyer: { on(name: string, listener: () => void): void; open(): void };
      };
      for (const name of ['open', 'close', 'ready', 'message-sent', 'reply-shown'])
        Foyer.on(name, () => heard.push(name));
      Foyer.open();
    });
    await composer(page).fill('are you open?');
    await composer(page).press('Enter');
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard))
      .toEqual(['open', 'ready', 'message-sent', 'reply-shown']);
    const left = await page.evaluate(() => {
      (window as unknown as { Foyer: { destroy(): void } }).Foyer.destroy();
      return {
        elements: document.querySelectorAll('foyer-chat').length,
        global: 'Foyer' in window,
      };
    });
    expect(left).toEqual({ elements: 0, global: false });
    await page.close();
  });
});

describe('while the guard is still on its way', () => {
  it('what one writes with is there before guard and socket are asked for, and these come before the first word', async () => {
    const page = await visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/-[\w-]{8}\./, '.')));
    await launcher(page).click();
    await composer(page).waitFor();
    await expect.poll(() => asked).toContain('/assets/socket.js');
    expect(asked.slice(0, 4).sort()).toEqual([
      '/assets/en.js',
      '/assets/frame.css',
      '/assets/frame.js',
      '/sunrise-dental/frame',
    ]);
    expect(asked.slice(4).sort()).toEqual(['/assets/guard.js', '/assets/socket.js']);
    await page.close();
  });

  it('one can write, nothing is sent, and a disclosure is stopped once it is there', async () => {
    const release = stand.holdGuard();
    const page = await visit();
    const sent: string[] = [];
    page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
    await launcher(page).click();
    await composer(page).fill('I have a toothache');
    await composer(page).press('Enter');
    expect(await composer(page).inputValue()).toBe('I have a toothache');
    release();
    await page.frameLocator('iframe').getByRole('heading', { name: 'We kept that private' }).waitFor();
    expect(sent.join()).not.toContain('toothache');
    await page.close();
  });
});

describe('when the chat cannot be had', () => {
  it.each<[string, BrowserContextOptions]>([
    ['on a desktop', {}],
    ['on a phone', { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true }],
    ['in the dark', { colorScheme: 'dark' }],
  ])('%s the launcher itself offers phone and portal, and can be closed', async (_name, options) => {
    stand.silence.frame = true;
    const page = await visit('/', options);
    await launcher(page).click();
    const call = page.getByRole('link', { name: '(555) 555-0142' });
    await call.waitFor();
    expect(await call.getAttribute('href')).toMatch(/^tel:/);
    expect(await page.getByRole('link', { name: 'Portal' }).getAttribute('href')).toBe(
      'https://portal.example.org/',
    );
    expect(await page.getByRole('alert').textContent()).toContain('Please call us.');
    await launcher(page).click();
    await call.waitFor({ state: 'hidden' });
    await expect.poll(() => launcher(page).evaluate((button) => button.matches(':focus'))).toBe(true);
    stand.silence.frame = false;
    await page.close();
  });
});

describe('a page that carries a plain phone link for browsers without scripts', () => {
  const plainLink = (page: Page) => page.getByRole('link', { name: 'Call us' });

  it('shows the link while there are no scripts', async () => {
    const page = await visit('/plain-link', { javaScriptEnabled: false });
    expect(await plainLink(page).getAttribute('href')).toBe('tel:+15555550142');
    await page.close();
  });

  it('keeps the link while the chat server cannot be reached', async () => {
    const page = await browser.newPage();
    await page.route('**/widget.js', (route) => route.abort());
    await page.goto(`${stand.site.url}/plain-link`);
    expect(await plainLink(page).isVisible()).toBe(true);
    await page.close();
  });

  it('shows the launcher in its place once there are', async () => {
    const page = await visit('/plain-link');
    await launcher(page).waitFor();
    expect(await plainLink(page).isVisible()).toBe(false);
    expect(await page.locator('foyer-chat').count()).toBe(1);
    await page.close();
  });
});

describe('a page that goes into the browser’s memory and comes back', () => {
  // The browser of these tests keeps no pages: it is told what one that does would say.
  it('holds no connection meanwhile, which would keep it out, and the chat goes on afterwards', async () => {
    const page = await visit();
    const sockets: { isClosed: boolean }[] = [];
    page.on('websocket', (socket) => {
      const seen = { isClosed: false };
      sockets.push(seen);
      socket.on('close', () => {
        seen.isClosed = true;
      });
    });
    await launcher(page).click();
    const ask = async (): Promise<void> => {
      await composer(page).fill('are you open?');
      await composer(page).press('Enter');
    };
    const answers = page
      .frameLocator('iframe')
      .locator('.reply')
      .getByText(/Answer \d/);
    await ask();
    await answers.first().waitFor();
    const turn = (type: 'pagehide' | 'pageshow'): Promise<boolean> | undefined =>
      page
        .frames()[1]
        ?.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), type);
    await turn('pagehide');
    await expect.poll(() => sockets.every(({ isClosed }) => isClosed)).toBe(true);
    await turn('pageshow');
    await ask();
    await expect.poll(() => answers.count()).toBe(2);
    expect(sockets).toHaveLength(2);
    await page.close();
  });
});

describe('single-page sites', () => {
  it('a changed address and the tag run again leave one launcher, and the chat as it was', async () => {
    const page = await visit();
    await launcher(page).click();
    await composer(page).fill('half a question');
    await page.evaluate(() => {
      history.pushState({}, '', '/another');
      const { src } = document.querySelector('script') ?? {};
      const again = document.createElement('script');
      again.src = src ?? '';
      document.body.append(again);
      return new Promise((resolve) => {
        again.onload = resolve;
      });
    });
    expect(await page.locator('foyer-chat').count()).toBe(1);
    expect(await composer(page).inputValue()).toBe('half a question');
    await page.close();
  });

  it('destroyed and pasted again, many times: one launcher, and no listener is left of the others', async () => {
    const page = await visit();
    const src = await page.evaluate(() => document.querySelector('script')?.src ?? '');
    await launcher(page).waitFor();
    const devtools = await page.context().newCDPSession(page);
    const listeners = async (): Promise<number> => {
      await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0;
    };
    await devtools.send('Performance.enable');
    await devtools.send('HeapProfiler.enable');
    const again = (times: number): Promise<void> =>
      page.evaluate(
        async ([address, count]) => {
          for (let i = 0; i < count; i += 1) {
            (window as unknown as { Foyer: { destroy(): void } }).Foyer.destroy();
            const script = document.createElement('script');
            script.src = address;
            document.head.append(script);
            await new Promise((resolve) => {
              script.onload = resolve;
            });
            script.onload = null;
            script.remove();
          }
        },
        [src, times] as const,
      );
    await again(2);
    const few = await listeners();
    await again(20);
    await expect.poll(listeners).toBeLessThanOrEqual(few);
    expect(await page.locator('foyer-chat').count()).toBe(1);
    await page.close();
  });

  it('a swapped body leaves the chat where it is', async () => {
    const page = await visit();
    await launcher(page).click();
    await composer(page).fill('half a question');
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.textContent = 'Another page';
      document.body.replaceWith(body);
    });
    expect(await composer(page).inputValue()).toBe('half a question');
    await page.close();
  });

  it('a page that clears its whole document gets the launcher back', async () => {
    const page = await visit();
    await launcher(page).waitFor();
    await page.evaluate(() =>
      document.documentElement.replaceChildren(
        document.createElement('head'),
        document.createElement('body'),
      ),
    );
    await launcher(page).waitFor();
    await page.close();
  });
});
