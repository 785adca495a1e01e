/**
 * Builds `dist/widget`: `loader.js`, a classic script for the practice's page, and the frame app with its manifest. The
 * socket client is cut down to WebSocket and JSON, the only transport and encoding that the server speaks.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { smallPreact } from './build/small-preact.ts';
import { smallSocketClient } from './build/small-socket-client.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Vite wraps every `import()` in code that preloads style sheets of the chunk; the one chunk here has none. */
const plainImport = (): Plugin => ({
  name: 'foyer:plain-import',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
});

/** Puts the types of `window.Foyer` beside the assets, at an address that practices may refer to. */
const shipTypes = (): Plugin => ({
  name: 'foyer:types',
  applyToEnvironment: ({ name }) => name === 'loader',
  generateBundle() {
    const source = readFileSync(path('./foyer-api.ts'), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'assets/foyer.d.ts', source });
  },
});

/** The loader's one style sheet where it is used, not in a name of its own: a few bytes on every page of a practice. */
const inlineSheet = (): Plugin => ({
  name: 'foyer:inline-sheet',
  applyToEnvironment: ({ name }) => name === 'loader',
  generateBundle(_options, bundle) {
    const { 'loader.js': loader } = bundle;
    if (loader?.type !== 'chunk') return;
    const [declared, name = '', sheet = ''] = /(\w+)=(`:host[^`]*`),/.exec(loader.code) ?? [];
    if (declared) {
      loader.code = loader.code
        .replace(declared, '')
        .replace(`replaceSync(${name})`, () => `replaceSync(${sheet})`);
    }
  },
});

export default defineConfig({
  root: path('.'),
  base: '/',
  publicDir: false,
  logLevel: 'warn',
  plugins: [smallPreact(), smallSocketClient(), plainImport(), inlineSheet(), shipTypes()],
  resolve: {
    alias: [
      { find: 'socket.io-parser', replacement: path('./json-parser.ts') },
      { find: '@socket.io/component-emitter', replacement: path('./emitter.ts') },
      { find: 'engine.io-client', replacement: path('./text-engine.ts') },
    ],
  },
  oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' } },
  // Constructable sheets need these browsers anyway; for older ones the style sheets would double.
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: false,
    reportCompressedSize: false,
  },
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
    },
  },
  environments: {
    client: {
      build: {
        outDir: path('../dist/widget'),
        assetsDir: 'assets',
        emptyOutDir: true,
        manifest: 'manifest.json',
        license: { fileName: 'assets/third-party-licenses.md' },
        cssMinify: true,
        rolldownOptions: {
          input: { frame: path('./main.tsx') },
          transform: { inject: { h: ['preact', 'h'], Fragment: ['preact', 'Fragment'] } },
        },
      },
    },
    loader: {
      consumer: 'client',
      build: {
        outDir: path('../dist/widget'),
        emptyOutDir: false,
        manifest: false,
        rolldownOptions: {
          input: { loader: path('./loader.ts') },
          output: { format: 'iife', entryFileNames: 'loader.js' },
        },
      },
    },
  },
});
