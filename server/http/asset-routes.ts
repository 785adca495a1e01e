/** The widget's hashed files, read and compressed once at start. Only these names are served: no path is ever joined. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { type Router } from 'express';
import { type Compressed, compress, sendCompressed } from './compressed.ts';
import { sendCode } from './send-code.ts';

const YEAR_SECONDS = 31_536_000;
const DAY_SECONDS = 86_400;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
};

/** A name with its content's hash in it never changes its content; the others (types, licences) may. */
const cacheFor = (name: string): string =>
  /-[\w-]{8}\.\w+$/.test(name)
    ? `public, max-age=${YEAR_SECONDS}, immutable`
    : `public, max-age=${DAY_SECONDS}`;

const readAssets = (folder: string): ReadonlyMap<string, Compressed> =>
  new Map(readdirSync(folder).map((name) => [name, compress(readFileSync(join(folder, name)))]));

export const createAssetRoutes = (folder: string): Router => {
  const assets = readAssets(folder);
  const router = express.Router();
  router.get('/:name', (request, response) => {
    const { name } = request.params;
    const content = assets.get(name);
    if (!content) {
      sendCode(response, 'not-found');
      return;
    }
    response.set({ 'Content-Type': TYPES[extname(name)] ?? 'text/plain', 'Cache-Control': cacheFor(name) });
    sendCompressed(request, response, content);
  });
  return router;
};
