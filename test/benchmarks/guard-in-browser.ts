/** Time of the built guard in Chromium at a quarter of the processor's speed: `npx tsx test/benchmarks/guard-in-browser.ts`. Build the widget first. Milliseconds. */
import { readdirSync, readFileSync } from 'node:fs';
import { launchBrowser } from '../support/browser.ts';

const ASSETS = new URL('../../dist/widget/assets/', import.meta.url);
const RUNS = 1_000;
const SENTENCE =
  'I have had a toothache since Tuesday, do you take Delta Dental and are you open on Saturday? ';

const file = readdirSync(ASSETS).find((name) => name.startsWith('guard-') && name.endsWith('.js'));
if (file === undefined) throw new Error('No guard in dist/widget: run `npm run build:widget` first.');

type Inspect = (text: string, context: object) => unknown;

const browser = await launchBrowser();
const page = await browser.newPage();
const devtools = await page.context().newCDPSession(page);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
for (const length of [100, 1_000]) {
  const times = await page.evaluate(
    async ({ code, text, runs }) => {
      const module: Record<string, unknown> = await import(
        URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
      );
      const inspect = Object.values(module).find(
        (one): one is Inspect => typeof one === 'function' && one.length === 2,
      );
      if (!inspect) throw new Error('The guard exports no inspect.');
      const context = { lastCategories: [], language: 'en', specialty: null };
      return Array.from({ length: runs }, () => {
        const began = performance.now();
        inspect(text, context);
        return performance.now() - began;
      });
    },
    {
      code: readFileSync(new URL(file, ASSETS), 'utf8'),
      text: SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length),
      runs: RUNS,
    },
  );
  const [first = 0, ...later] = times;
  const sorted = later.slice(20).sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  console.log(`${length} characters: first ${first.toFixed(1)}, median ${at(0.5)}, p99 ${at(0.99)}`);
}
await browser.close();
