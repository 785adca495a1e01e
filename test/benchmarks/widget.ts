/**
 * What the tag costs a practice's page and how soon a visitor can type, in Chromium with its processor slowed down four times:
 * `npx tsx test/benchmarks/widget.ts`, after a build. Prints medians; page figures come from runs in pairs, with and without.
 */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { openWidgetStand, type WidgetStand } from '../support/widget-stand.ts';

const RUNS = Number(process.argv[2] ?? 15);
const SLOW = 4;
const SETTLED_MS = 1500;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const round = (value: number): number => Math.round(value * 100) / 100;

const slowPage = async (browser: Browser): Promise<{ page: Page; devtools: CDPSession }> => {
  const page = await browser.newPage();
  // The compiler of these lines marks functions with their names, through one that pages do not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  return { page, devtools };
};

/** Milliseconds from the click on the launcher until the focus is in the composer. Nothing is cached. */
const clickToComposer = async (browser: Browser, url: string, hoverMs: number): Promise<number> => {
  const { page } = await slowPage(browser);
  await page.addInitScript(() => {
    const note = (name: string): unknown => ({ name, at: performance.timeOrigin + performance.now() });
    const tell = (name: string): void => {
      (window.top ?? window).postMessage(note(name), '*');
    };
    addEventListener('click', () => tell('click'), true);
    addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) requestAnimationFrame(() => tell('composer'));
    });
    if (window !== window.top) return;
    const noted: Record<string, number> = {};
    Object.assign(window, { noted });
    addEventListener('message', ({ data }) => {
      if (data?.at) noted[data.name] ??= data.at;
    });
  });
  await page.goto(url);
  const button = page.getByRole('button', { name: 'Chat with us' });
  await button.waitFor();
  await page.waitForTimeout(SETTLED_MS);
  if (hoverMs > 0) {
    await button.hover();
    await page.waitForTimeout(hoverMs);
    await button.click();
  } else {
    await button.dispatchEvent('click');
  }
  const times = await page.waitForFunction(() => {
    const { noted } = window as unknown as { noted: Record<string, number> };
    return noted.composer ? noted : null;
  });
  const noted = await times.jsonValue();
  await page.close();
  return (noted?.composer ?? Number.NaN) - (noted?.click ?? 0);
};

type PageCost = Readonly<Record<'lcp' | 'blocked' | 'shift' | 'script' | 'longTasks' | 'heapKb', number>>;

const pageCost = async (browser: Browser, url: string): Promise<PageCost> => {
  const { page, devtools } = await slowPage(browser);
  await devtools.send('Performance.enable');
  await page.addInitScript(() => {
    const seen = { lcp: 0, blocked: 0, shift: 0, longTasks: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, take: (entry: PerformanceEntry & { value?: number }) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => {
      seen.lcp = startTime;
    });
    watch('layout-shift', ({ value = 0 }) => {
      seen.shift += value;
    });
    watch('longtask', ({ duration }) => {
      seen.longTasks += 1;
      seen.blocked += duration - 50;
    });
  });
  await page.goto(url);
  await page.waitForTimeout(SETTLED_MS);
  const seen = await page.evaluate(
    () => (window as unknown as { seen: Omit<PageCost, 'script' | 'heapKb'> }).seen,
  );
  const { metrics } = await devtools.send('Performance.getMetrics');
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const after = (await devtools.send('Performance.getMetrics')).metrics;
  const value = (all: typeof metrics, name: string): number =>
    all.find((one) => one.name === name)?.value ?? 0;
  await page.close();
  return {
    ...seen,
    script: value(metrics, 'ScriptDuration') * 1000,
    heapKb: value(after, 'JSHeapUsedSize') / 1024,
  };
};

const repeat = async (run: () => Promise<number>): Promise<number> => {
  await run();
  const values: number[] = [];
  for (let i = 0; i < RUNS; i += 1) values.push(await run());
  return Math.round(median(values));
};

const comparePages = async (browser: Browser, stand: WidgetStand): Promise<void> => {
  const pairs: (readonly [PageCost, PageCost])[] = [];
  for (let i = 0; i <= RUNS; i += 1) {
    const without = await pageCost(browser, `${stand.site.url}/plain`);
    const pair = [without, await pageCost(browser, `${stand.site.url}/`)] as const;
    if (i > 0) pairs.push(pair);
  }
  const line = (name: keyof PageCost, unit: string): void => {
    const plain = median(pairs.map(([without]) => without[name]));
    const difference = median(pairs.map(([without, tagged]) => tagged[name] - without[name]));
    console.log(`${name}: ${round(plain)} ${unit} without the tag, median difference ${round(difference)}`);
  };
  line('lcp', 'ms');
  line('blocked', 'ms');
  line('longTasks', '');
  line('shift', '');
  line('script', 'ms');
  line('heapKb', 'KB');
};

const browser = await launchBrowser();
const stand = await openWidgetStand((path) => (path === '/plain' ? { tag: '' } : {}));
const site = `${stand.site.url}/`;
console.log(`processor slowed ${SLOW} times, median of ${RUNS}`);
// A finger is on the button about 80 ms before it clicks, a mouse or the focus of a keyboard longer: then the frame is fetched.
for (const pointedAt of [0, 80, 300]) {
  const after = await repeat(() => clickToComposer(browser, site, pointedAt));
  console.log(`click to composer, pointed at ${pointedAt} ms before: ${after} ms`);
}
await comparePages(browser, stand);
await stand.close();
await browser.close();
