/** Where the built parts lie beside this file, in `dist/server`. */
import { fileURLToPath } from 'node:url';
import type { BuiltParts } from './application.ts';

/** `base` is the address of a file in dist/server. */
export const builtPartsBeside = (base: string | URL): BuiltParts => {
  const path = (relative: string) => fileURLToPath(new URL(relative, base));
  return {
    widgetFolder: path('../widget'),
    dashboardFolder: path('../dashboard'),
    wordListFolder: path('./lists'),
    textThread: { url: new URL('./text-thread.js', base) },
  };
};
