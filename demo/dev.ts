/** Development: builds widget, console and server again whenever a source changes, and restarts the demonstration with them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const VITE = 'node_modules/vite/bin/vite.js';
const CONFIGS = ['widget/vite.config.ts', 'server/dashboard/vite.config.ts', 'server/vite.config.ts'];
const OUTPUTS = ['dist/widget/manifest.json', 'dist/dashboard/index.html', 'dist/server/demo.js'];
const LOOK_EVERY_MS = 200;

const start = (words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [...words], { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } });

const builders = CONFIGS.map((config) => start([VITE, 'build', '--watch', '--config', config]));
const children = [...builders];

const look = setInterval(() => {
  if (!OUTPUTS.every((file) => existsSync(file))) return;
  clearInterval(look);
  children.push(start(['--watch', '--watch-path=dist', 'dist/server/demo.js']));
}, LOOK_EVERY_MS);

const stop = () => {
  for (const child of children) child.kill();
  process.exit(0);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
