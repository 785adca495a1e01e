/** Builds the gallery of every state of the widget into `dist/gallery`: static files, opened with any web server. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    outDir: path('../../dist/gallery'),
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: { input: { index: path('./index.html'), state: path('./state.html') } },
  },
});
