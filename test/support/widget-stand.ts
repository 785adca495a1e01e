/**
 * The built widget on an origin of its own, as the product serves it (same loader text, same frame document and policy),
 * with a chat desk instead of the whole product behind it, and a practice's page on a second origin.
 */

import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { readBuiltWidget } from '../../server/http/built-widget.ts';
import { frameDocument, framePolicy } from '../../server/http/frame-document.ts';
import { withLook } from '../../server/http/with-look.ts';
import type { FrameBootstrap } from '../../shared/protocol/practice-public.ts';
import { type ChatDesk, openChatDesk } from './chat-desk.ts';
import { freePort } from './free-port.ts';
import { type HostPage, type HostSite, startHostSite, tagFor } from './host-site.ts';
import { widgetBootstrap } from './widget-bootstrap.ts';

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

export type WidgetStand = {
  readonly desk: ChatDesk;
  readonly site: HostSite;
  readonly tag: string;
  /** The loader as served, with the look in it. */
  readonly loader: string;
  /** Set to true, the server accepts connections and never answers. */
  readonly silence: { frame: boolean };
  /** Keeps the guard's code on its way until the returned function is called. */
  holdGuard(): () => void;
  close(): Promise<void>;
};

export type StandPage = HostPage & { readonly tag?: string };

/** `pages` gives the practice's page for a path; without a `tag` it carries the one-line tag. */
export const openWidgetStand = async (
  pages: (
    path: string,
    stand: { readonly server: string; readonly tag: string; readonly loader: string },
  ) => StandPage = () => ({}),
  changes: Partial<FrameBootstrap> = {},
): Promise<WidgetStand> => {
  const widget = readBuiltWidget(join(process.cwd(), 'dist/widget'));
  const [port, sitePort] = [await freePort(), await freePort()];
  const server = `http://127.0.0.1:${port}`;
  const origins = [`http://127.0.0.1:${sitePort}`];
  const plain = widgetBootstrap({ origins, ...changes });
  const bootstrap = { ...plain, look: { ...plain.look, server } };
  const loader = withLook(widget.loader, bootstrap.look);
  const silence = { frame: false };
  let held: (() => void)[] | null = null;

  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path.endsWith('/widget.js')) {
      response.setHeader('content-type', 'text/javascript');
      response.setHeader('access-control-allow-origin', '*');
      response.end(loader);
    } else if (path.endsWith('/frame')) {
      if (silence.frame) return;
      response.setHeader('content-type', 'text/html');
      response.setHeader('content-security-policy', framePolicy(origins, server));
      response.end(frameDocument(bootstrap, widget, request.url?.split('?')[1]));
    } else if (path.startsWith('/assets/')) {
      const send = (): void => {
        response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain');
        response.end(readFileSync(join(widget.assetsFolder, path.slice('/assets/'.length))));
      };
      if (held && path.includes('/guard-')) held.push(send);
      else send();
    } else {
      response.statusCode = 404;
      response.end();
    }
  };

  const desk = await openChatDesk(serve, port);
  const tag = tagFor(server, bootstrap.look.practice);
  const site = await startHostSite(sitePort, (path) => ({ tag, ...pages(path, { server, tag, loader }) }));
  return {
    desk,
    site,
    tag,
    loader,
    silence,
    holdGuard: () => {
      const waiting: (() => void)[] = [];
      held = waiting;
      return () => {
        held = null;
        for (const send of waiting) send();
      };
    },
    close: async () => {
      await site.close();
      await desk.close();
    },
  };
};
