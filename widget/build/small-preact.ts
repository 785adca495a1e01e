/**
 * Preact for the widget's build, from its own sources: private names made short, as its makers do, and without what the frame
 * never asks for (`test/architecture/small-preact` lists it). Each is left out by the exact wording of the pinned version, so that
 * another version stops the build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { reword, type Wordings } from './reword.ts';

const FOLDER = fileURLToPath(new URL('../../node_modules/preact/', import.meta.url));

const ENTRIES: Readonly<Record<string, string>> = {
  preact: join(FOLDER, 'src/index.js'),
  'preact/hooks': join(FOLDER, 'hooks/src/index.js'),
};

/** Conditions that are never true here; the minifier drops what hangs on them. */
const NEVER: Wordings = {
  'src/component.js': [/vnode\.props\._parentDom/, /typeof update == 'function'/, /options\.vnode(?=\))/],
  'src/create-element.js': [/!original && options\.vnode(?=\))/],
  'src/diff/children.js': [/oldVNode\._flags & REF_DETACHED/, /parentVNode\.props\._parentDom/],
  'src/diff/index.js': [
    /\(tmp = newType\.prototype\) && tmp\.render/,
    /c\.componentWillUpdate(?=\))/,
    /(?:newProps|vnode\.props)\._parentDom/,
    /e && e\.then/,
    /\(r = vnode\._component\) &&\s+\(r = r\._excess\) &&\s+\(end = rangeEnd\(r, \(nodes = \[\]\)\)\)/,
    /nodeType == 'math'/,
    /nodeType == 'foreignObject' \|\|\s+\(namespace == MATH_NAMESPACE && .*\)(?=\n)/,
    /nodeType == 'template' && dom\.content/,
    /nodeType == 'progress'/,
    /i == 'dangerouslySetInnerHTML'/,
    /(?:new|old)Html(?=\))/,
    /checked != UNDEFINED && checked != dom\[i\]/,
    /newProps\.is(?= )/,
    /typeof ref == 'function'/,
  ],
  'src/diff/props.js': [/name == 'style'/, /options\.event(?= )/],
  'src/render.js': [/parentDom\.nodeType == 9/],
  'hooks/src/index.js': [/options\._hook(?=\))/, /options\._skipEffects/, /(?<=if \()prevScu(?=\))/],
};

/** Statements that do nothing here, and arguments of hydration. */
const IDLE: Wordings = {
  'src/component.js': [/\t+oldVNode\._flags & MODE_HYDRATE(?: \? \[oldDom\] : NULL)?,\n/],
  'src/diff/index.js': [
    /if \(\s+oldVNode\._flags & MODE_SUSPENDED &&[\s\S]*?\n\t}\n/,
    /if \(resumed\) resumed\.some\(removeNode\);/,
  ],
  'src/diff/props.js': [/useCapture = name != \(name = .*\);/, /name = name\.replace\(\/xlink.*;/],
  'src/render.js': [/\t+oldVNode\n\t+\? NULL\n\t+: parentDom\.firstChild\n[\s\S]*?: NULL,\n/],
  'hooks/src/index.js': [
    /options\._root = [\s\S]*?\n};\n/,
    /let old[A-Z]\w+ = options\.\w+;/,
    /if \((old[A-Z]\w+)\) \1\([\w, ]+\);/,
  ],
};

/** The two parameters of hydration go out of every list: never hydrating, nothing in the root before. */
const withoutHydration = (code: string): string =>
  code
    .replace(/^\t+(?:isHydrating|excessDomChildren),\n/gm, '')
    .replace(/(?:let )?\b(?:isHydrating|excessDomChildren) =(?!=)[^;]*;/g, '')
    .replace(/\bisHydrating\b/g, 'false')
    .replace(/\bexcessDomChildren\b/g, 'NULL');

const sourceOf = (file: string): string =>
  readFileSync(join(FOLDER, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const PRIVATE = /\b_[a-zA-Z]\w*/g;

/** What begins so is private to the library, and these files are all of it. In their order, so that a build is like the last. */
const NAMES = ['src', 'src/diff', 'hooks/src']
  .flatMap((folder) => readdirSync(join(FOLDER, folder)).map((name) => `${folder}/${name}`))
  .filter((file) => file.endsWith('.js'))
  .flatMap((file) => sourceOf(file).match(PRIVATE) ?? []);

const SHORT = new Map([...new Set(NAMES)].map((name, index) => [name, `_${index.toString(36)}`]));

const load = (file: string): string => {
  // There is no boundary to look for.
  if (file === 'src/diff/catch-error.js') return 'export const _catchError = (error) => { throw error; };';
  const busy = (IDLE[file] ?? []).reduce(reword(''), sourceOf(file));
  return (NEVER[file] ?? []).reduce(reword('false'), withoutHydration(busy));
};

export const smallPreact = (): Plugin => ({
  name: 'foyer:small-preact',
  enforce: 'pre',
  resolveId: (id) => ENTRIES[id] ?? null,
  load: (id) =>
    id.startsWith(FOLDER)
      ? load(id.slice(FOLDER.length)).replace(PRIVATE, (name) => SHORT.get(name) ?? name)
      : null,
});
