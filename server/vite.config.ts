/**
 * Bundles the server's own source; packages stay in node_modules. The word lists are copied beside it. The command can be run as it is:
 * `npx foyer` makes it so only the first time, and refuses after the next build.
 */
import { chmodSync, cpSync } from 'node:fs';
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        foyer: 'server/foyer.ts',
        'text-thread': 'server/worker/text-thread.ts',
        demo: 'demo/start.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  plugins: [
    {
      name: 'executable-command',
      closeBundle: () => chmodSync('dist/server/foyer.js', 0o755),
    },
    {
      name: 'copy-word-lists',
      closeBundle: () => cpSync('shared/deidentify/lists', 'dist/server/lists', { recursive: true }),
    },
  ],
});
