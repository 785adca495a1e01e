/** Bundles the server's own source; packages stay in node_modules. The word lists are copied beside it. */
import { cpSync } from 'node:fs';
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
      name: 'copy-word-lists',
      closeBundle: () => cpSync('shared/deidentify/lists', 'dist/server/lists', { recursive: true }),
    },
  ],
});
