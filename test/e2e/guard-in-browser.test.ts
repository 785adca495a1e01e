/** The guard in the browser and the guard on the server are one: the built chunk, in Chromium, gives the very same verdicts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../shared/guard/index.ts';
import { CATEGORIES, EMPTY_CONTEXT, type InspectContext, type Verdict } from '../../shared/guard/verdict.ts';
import { launchBrowser } from '../support/browser.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const CORPUS = 'shared/guard/training/corpus';
/** Every so-manieth row, so that the whole corpus is touched and the test stays short. FOYER_ALL_ROWS=1 takes every row. */
const STRIDE = process.env.FOYER_ALL_ROWS ? 1 : 7;

const corpusTexts = (): readonly string[] =>
  readdirSync(CORPUS)
    .flatMap((file) => readFileSync(join(CORPUS, file), 'utf8').trim().split('\n'))
    .filter((_line, index) => index % STRIDE === 0)
    .map((line) => (JSON.parse(line) as { text: string }).text);

const HARD = [
  '',
  ' ',
  '🦷',
  '\ud800 lone',
  '\u202eright to left',
  'ｆｕｌｌ ｗｉｄｔｈ tooth ache',
  'I h\u200bave a too\u200bthache',
  'к\u0456ll mys\u0435lf',
  'a'.repeat(10_000),
];

let browser: Browser;
let server: TestServer;
let page: Page;
beforeAll(async () => {
  server = await startTestServer();
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`${server.url}/healthz`);
  await loadChunk();
});
afterAll(async () => {
  await browser.close();
  await server.destroy();
});

/** The built chunk as the frame loads it. As text: the test's own transformation would rewrite the import. */
const loadChunk = async (): Promise<void> => {
  const chunk = readdirSync('dist/widget/assets').find((name) => /^guard-.*\.js$/.test(name));
  await page.evaluate(
    `import('${server.url}/assets/${chunk}').then((chunk) => { globalThis.chunk = chunk; })`,
  );
};

/** The verdicts of the built chunk: `inspect` is found by what it gives back, its name having been shortened. */
const inspectInBrowser = (texts: readonly string[], context: InspectContext): Promise<readonly Verdict[]> =>
  page.evaluate(
    ({ given, tried }) => {
      type Inspect = (text: string, context: unknown) => Verdict;
      const isInspect = (candidate: unknown): candidate is Inspect => {
        try {
          const value: unknown = typeof candidate === 'function' && candidate('are you open?', tried);
          return typeof value === 'object' && value !== null && 'category' in value && 'parts' in value;
        } catch {
          return false;
        }
      };
      const { chunk } = globalThis as unknown as { chunk: Record<string, unknown> };
      const found = Object.values(chunk).find(isInspect);
      if (!found) throw new Error('The chunk exports no guard.');
      return given.map((text) => found(text, tried));
    },
    { given: texts, tried: context },
  );

describe('browser and server', () => {
  it('give the same verdict, signals, parts and general part over the corpus', async () => {
    const texts = corpusTexts();
    expect(texts.length).toBeGreaterThan(1_000);
    const theirs = await inspectInBrowser(texts, EMPTY_CONTEXT);
    const different = texts.filter(
      (text, index) => JSON.stringify(inspect(text, EMPTY_CONTEXT)) !== JSON.stringify(theirs[index]),
    );
    expect(different).toEqual([]);
  });

  it('agree on texts made to confuse, after every kind of last turn, in both languages', async () => {
    for (const language of ['en', 'es'] as const) {
      for (const category of CATEGORIES) {
        const context: InspectContext = { lastCategories: [category], language, specialty: 'dental' };
        const texts = [...HARD, 'since Tuesday, getting worse', 'desde el martes'];
        expect(await inspectInBrowser(texts, context)).toEqual(texts.map((text) => inspect(text, context)));
      }
    }
  });
});
