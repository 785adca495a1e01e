/** Global set-up: builds the product once when any source is newer than the last build, and unpacks the browser. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserPath } from './browser.ts';

const SOURCES = ['shared', 'widget', 'server', 'demo', 'package-lock.json'];
const STAMP = 'dist/built-for-tests';

const newest = (path: string): number => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const isBuilt = (): boolean =>
  existsSync(STAMP) && statSync(STAMP).mtimeMs > Math.max(...SOURCES.map(newest));

export const setup = async (): Promise<void> => {
  if (!isBuilt()) {
    execFileSync('npm', ['run', 'build'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    writeFileSync(STAMP, '');
  }
  await browserPath();
};
