/** What axe, a narrow screen, large text and a still eye find in every state of the widget. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATES } from '../../demo/gallery/states.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Gallery, openGallery } from '../support/gallery.ts';
import { openWidgetStand, type WidgetStand } from '../support/widget-stand.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let browser: Browser;
let gallery: Gallery;
let stand: WidgetStand;
beforeAll(async () => {
  browser = await launchBrowser();
  gallery = await openGallery();
  stand = await openWidgetStand();
});
afterAll(async () => {
  await stand.close();
  await gallery.close();
  await browser.close();
});

type AxeWindow = Window & { axe: { run(options: object): Promise<AxeResults> } };

/** Each violation as "rule: where". */
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as AxeWindow).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
};

const show = async (page: Page, state: string, query = ''): Promise<void> => {
  await page.goto(`${gallery.url}/state.html?state=${state}${query}`);
  await page.locator('.app').waitFor();
  const { draft, menu } = STATES[state] ?? {};
  if (draft) await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, draft);
  if (menu) await page.locator('.menu ul').waitFor();
  if (draft && state.startsWith('typing')) await page.locator('.guard-notice > *').first().waitFor();
};

const LOOKS: readonly [string, BrowserContextOptions, string][] = [
  ['light', {}, ''],
  ['dark', { colorScheme: 'dark' }, ''],
  ['forced colours', { forcedColors: 'active' }, ''],
  ['right to left', {}, '&dir=rtl'],
  ['Spanish', {}, '&language=es'],
  ['a made-up language, right to left and long', {}, '&language=pseudo'],
];

describe.each(LOOKS)('%s', (_name, options, query) => {
  it('axe finds nothing in any state', async () => {
    const page = await browser.newPage({
      viewport: { width: 400, height: 660 },
      reducedMotion: 'reduce',
      ...options,
    });
    const found: string[] = [];
    for (const state of Object.keys(STATES)) {
      await show(page, state, query);
      found.push(...(await violations(page)).map((violation) => `${state}: ${violation}`));
    }
    expect(found).toEqual([]);
    await page.close();
  });
});

describe('the practice’s page with the launcher', () => {
  it.each(['closed', 'open'])('%s: axe finds nothing', async (state) => {
    const page = await browser.newPage();
    await page.goto(stand.site.url);
    const launcher = page.getByRole('button', { name: 'Chat with us' });
    await launcher.waitFor();
    if (state === 'open') {
      await launcher.click();
      await page.frameLocator('iframe').getByRole('textbox').waitFor();
    }
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

describe('every state', () => {
  it.each([
    ['on a screen 320 px wide', { width: 320, height: 568 }],
    ['at 400 % zoom of a small laptop', { width: 320, height: 256 }],
    ['on a phone on its side', { width: 667, height: 320 }],
  ])('%s needs no sideways scrolling, and composer and warning are on it', async (_name, viewport) => {
    const page = await browser.newPage({ viewport });
    const wide: string[] = [];
    for (const state of Object.keys(STATES)) {
      await show(page, state);
      const fits = await page.evaluate(() => {
        const inside = [...document.querySelectorAll('.app *:not(.unseen)')].every((element) => {
          const { left, right } = element.getBoundingClientRect();
          return left >= -1 && right <= innerWidth + 1;
        });
        const warning =
          document.querySelector('.guard-notice:not(:empty)')?.getBoundingClientRect().height ?? 80;
        document.querySelector('textarea')?.scrollIntoView();
        const { bottom = 1e9, top = -1 } = document.querySelector('textarea')?.getBoundingClientRect() ?? {};
        return (
          inside &&
          warning >= 60 &&
          document.documentElement.scrollWidth <= innerWidth &&
          top >= 0 &&
          bottom <= innerHeight
        );
      });
      if (!fits) wide.push(state);
    }
    expect(wide).toEqual([]);
    await page.close();
  });

  it('in a made-up language, right to left and long: nothing is cut off at the side, and no sentence is left in English', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 568 } });
    const found: string[] = [];
    for (const state of Object.keys(STATES)) {
      await show(page, state, '&language=pseudo');
      const wrong = await page.evaluate(() => {
        const own =
          'header p, .bare, .menu li, .notice p, .chips, .send, .delivery, .feedback, .ended, .count, .link-notice:not(.consent), .general button, small, .action.primary:not(.crisis *):not(.emergency *)';
        const named = [...document.querySelectorAll(own)].flatMap((element) => [
          element.classList.contains('chips') ? '' : (element.textContent ?? ''),
          element.getAttribute('aria-label') ?? '',
        ]);
        const sideways = document.documentElement.scrollWidth > innerWidth;
        return [
          ...named.filter((text) => /[A-Za-z]{2}/.test(text)),
          ...(sideways ? ['sideways scrolling'] : []),
          ...(document.documentElement.dir === 'rtl' ? [] : ['not right to left']),
          // What the visitor wrote in English is read as English all the same.
          ...[...document.querySelectorAll('.visitor .bubble:not(.withheld)')]
            .filter((bubble) => getComputedStyle(bubble).direction === 'rtl')
            .map(() => 'turned words'),
        ];
      });
      found.push(...wrong.map((one) => `${state}: ${one}`));
    }
    expect(found).toEqual([]);
    await page.close();
  });

  it('bears the text spacing of WCAG 1.4.12 without losing words', async () => {
    const page = await browser.newPage({ viewport: { width: 400, height: 660 } });
    const cut: string[] = [];
    for (const state of Object.keys(STATES)) {
      await show(page, state);
      await page.addStyleTag({
        content:
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
      });
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, a, p, h1, h2, dt, blockquote')]
          .filter((element) => element.offsetParent !== null && !element.closest('.unseen'))
          .filter(
            (element) =>
              element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline',
          )
          .map((element) => `${element.tagName} ${element.className}`),
      );
      cut.push(...lost.map((one) => `${state}: ${one}`));
    }
    expect(cut).toEqual([]);
    await page.close();
  });

  it('has targets of at least 44 px for fingers, and composer text of 16 px', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 568 } });
    const small: string[] = [];
    for (const state of Object.keys(STATES)) {
      await show(page, state);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, textarea, a.action')]
          .filter((element) => element.offsetParent !== null && element.offsetHeight < 44)
          .map((element) => `${element.className} ${element.offsetHeight}`),
      );
      small.push(...found.map((one) => `${state}: ${one}`));
    }
    expect(small).toEqual([]);
    expect(await page.locator('textarea').evaluate((field) => getComputedStyle(field).fontSize)).toBe('16px');
    await page.close();
  });

  it('stands still for whoever asked for no motion', async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    for (const state of Object.keys(STATES)) {
      await show(page, state);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    }
    await page.close();
  });
});
