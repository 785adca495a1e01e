import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { processLines, textRow } from '../../../../server/commands/json-lines.ts';

const run = async (input: string) => {
  const output = new PassThrough();
  const chunks: string[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  const exitCode = await processLines({ input: Readable.from([input]), output }, textRow, ({ id, text }) => ({
    id,
    length: text.length,
  }));
  return {
    exitCode,
    lines: chunks
      .join('')
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  };
};

describe('JSON Lines', () => {
  it('give one line for each line, in order', async () => {
    const input = Array.from({ length: 500 }, (_, id) => JSON.stringify({ id, text: 'a'.repeat(id) })).join(
      '\n',
    );
    const { exitCode, lines } = await run(`${input}\n`);
    expect(exitCode).toBe(0);
    expect(lines).toEqual(Array.from({ length: 500 }, (_, id) => ({ id, length: id })));
  });

  it('answer a bad line in its place, go on, and end with exit code 1', async () => {
    const { exitCode, lines } = await run('{"id":1,"text":"a"}\nnot json\n{"id":3}\n\n{"id":5,"text":"b"}\n');
    expect(exitCode).toBe(1);
    expect(lines).toMatchObject([
      { id: 1 },
      { id: null, line: 2, error: { code: 'bad-json' } },
      { id: null, line: 3, error: { code: 'bad-line', message: expect.stringContaining('text') } },
      { id: null, line: 4, error: { code: 'bad-json' } },
      { id: 5 },
    ]);
  });

  it('quote nothing of a bad line', async () => {
    const { lines } = await run('{"id":1,"text":42,"secret":"zebrafish"}\nzebrafish\n');
    expect(JSON.stringify(lines)).not.toContain('zebrafish');
  });
});
