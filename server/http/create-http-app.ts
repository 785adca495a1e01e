/** The Express application: health check, widget, staff console. Every error leaves as a code; none carries a message of ours or a visitor's. */
import { join } from 'node:path';
import express, { type ErrorRequestHandler, type Express, type Router } from 'express';
import helmet from 'helmet';
import type { Log } from '../log.ts';
import type { Stores } from '../storage/stores.ts';
import { sendCode } from './send-code.ts';
import { createWidgetRoutes, type WidgetRoutesOptions } from './widget-routes.ts';

export type HttpOptions = WidgetRoutesOptions & {
  readonly stores: Stores;
  readonly staff: Router;
  /** The built staff console (dist/dashboard). */
  readonly dashboardFolder: string;
  readonly trustedProxyHops: number;
  readonly log: Log;
};

const CONSOLE_POLICY = {
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  useDefaults: false,
};

/** Parents of the frame are checked by its own `frame-ancestors`; X-Frame-Options would refuse them all. */
const headers = (https: boolean) =>
  helmet({
    contentSecurityPolicy: CONSOLE_POLICY,
    frameguard: false,
    hsts: https && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'no-referrer' },
  });

const onError =
  (log: Log): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status: unknown =
      typeof error === 'object' && error !== null && 'status' in error ? error.status : 500;
    if (status === 404) return sendCode(response, 'not-found');
    if (status === 413) return sendCode(response, 'too-long');
    if (typeof status === 'number' && status < 500) return sendCode(response, 'bad-payload');
    log.fault('fault', error);
    sendCode(response, 'internal');
  };

export const createHttpApp = (options: HttpOptions): Express => {
  const { stores, staff, dashboardFolder, trustedProxyHops, publicUrl, log } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxyHops);
  app.use(headers(publicUrl.startsWith('https:')));

  app.get('/healthz', async (_request, response) => {
    await stores.practices.list();
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  app.get('/', (_request, response) => response.redirect('/staff/'));

  app.use('/staff', staff);
  app.use('/staff', express.static(dashboardFolder, { index: false, redirect: false }));
  app.get(['/staff', '/staff/*path'], (_request, response) => {
    response.set('Cache-Control', 'no-cache').sendFile(join(dashboardFolder, 'index.html'));
  });

  app.use(createWidgetRoutes(options));
  app.use((_request, response) => sendCode(response, 'not-found'));
  app.use(onError(log));
  return app;
};
