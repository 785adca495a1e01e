/** The compiler refuses an import that runs the wrong way: each is planted beside a project's own files and must not compile. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = process.cwd();
const tsc = join(root, 'node_modules/.bin/tsc');
let folder = '';

beforeAll(() => {
  execFileSync(tsc, ['-b', 'shared', 'widget', 'server', 'server/dashboard'], { cwd: root });
  mkdirSync(join(root, '.types'), { recursive: true });
  folder = mkdtempSync(join(root, '.types/planted-'));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says of one more file in the project, with the project's own settings and references. */
const compileWith = (project: string, source: string): string => {
  const up = relative(folder, root);
  writeFileSync(join(folder, 'planted.ts'), source);
  const config = {
    extends: `${up}/${project}/tsconfig.json`,
    compilerOptions: { rootDir: up, outDir: './out', tsBuildInfoFile: './out/info', noEmit: false },
    include: ['./planted.ts'],
    exclude: [],
    references: { shared: [], widget: ['shared'], server: ['shared'], 'server/dashboard': ['shared'] }[
      project
    ]?.map((path) => ({ path: `${up}/${path}` })),
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = spawnSync(tsc, ['-p', folder], { cwd: root, encoding: 'utf8' });
  return stdout;
};

const RIGHT: readonly (readonly [string, string])[] = [
  ['widget', "import { inspect } from '../../shared/guard/index.ts'; export const used = inspect;"],
  [
    'server',
    "import { inspect } from '../../shared/guard/index.ts'; import { hostname } from 'node:os'; export const used = [inspect, hostname];",
  ],
  [
    'server/dashboard',
    "import { ROLES } from '../../shared/protocol/staff-api.ts'; export const used = [ROLES, document.title];",
  ],
];

const WRONG: readonly (readonly [string, string, string])[] = [
  ['shared', 'a file system', "import { readFileSync } from 'node:fs'; export const used = readFileSync;"],
  ['shared', 'the page', 'export const used = document.title;'],
  ['shared', 'the server', "import { createLog } from '../../server/log.ts'; export const used = createLog;"],
  ['widget', 'the server', "import { createLog } from '../../server/log.ts'; export const used = createLog;"],
  ['widget', 'Node', "import { readFileSync } from 'node:fs'; export const used = readFileSync;"],
  ['server', 'the widget', "import { en } from '../../widget/messages/en.ts'; export const used = en;"],
  ['server', 'the page', 'export const used = document.title;'],
  [
    'server/dashboard',
    'the server',
    "import { createLog } from '../../server/log.ts'; export const used = createLog;",
  ],
  [
    'server/dashboard',
    'the widget',
    "import { en } from '../../widget/messages/en.ts'; export const used = en;",
  ],
];

describe('the compiler', () => {
  it.each(RIGHT)('lets %s import what it may', (project, source) => {
    expect(compileWith(project, source)).toBe('');
  });

  it.each(WRONG)('refuses %s importing %s', (project, _what, source) => {
    expect(compileWith(project, source)).toMatch(/error TS(6307|2307|2591|2584|2304|6059|2580|18028)/);
  });
});
