/** `assess`, `deidentify` and `ask` as anyone runs them to check our figures: JSON Lines in, JSON Lines out, in order. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foyer } from '../support/foyer-command.ts';

type Row = Readonly<Record<string, unknown>> & {
  readonly redactions?: readonly { readonly start: number; readonly end: number }[];
  readonly candidates?: readonly { readonly confidence: number }[];
};
const rows = (stdout: string): Row[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
const lines = (...given: readonly object[]) => given.map((row) => JSON.stringify(row)).join('\n');

describe('foyer assess', () => {
  it('gives category, general part and signals for each line', () => {
    const { code, stdout } = foyer(
      ['assess'],
      {},
      lines(
        { id: 'a', text: 'I have a toothache, are you open Saturday?' },
        { id: 2, text: 'do you do implants?' },
      ),
    );
    expect(code).toBe(0);
    const [first, second] = rows(stdout);
    expect(first).toMatchObject({ id: 'a', category: 'health', general: 'are you open Saturday?' });
    expect(first?.signals).toContainEqual({
      kind: expect.any(String),
      start: expect.any(Number),
      end: expect.any(Number),
      rule: expect.any(String),
    });
    expect(second).toEqual({ id: 2, category: 'general', general: 'do you do implants?', signals: [] });
  });

  it('reads the last categories from the line only when told to', () => {
    const line = lines({ id: 1, text: 'it started yesterday', lastCategories: ['health'] });
    expect(rows(foyer(['assess', '--context'], {}, line).stdout)[0]).toMatchObject({ category: 'health' });
    expect(rows(foyer(['assess'], {}, line).stdout)[0]).toMatchObject({ category: 'general' });
  });

  it('answers a bad line in its place and ends with exit code 1', () => {
    const { code, stdout } = foyer(
      ['assess'],
      {},
      '{"id":1,"text":"hi"}\nnonsense\n{"id":3,"text":"hours?"}',
    );
    expect(code).toBe(1);
    expect(rows(stdout)).toMatchObject([
      { id: 1 },
      { id: null, line: 2, error: { code: 'bad-json' } },
      { id: 3 },
    ]);
  });
});

it('a reader that has read enough ends the command without a word', async () => {
  const child = spawn(process.execPath, ['dist/server/foyer.js', 'assess'], { stdio: 'pipe' });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stdin.on('error', () => undefined);
  child.stdout.once('data', () => child.stdout.destroy());
  const feeding = setInterval(() => child.stdin.write(`${lines({ id: 1, text: 'hours?' })}\n`), 1);
  await once(child, 'exit');
  clearInterval(feeding);
  expect(said).toBe('');
});

describe('foyer deidentify', () => {
  it('gives the text without identifiers, and where they were in the input', () => {
    const text = 'my name is Ana Ruiz, call me at 555-0142';
    const { code, stdout } = foyer(['deidentify'], {}, lines({ id: 1, text }));
    expect(code).toBe(0);
    const [row] = rows(stdout);
    expect(row?.text).not.toMatch(/Ana|Ruiz|555|0142/);
    const covered = row?.redactions?.map(({ start, end }) => text.slice(start, end)).join('|');
    expect(covered).toMatch(/Ana Ruiz/);
    expect(covered).toMatch(/555-0142/);
  });

  it('keeps the practice’s own names and numbers', () => {
    const line = lines({ id: 1, text: 'is (213) 555-0142 still your number at Sunrise Dental?' });
    const kept = rows(
      foyer(['deidentify', '--practice', 'demo/practices/sunrise-dental.yaml'], {}, line).stdout,
    )[0];
    expect(kept?.text).toContain('555-0142');
    expect(rows(foyer(['deidentify'], {}, line).stdout)[0]?.text).not.toContain('555-0142');
  });
});

describe('foyer ask', () => {
  const ask = (words: readonly string[], ...given: readonly object[]) =>
    foyer(['ask', '--practice', 'demo/practices/sunrise-dental.yaml', ...words], {}, lines(...given));

  it('decides and answers, with the best three candidates whatever was decided', () => {
    const { code, stdout } = ask(
      ['--now', '2026-11-18T18:00:00Z'],
      { id: 1, text: 'are you open on Saturday?' },
      { id: 2, text: 'I have a toothache' },
      { id: 3, text: 'zxcv qwer' },
    );
    expect(code).toBe(0);
    const [open, health, nonsense] = rows(stdout);
    expect(open).toMatchObject({ id: 1, decision: 'answer', reply: expect.stringMatching(/Saturday/) });
    expect(health).toMatchObject({ id: 2, decision: 'redirect-health', entry: null });
    expect(nonsense).toMatchObject({ id: 3, decision: 'fallback', entry: null });
    for (const row of [open, health]) {
      expect(row?.candidates).toHaveLength(3);
      expect(row?.confidence).toBe(row?.candidates?.[0]?.confidence);
    }
  });

  it('says the same for the same instant, and something else for another', () => {
    const question = { id: 1, text: 'are you open now?' };
    const open = ask(['--now', '2026-11-18T18:00:00Z'], question).stdout;
    expect(ask(['--now', '2026-11-18T18:00:00Z'], question).stdout).toBe(open);
    expect(ask(['--now', '2026-11-18T12:00:00Z'], question).stdout).not.toBe(open);
  });

  it('answers in Spanish when asked to', () => {
    const [row] = rows(
      ask(['--lang', 'es', '--now', '2026-11-18T18:00:00Z'], { id: 1, text: '¿están abiertos el sábado?' })
        .stdout,
    );
    expect(row).toMatchObject({ decision: 'answer', reply: expect.stringMatching(/sábado/i) });
  });

  it.each([
    [['ask'], /--practice FILE is missing/],
    [['ask', '--practice', 'nowhere.yaml'], /nowhere\.yaml cannot be read/],
    [['ask', '--practice', 'demo/practices/sunrise-dental.yaml', '--now', 'soon'], /--now is an ISO instant/],
    [['assess', '--lang', 'fr'], /--lang is en or es/],
    [['assess', '--nonsense'], /nonsense/],
    [['dance'], /There is no command "dance"/],
  ])('foyer %j is refused with a sentence', (words, sentence) => {
    const { code, stderr } = foyer(words, {}, '');
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('foyer staff', () => {
  it('adds, resets and disables, and each is in the audit log', () => {
    const folder = mkdtempSync(join(tmpdir(), 'foyer-'));
    const environment = { FOYER_DATA: folder };
    foyer(
      ['practice', 'add', 'demo/practices/sunrise-dental.yaml', '--origin', 'https://www.example.org'],
      environment,
    );
    const added = foyer(
      ['staff', 'add', 'ana@example.org', '--practice', 'sunrise-dental', '--role', 'reviewer'],
      environment,
    );
    expect(added).toMatchObject({ code: 0, stdout: expect.stringMatching(/One-time password: \S{12,}/) });
    expect(
      foyer(['staff', 'add', 'ana@example.org', '--practice', 'nowhere', '--role', 'reviewer'], environment),
    ).toMatchObject({ code: 1, stderr: expect.stringMatching(/no such practice/) });
    expect(
      foyer(
        ['staff', 'add', 'ana@example.org', '--practice', 'sunrise-dental', '--role', 'boss'],
        environment,
      ),
    ).toMatchObject({ code: 1, stderr: expect.stringMatching(/owner, editor, reviewer, auditor/) });
    expect(foyer(['staff', 'reset', 'ana@example.org'], environment)).toMatchObject({ code: 0 });
    expect(foyer(['staff', 'disable', 'ana@example.org'], environment)).toMatchObject({ code: 0 });
    expect(foyer(['staff', 'disable', 'nobody@example.org'], environment)).toMatchObject({ code: 1 });
    expect(foyer(['audit', 'verify'], environment)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/whole: 4 entries/),
    });
    expect(foyer(['keys', 'rotate'], environment)).toMatchObject({ code: 0 });
    expect(foyer(['retention', 'run'], environment)).toMatchObject({ code: 0 });
    expect(foyer(['doctor'], environment)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(
        /ATTENTION {2}encrypted transport[\s\S]*ATTENTION {2}backup +there is none/,
      ),
    });
    expect(foyer(['backup', folder], environment)).toMatchObject({ code: 0 });
    expect(foyer(['doctor'], environment).stdout).toMatch(/ok {9}backup +0 days old/);
    rmSync(folder, { recursive: true, force: true });
  });
});
