/** Builds the staff console into dist/dashboard, to be served at /staff under a policy without inline code. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname ?? fileURLToPath(new URL('.', import.meta.url)),
  base: '/staff/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    emptyOutDir: true,
    license: { fileName: 'assets/third-party-licenses.md' },
    target: 'es2022',
    // A data: address would need img-src data: in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
