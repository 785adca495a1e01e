/** The document of the conversation's frame, and the policy that lets only the practice's own site embed it. */
import type { FrameBootstrap } from '../../shared/protocol/practice-public.ts';
import type { BuiltWidget } from './built-widget.ts';

/**
 * SECURITY: `frame-ancestors` is the origin allow-list as the browser enforces it; an empty list allows no one. Scripts,
 * styles and sockets are our own origin's only.
 */
export const framePolicy = (origins: readonly string[], publicUrl: string): string => {
  const socket = publicUrl.replace(/^http/, 'ws');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${socket}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    `frame-ancestors ${origins.length > 0 ? origins.join(' ') : "'none'"}`,
  ].join('; ');
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`);

/** JSON inside a script element: `<` must not be able to close it. */
const inlineJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** `wanted` is the launcher's language; one that the practice does not offer gives the practice's first. */
export const frameDocument = (bootstrap: FrameBootstrap, widget: BuiltWidget, wanted = ''): string => {
  const { languages } = bootstrap.look;
  const language = languages.find((offered) => offered === wanted) ?? languages[0] ?? 'en';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="robots" content="noindex">
<title>${escapeHtml(bootstrap.look.name)}</title>
<script type="module" src="${widget.frame.script}"></script>
${widget.frame.styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<link rel="modulepreload" href="${widget.frame.words[language]}">
<script type="application/json" id="foyer-bootstrap">${inlineJson(bootstrap)}</script>
</head>
<body><div id="foyer"></div></body>
</html>
`;
};
