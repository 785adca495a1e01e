/**
 * Builds `dist/widget`: `loader.js`, a classic script for the practice's page, and the frame app with its manifest. The
 * socket client is cut down to WebSocket and JSON, the only transport and encoding that the server speaks.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/**
 * What of the socket client is replaced beside its engine and its parser, because options alone drop nothing from the bundle:
 * the back-off of a reconnection that is switched off, and the cache of connections.
 */
const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/socket\.io-client[\\/]build[\\/]esm[\\/]index\.js/, "export { Manager } from './manager.js';"],
  [
    /socket\.io-client[\\/]build[\\/]esm[\\/]contrib[\\/]backo2\.js/,
    'export class Backoff { setMin() {} setMax() {} setJitter() {} reset() {} }',
  ],
];

/** Methods of the client for what is switched off here: reconnection, a queue of its own, listeners to everything. They are left empty. */
const EMPTIED: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /socket\.io-client[\\/]build[\\/]esm[\\/]socket\.js/,
    [
      'send',
      '_addToQueue',
      '_drainQueue',
      'compress',
      'get volatile',
      'onAny',
      'prependAny',
      'offAny',
      'listenersAny',
      'onAnyOutgoing',
      'prependAnyOutgoing',
      'offAnyOutgoing',
      'listenersAnyOutgoing',
      'notifyOutgoingListeners',
    ],
  ],
  [
    /socket\.io-client[\\/]build[\\/]esm[\\/]manager\.js/,
    [
      'reconnectionAttempts',
      'reconnectionDelay',
      'randomizationFactor',
      'reconnectionDelayMax',
      'maybeReconnectOnOpen',
      'connect',
      'disconnect',
      'reconnect',
      'onreconnect',
    ],
  ],
];

/** Exact wording of the pinned version, and what stands for it. */
const REWORDED: readonly (readonly [RegExp, string, string])[] = [
  [
    /socket\.io-client[\\/]build[\\/]esm[\\/]manager\.js/,
    'import * as parser from "socket.io-parser";',
    'import { Decoder, Encoder } from "socket.io-parser"; const parser = { Decoder, Encoder };',
  ],
  [
    /socket\.io-client[\\/]build[\\/]esm[\\/]socket\.js/,
    'It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)',
    'not a Socket.IO server of version 3',
  ],
];

const reworded = (code: string, [, wording, other]: (typeof REWORDED)[number]): string => {
  if (!code.includes(wording)) throw new Error(`socket.io-client no longer says: ${wording}`);
  return code.replace(wording, other);
};

const emptied = (code: string, method: string): string => {
  const body = new RegExp(`^( {4}${method}\\(.*\\) \\{)\\n(?:.*\\n)*?( {4}\\})$`, 'm');
  if (!body.test(code)) throw new Error(`socket.io-client has no method ${method} any more`);
  return code.replace(body, '$1$2');
};

const smallSocketClient = (): Plugin => ({
  name: 'foyer:small-socket-client',
  enforce: 'pre',
  load: (id) => REPLACED.find(([file]) => file.test(id))?.[1] ?? null,
  transform: (code, id) => {
    const methods = EMPTIED.filter(([file]) => file.test(id)).flatMap(([, names]) => names);
    const wordings = REWORDED.filter(([file]) => file.test(id));
    return methods.length > 0 ? wordings.reduce(reworded, methods.reduce(emptied, code)) : null;
  },
});

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
  plugins: [smallSocketClient(), plainImport(), inlineSheet(), shipTypes()],
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
