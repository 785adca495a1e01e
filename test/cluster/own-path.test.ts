/** A practice's own way, by the README alone: its document, its origin, the tag, the chat, the staff. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foyer, serveFoyer } from '../support/foyer-command.ts';
import { freePort } from '../support/free-port.ts';
import { connect, send } from '../support/visitor.ts';

const DOCUMENT = `id: my-practice
name: My Practice
phone: (555) 555-0142
topics:
  parking: Free parking is behind the building.
faq:
  - id: gift-cards
    questions: [Do you sell gift cards?]
    answer: Yes, at the front desk.
`;

let folder: string;
let environment: Record<string, string>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-'));
  environment = { FOYER_DATA: join(folder, 'data'), PORT: String(await freePort()) };
  writeFileSync(join(folder, 'my-practice.yaml'), DOCUMENT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, 'my-practice.yaml');

it('the built command can be run as it is, after each build', () => {
  expect(spawnSync('dist/server/foyer.js', ['help'], { encoding: 'utf8' })).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Usage: foyer <command>'),
  });
});

describe('a practice of one’s own', () => {
  it('is checked, added, and served to its own site only', async () => {
    expect(foyer(['practice', 'validate', file()], environment)).toMatchObject({ code: 0 });
    const added = foyer(
      ['practice', 'add', file(), '--origin', 'https://www.my-practice.example'],
      environment,
    );
    expect(added).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('/my-practice/widget.js"></script>'),
      stderr: `A master key was made: copy ${join(folder, 'data/master.key')} to a safe place. Without it nothing stored can be read.\n`,
    });

    const server = await serveFoyer(environment);
    const url = `http://localhost:${environment.PORT}`;
    const loader = await fetch(`${url}/my-practice/widget.js`);
    expect(loader.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await loader.text()).toContain('My Practice');
    const frame = await fetch(`${url}/my-practice/frame`);
    expect(frame.headers.get('content-security-policy')).toContain(
      'frame-ancestors https://www.my-practice.example',
    );
    const visitor = await connect(url, 'my-practice');
    expect(await send(visitor, 'where can i park')).toMatchObject({
      ok: true,
      data: {
        reply: {
          decision: 'answer',
          text: 'Free parking is behind the building.',
          source: { entry: 'parking', version: 1 },
        },
      },
    });

    // The command line works beside the running server, and the server follows within moments.
    writeFileSync(file(), DOCUMENT.replace('behind', 'in front of'));
    expect(foyer(['practice', 'add', file()], environment)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('version 2'),
    });
    await expect
      .poll(
        async () => {
          const result = await send(visitor, 'where can i park');
          return result.ok && result.data.reply.text;
        },
        { timeout: 10_000, interval: 500 },
      )
      .toBe('Free parking is in front of the building.');
    visitor.close();
    expect(await server.stop()).toBe(0);
  });

  it('is told the line for the site with the address that browsers will reach', () => {
    const add = (settings: Record<string, string>) =>
      foyer(['practice', 'add', file()], { ...environment, ...settings }).stdout;
    expect(add({})).toContain('That address is for a trial. With PUBLIC_URL set');
    const told = add({ PUBLIC_URL: 'https://chat.my-practice.example' });
    expect(told).toContain(
      '<script async src="https://chat.my-practice.example/my-practice/widget.js"></script>',
    );
    expect(told).not.toContain('trial');
  });

  it('without an origin may be embedded nowhere, and says so', () => {
    writeFileSync(join(folder, 'alone.yaml'), DOCUMENT.replace('id: my-practice', 'id: alone'));
    const added = foyer(['practice', 'add', join(folder, 'alone.yaml')], environment);
    expect(added).toMatchObject({ code: 0, stdout: expect.stringContaining('No site may embed it yet') });
  });

  it('gets its document back as it was written, comments and all', () => {
    const source = `# our own notes\n${DOCUMENT}`;
    writeFileSync(file(), source);
    foyer(['practice', 'add', file()], environment);
    expect(foyer(['practice', 'export', 'my-practice'], environment).stdout).toBe(source);
  });

  it.each([
    ['an unknown field', DOCUMENT.replace('phone:', 'fone:'), /fone/],
    ['no answer', DOCUMENT.replace(/ {4}answer:.*\n/, ''), /faq\[0\]\.answer/],
    ['YAML that cannot be read', 'id: [', /not a practice document/],
    [
      'an id that Foyer uses itself',
      DOCUMENT.replace('id: my-practice', 'id: staff'),
      /used by Foyer itself/,
    ],
  ])('with %s is refused with a sentence, and the published version stays', (_what, source, sentence) => {
    writeFileSync(join(folder, 'bad.yaml'), source);
    const before = foyer(['practice', 'export', 'my-practice'], environment).stdout;
    const refused = foyer(['practice', 'add', join(folder, 'bad.yaml')], environment);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(sentence) });
    expect(refused.stderr).not.toMatch(/\n\s+at /);
    expect(foyer(['practice', 'export', 'my-practice'], environment).stdout).toBe(before);
  });
});
