/** A practice's page on an origin of its own, as hostile or as plain as a test wants it, with the one-line tag in it. */
import { createServer, type Server } from 'node:http';

export type HostSite = { readonly url: string; close(): Promise<void> };

export type HostPage = {
  readonly lang?: string;
  readonly head?: string;
  readonly body?: string;
  readonly policy?: string;
};

/** `server` is the chat server's origin; `practice` the practice whose tag stands on the page. */
export const tagFor = (server: string, practice: string): string =>
  `<script async src="${server}/${practice}/widget.js"></script>`;

const html = ({ lang = 'en', head = '', body = '' }: HostPage, tag: string): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>A practice</title>${head}</head>
<body><main><h1>A practice</h1><p>Welcome.</p>${body}</main>${tag}</body></html>`;

/** Listens on a port that must be known before the server is started, because it is the practice's origin. */
export const startHostSite = async (
  port: number,
  pages: (path: string) => HostPage & { readonly tag: string },
): Promise<HostSite> => {
  const server: Server = createServer((request, response) => {
    const page = pages(request.url ?? '/');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (page.policy) response.setHeader('content-security-policy', page.policy);
    response.end(html(page, page.tag));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
