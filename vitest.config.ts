/** One project a kind of test; each folder gets its own environment and time limit. */
import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/** The widget's delivery is tested over the engine and the parser that its build puts below the socket client. */
const WIDGET_SOCKET = {
  '@socket.io/component-emitter': `${import.meta.dirname}/widget/emitter.ts`,
  'engine.io-client': `${import.meta.dirname}/widget/text-engine.ts`,
  'socket.io-parser': `${import.meta.dirname}/widget/json-parser.ts`,
};

const project = (
  name: string,
  options: {
    environment?: 'node' | 'happy-dom';
    timeout?: number;
    setup?: string[];
    serial?: boolean;
    globalSetup?: string[];
    alias?: Readonly<Record<string, string>>;
  } = {},
) => ({
  ...jsx,
  resolve: { alias: options.alias ?? {} },
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    environment: options.environment ?? ('node' as const),
    testTimeout: options.timeout ?? 10_000,
    hookTimeout: 60_000,
    setupFiles: options.setup ?? [],
    globalSetup: options.globalSetup ?? [],
    fileParallelism: !options.serial,
    // Only what passes through here sees the alias.
    server: { deps: { inline: options.alias ? ['socket.io-client'] : [] } },
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('architecture', { timeout: 60_000 }),
      project('integration', { timeout: 30_000, globalSetup: ['test/support/built-product.ts'] }),
      project('storage', { timeout: 60_000, serial: true }),
      project('widget', {
        environment: 'happy-dom',
        setup: ['test/support/dom.ts', 'test/support/browser-socket.ts'],
        alias: WIDGET_SOCKET,
      }),
      project('dashboard', { environment: 'happy-dom', setup: ['test/support/dom.ts'] }),
      project('e2e', { timeout: 120_000, serial: true, globalSetup: ['test/support/built-product.ts'] }),
      project('cluster', { timeout: 300_000, serial: true, globalSetup: ['test/support/built-product.ts'] }),
      project('fuzz', { timeout: 300_000, setup: ['test/support/browser-socket.ts'], alias: WIDGET_SOCKET }),
      project('evals', { timeout: 600_000 }),
    ],
  },
});
