/** Imports run one way. What project references cannot say is read from the sources here. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = process.cwd();

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('vite.config.ts'));

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

const importsOf = (file: string): readonly Import[] => {
  const source = readFileSync(join(root, file), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...source.matchAll(pattern)].map(([, type, stated = '', dynamic]) => {
    const to = dynamic ?? stated;
    return {
      from: file,
      to: to.startsWith('.') ? relative(root, resolve(root, dirname(file), to)) : to,
      typeOnly: type !== undefined,
    };
  });
};

const PRODUCT = ['shared', 'widget', 'server', 'demo'] as const;
const files = PRODUCT.flatMap(sourcesIn);
const imports = files.flatMap(importsOf);

const say = (found: readonly Import[]) => found.map(({ from, to }) => `${from} -> ${to}`);
const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

describe('imports run one way', () => {
  /** A folder, and the only folders of ours that its files may import. */
  const MAY_IMPORT: readonly (readonly [string, readonly string[]])[] = [
    ['shared/text', ['shared/text']],
    ['shared/recognizers', ['shared/recognizers', 'shared/text']],
    ['shared/guard', ['shared/guard', 'shared/recognizers', 'shared/text']],
    ['shared/deidentify', ['shared/deidentify', 'shared/recognizers', 'shared/text']],
    ['shared/protocol', ['shared']],
    ['widget', ['widget', 'shared']],
    ['server/dashboard', ['server/dashboard', 'shared/protocol', 'shared/text/kinds.ts']],
    ['server/storage', ['server/storage', 'server/errors.ts', 'shared']],
    ['server/audit', ['server/audit', 'server/storage', 'server/errors.ts', 'shared']],
    ['server/answers', ['server/answers', 'server/storage', 'shared']],
  ];

  it.each(MAY_IMPORT)('%s imports only what lies below it', (folder, allowed) => {
    const own = imports.filter(
      ({ from }) => within(from, folder) && !from.includes('/training/') && !from.includes('/vocabulary/'),
    );
    const ours = own.filter(({ to }) => PRODUCT.some((part) => within(to, part)));
    expect(say(ours.filter(({ to }) => !allowed.some((part) => within(to, part))))).toEqual([]);
  });

  it('the widget takes no schema library and no de-identification', () => {
    const heavy = imports.filter(
      ({ from, to, typeOnly }) =>
        within(from, 'widget') &&
        !typeOnly &&
        (to === 'zod' || within(to, 'shared/deidentify') || to === 'shared/protocol/practice-document.ts'),
    );
    expect(say(heavy)).toEqual([]);
  });

  it('the widget reaches text and recognizers only through the guard', () => {
    const past = imports.filter(
      ({ from, to, typeOnly }) =>
        within(from, 'widget') &&
        !typeOnly &&
        (within(to, 'shared/recognizers') || (within(to, 'shared/text') && to !== 'shared/text/kinds.ts')),
    );
    expect(say(past)).toEqual([]);
  });

  it('nothing that ships imports training or vocabulary building', () => {
    const found = imports.filter(
      ({ from, to }) => /\/(training|vocabulary)\//.test(to) && !/\/(training|vocabulary)\//.test(from),
    );
    expect(say(found)).toEqual([]);
  });

  it('there is no circle', () => {
    const graph = new Map<string, readonly string[]>(
      files.map((file) => [
        file,
        importsOf(file)
          .filter(({ typeOnly }) => !typeOnly)
          .map(({ to }) => to),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (path.includes(file) || done.has(file)) return;
      for (const next of graph.get(file) ?? []) if (graph.has(next)) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('shared is pure', () => {
  it('no clock and no chance in shared', () => {
    const impure = sourcesIn('shared')
      .filter((file) => !/\/(training|vocabulary)\//.test(file))
      .filter((file) =>
        /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\.|\bperformance\./.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      );
    expect(impure).toEqual([]);
  });
});

describe('promises that rest on a single place', () => {
  it('only deidentify mints a DeidentifiedText', () => {
    const minting = files.filter((file) =>
      /\bas DeidentifiedText\b/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(minting.filter((file) => !within(file, 'shared/deidentify'))).toEqual([]);
    expect(minting).toHaveLength(1);
  });

  it('only answers and the fixed sentences mint a ReplyText', () => {
    const callers = files.filter((file) => /\basReplyText\(/.test(readFileSync(join(root, file), 'utf8')));
    expect(
      callers.filter(
        (file) => !within(file, 'server/answers') && file !== 'server/conversation/redirect-replies.ts',
      ),
    ).toEqual([]);
  });

  it('the environment is read in one file of the server', () => {
    const readers = files.filter((file) => /\bprocess\.env\b/.test(readFileSync(join(root, file), 'utf8')));
    expect(readers.filter((file) => !within(file, 'demo'))).toEqual(['server/config.ts']);
  });

  it('no file is called by what everything is called', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager)(\.|\/)/.test(file))).toEqual(
      [],
    );
  });
});
