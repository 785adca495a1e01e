/**
 * A real Chromium for tests: the system's when FOYER_BROWSER names one, else the one that comes inside an npm package.
 * Never with that package's own flags: they switch off the site isolation that is under test.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Unpacks the packaged browser once (2.5 s); later calls find it. Two processes must not call this at the same time. */
export const browserPath = async (): Promise<string> => {
  const named = process.env.FOYER_BROWSER;
  if (named) return named;
  // Without libnss3 on the machine, the package brings its own libraries only if it believes to run on Lambda.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const path = await packaged.executablePath();
  if (!existsSync(path))
    throw new Error('No Chromium: install one and name it in FOYER_BROWSER (macOS, Windows, arm).');
  return path;
};

export const launchBrowser = async (extra: readonly string[] = []): Promise<Browser> => {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: await browserPath(), args: [...ARGUMENTS, ...sandbox, ...extra] });
};
