/** What every browser test of the staff console looks at: two windows, what axe finds, and what is too wide. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const STAFF_VIEWPORTS = [
  { name: 'desktop', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  { name: 'phone', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
] as const;

type AxeResult = {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly unknown[] }[];
};

/** What axe finds, and how many pixels the page is wider than the window. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResult>('axe.run(document)');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const found = violations.map(({ id, nodes }) => `${id} × ${nodes.length}`);
  return overflow > 0 ? [...found, `${overflow} px too wide`] : found;
};
