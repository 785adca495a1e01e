/**
 * A practice's own website on an origin of its own, as a careful web designer would serve it: static files and a strict policy
 * that allows the chat server's script and frame and nothing else from elsewhere. Nothing of the product runs here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, relative, sep } from 'node:path';
import express, { type RequestHandler } from 'express';

export type SiteOptions = {
  /** Folder with the site's files; `{{FOYER}}` in its pages becomes the chat server's origin. */
  readonly folder: string;
  /** Origin of the chat server, no trailing slash. */
  readonly foyer: string;
};

const policyOf = (foyer: string): string =>
  [
    "default-src 'none'",
    `script-src ${foyer}`,
    `frame-src ${foyer}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** `/es/index.html` and `/es/` are `/es`: one page, one name. */
const nameOf = (path: string): string =>
  path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$|(?<=.)\/$/, '');

/** The site's pages by name. Read once: a request names a page of this list or none. */
const readPages = ({ folder, foyer }: SiteOptions): ReadonlyMap<string, string> => {
  const pages = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, file).split(sep).join('/')}`;
    pages.set(nameOf(address), readFileSync(file, 'utf8').replaceAll('{{FOYER}}', foyer));
  }
  return pages;
};

const sendPage =
  (pages: ReadonlyMap<string, string>): RequestHandler =>
  (request, response, next) => {
    const page = pages.get(nameOf(request.path));
    if (page === undefined) return next();
    response.type('html').send(page);
  };

const sendMissing =
  (pages: ReadonlyMap<string, string>): RequestHandler =>
  (_request, response) => {
    response
      .status(404)
      .type('html')
      .send(pages.get('/404') ?? 'This page does not exist.');
  };

export const createSiteServer = (options: SiteOptions): Server => {
  const pages = readPages(options);
  const policy = policyOf(options.foyer);
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.set({
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    next();
  });
  app.use(sendPage(pages));
  app.use(express.static(options.folder, { index: false, redirect: false }));
  app.use(sendMissing(pages));
  return createServer(app);
};
