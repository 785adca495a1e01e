/** What a practice's page and its visitors load: the loader with the practice's look, the frame's document, a fresh ticket, the hashed assets. */
import { createHash } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import { z } from 'zod';
import type { Tickets } from '../practices/frame-ticket.ts';
import { bootstrapOf, type LivePractice, lookOf } from '../practices/live-practice.ts';
import type { PracticeRegistry } from '../practices/practice-registry.ts';
import { createAssetRoutes } from './asset-routes.ts';
import type { BuiltWidget } from './built-widget.ts';
import { type Compressed, compress, sendCompressed } from './compressed.ts';
import { frameDocument, framePolicy } from './frame-document.ts';
import { sendCode } from './send-code.ts';
import { withLook } from './with-look.ts';

export type WidgetRoutesOptions = {
  readonly practices: PracticeRegistry;
  readonly tickets: Tickets;
  readonly widget: BuiltWidget;
  readonly publicUrl: string;
  readonly clock: () => number;
};

const YEAR_SECONDS = 31_536_000;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/** The loader's code with the practice's look in it. */
const loaderFor = (practice: LivePractice, widget: BuiltWidget, publicUrl: string): string =>
  withLook(widget.loader, lookOf(practice, publicUrl));

/** Scripts of every origin may load these: that is what they are for. */
const asPublicScript = (response: Response): Response =>
  response
    .type('text/javascript')
    .set({ 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' });

const ticketRequest = z.strictObject({ ticket: z.string().max(1_000) });

export const createWidgetRoutes = (options: WidgetRoutesOptions): Router => {
  const { practices, tickets, widget, publicUrl, clock } = options;
  const router = express.Router();

  /** A published practice never changes, a newly published one is another object. */
  const loaders = new WeakMap<LivePractice, Compressed>();
  const compressedLoader = (practice: LivePractice): Compressed => {
    const known = loaders.get(practice) ?? compress(loaderFor(practice, widget, publicUrl));
    loaders.set(practice, known);
    return known;
  };

  const withPractice =
    (act: (practice: LivePractice, request: Request, response: Response) => void) =>
    async (request: Request, response: Response): Promise<void> => {
      const practice = await practices.get(String(request.params.practice));
      if (!practice) return sendCode(response, 'practice-unknown');
      act(practice, request, response);
    };

  router.use('/assets', createAssetRoutes(widget.assetsFolder));

  router.get(
    '/:practice/widget.js',
    withPractice((practice, request, response) => {
      asPublicScript(response).set('Cache-Control', 'public, max-age=300');
      sendCompressed(request, response, compressedLoader(practice));
    }),
  );

  // The same loader at an address that changes with its content, for sites that pin it by SRI.
  router.get(
    '/:practice/widget.:hash.js',
    withPractice((practice, request, response) => {
      const code = loaderFor(practice, widget, publicUrl);
      if (request.params.hash !== hashOf(code)) return sendCode(response, 'not-found');
      asPublicScript(response).set('Cache-Control', `public, max-age=${YEAR_SECONDS}, immutable`);
      sendCompressed(request, response, compressedLoader(practice));
    }),
  );

  // What a site writes to pin the loader by SRI; a new look then needs a new tag.
  router.get(
    '/:practice/widget.json',
    withPractice((practice, _request, response) => {
      const code = loaderFor(practice, widget, publicUrl);
      const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
      response.json({ src: `${publicUrl}/${practice.id}/widget.${hashOf(code)}.js`, integrity });
    }),
  );

  router.get(
    '/:practice/frame',
    withPractice((practice, request, response) => {
      const bootstrap = bootstrapOf(practice, publicUrl, tickets.issue(practice.id), clock());
      response
        .set({
          'Content-Security-Policy': framePolicy(practice.origins, publicUrl),
          'Cache-Control': 'no-store',
        })
        .type('html')
        .send(frameDocument(bootstrap, widget, Object.keys(request.query)[0]));
    }),
  );

  // SECURITY: only our own frame may exchange a ticket; browsers tell same-origin requests apart by Sec-Fetch-Site.
  router.post(
    '/:practice/ticket',
    express.json({ limit: 4_096 }),
    withPractice((practice, request, response) => {
      const sameOrigin =
        request.headers.origin === publicUrl && request.headers['sec-fetch-site'] === 'same-origin';
      const parsed = ticketRequest.safeParse(request.body);
      const ticket = sameOrigin && parsed.success ? tickets.exchange(parsed.data.ticket, practice.id) : null;
      if (!ticket) return sendCode(response, 'ticket-refused');
      response.set('Cache-Control', 'no-store').json({ ticket });
    }),
  );

  return router;
};
