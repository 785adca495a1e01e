/** The log takes no text: not even where an error carries a visitor's words in its message. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../../server/log.ts';

const quoting = () => new Error('cannot read "my zebrafish\n    at home on Elm Street\n  at night"');

describe('a fault whose message quotes a visitor', () => {
  it('is logged by its class and places, whatever lines the message has', () => {
    const lines: string[] = [];
    createLog('info', { write: (line: string) => void lines.push(line) }).fault('fault', quoting());
    expect(lines.join()).toContain('"kind":"Error"');
    expect(lines.join()).toContain('log.test.ts');
    expect(lines.join()).not.toMatch(/zebrafish|Elm Street|night/);
  });

  it.each([
    ['thrown in the program', 'await runProgram(async () => { throw new Error(text); });'],
    [
      'thrown beside it',
      'await runProgram(async () => { setTimeout(() => { throw new Error(text); }); await new Promise(() => {}); });',
    ],
    [
      'a rejection that nobody awaits',
      'await runProgram(async () => { void Promise.reject(new Error(text)); await new Promise((r) => setTimeout(r, 50)); return 0; });',
    ],
  ])('ends the process without being printed: %s', (_how, body) => {
    const program = `import { runProgram } from './server/run.ts'; const text = process.env.PLANTED; ${body}`;
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', program],
      { encoding: 'utf8', env: { ...process.env, PLANTED: quoting().message } },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('Foyer stopped on a fault (Error)');
    expect(stdout + stderr).not.toMatch(/zebrafish|Elm Street|night/);
  });
});
