/** One project a kind of test; each folder gets its own environment and time limit. */
import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

const project = (
  name: string,
  options: {
    environment?: 'node' | 'happy-dom';
    timeout?: number;
    setup?: string[];
    serial?: boolean;
    globalSetup?: string[];
  } = {},
) => ({
  ...jsx,
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    environment: options.environment ?? ('node' as const),
    testTimeout: options.timeout ?? 10_000,
    hookTimeout: 60_000,
    setupFiles: options.setup ?? [],
    globalSetup: options.globalSetup ?? [],
    fileParallelism: !options.serial,
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('architecture', { timeout: 60_000 }),
      project('integration', { timeout: 30_000, globalSetup: ['test/support/built-product.ts'] }),
      project('storage', { timeout: 60_000, serial: true }),
      project('widget', { environment: 'happy-dom', setup: ['test/support/dom.ts'] }),
      project('dashboard', { environment: 'happy-dom', setup: ['test/support/dom.ts'] }),
      project('e2e', { timeout: 120_000, serial: true, globalSetup: ['test/support/built-product.ts'] }),
      project('cluster', { timeout: 300_000, serial: true, globalSetup: ['test/support/built-product.ts'] }),
      project('fuzz', { timeout: 300_000 }),
      project('evals', { timeout: 600_000 }),
    ],
  },
});
