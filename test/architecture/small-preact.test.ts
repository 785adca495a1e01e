/** The widget's build leaves out of Preact what the widget's components never ask for: so none of them may. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const LEFT_OUT: readonly (readonly [string, RegExp])[] = [
  ['class components and error boundaries', /\b(?:Component|componentDid\w+|getDerivedStateFromError)\b/],
  ['hydration, suspense and portals', /\b(?:hydrate|Suspense|lazy|createPortal|compat)\b/],
  ['raw HTML', /dangerouslySetInnerHTML/],
  ['style props', /\bstyle=/],
  ['checkboxes, progress bars and templates', /\bchecked=|<(?:progress|template|math|foreignObject)\b/],
  ['handlers of the capture phase', /\bon\w+Capture=/],
  ['functions as refs', /\bref=\{(?:\(|\w+ =>)/],
  ['custom built-in elements', /\sis="/],
];

const sources = readdirSync('widget/components')
  .map((name) => join('widget/components', name))
  .concat('widget/main.tsx')
  .map((file) => [file, readFileSync(file, 'utf8')] as const);

describe('no component of the widget uses what its Preact is without', () => {
  it.each(LEFT_OUT)('%s', (_what, pattern) => {
    expect(sources.filter(([, code]) => pattern.test(code)).map(([file]) => file)).toEqual([]);
  });
});
