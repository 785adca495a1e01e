import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { inspectedRow, processLines, textRow } from '../../../../server/commands/json-lines.ts';

const answer = ({ id, text }: { id: string | number; text: string }) => ({ id, length: text.length });

const collect = (output: PassThrough): string[] => {
  const chunks: string[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return chunks;
};

const run = async (
  input: string | readonly Buffer[],
  how: { schema?: typeof textRow; answer?: typeof answer } = {},
) => {
  const output = new PassThrough();
  const written = collect(output);
  const streams = { input: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input), output };
  const exitCode = await processLines(streams, how.schema ?? textRow, how.answer ?? answer);
  const lines = written
    .join('')
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
  return { exitCode, lines };
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
      { id: null, line: 3, error: { code: 'bad-line', message: 'text: must be a string' } },
      { id: null, line: 4, error: { code: 'bad-json' } },
      { id: 5 },
    ]);
  });

  it.each(['{"text":"a"}', '{"id":null,"text":"a"}', '{"id":{"n":1},"text":"a"}', '{"id":true,"text":"a"}'])(
    'say what an id must be: %s',
    async (line) => {
      const { lines } = await run(line);
      const message = 'id: must be a string, or a number that JSON keeps exactly';
      expect(lines).toEqual([{ id: null, line: 1, error: { code: 'bad-line', message } }]);
    },
  );

  it('give back an id as it was, or not at all', async () => {
    const ids = ['""', '"a"', '0', '-1', '1.5', '9007199254740991'];
    const { lines } = await run(ids.map((id) => `{"id":${id},"text":""}`).join('\n'));
    expect(lines.map((line) => JSON.stringify(line))).toEqual(ids.map((id) => `{"id":${id},"length":0}`));
    const { lines: refused } = await run('{"id":12345678901234567890,"text":""}');
    expect(refused).toMatchObject([{ id: null, error: { code: 'bad-line' } }]);
  });

  it.each([
    ['a byte order mark', '\uFEFF{"id":1,"text":"abc"}\n', [3]],
    ['ends of line as Windows has them', '{"id":1,"text":"abc"}\r\n{"id":2,"text":"ab"}\r\n', [3, 2]],
    ['a separator within a text', '{"id":1,"text":"a\u2028b\u2029c"}\n{"id":2,"text":""}', [5, 0]],
    ['a carriage return between two fields', '{"id":1,\r"text":"abc"}', [3]],
    ['no end of line at the end', '{"id":1,"text":"abc"}', [3]],
  ])('take %s', async (_what, input, lengths) => {
    const { exitCode, lines } = await run(input);
    expect(lines).toMatchObject(lengths.map((length) => ({ length })));
    expect(exitCode).toBe(0);
  });

  it('go on after bytes that are no text', async () => {
    const { lines } = await run([
      Buffer.from([0xff, 0xfe, 0x00, 0x0a]),
      Buffer.from('{"id":2,"text":"caf'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n'),
    ]);
    expect(lines).toMatchObject([
      { line: 1, error: { code: 'bad-json' } },
      { id: 2, length: 4 },
    ]);
  });

  it('put together what arrives in pieces, a character cut in two among it', async () => {
    const bytes = Buffer.from('{"id":1,"text":"¿están 🦷?"}\n{"id":2,"text":""}\n');
    const { lines } = await run([...bytes].map((byte) => Buffer.from([byte])));
    expect(lines).toEqual([
      { id: 1, length: 10 },
      { id: 2, length: 0 },
    ]);
  });

  it('answer each line as it comes, before the next', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const finished = processLines({ input, output }, textRow, answer);
    for (const id of [1, 2, 3]) {
      input.write(`{"id":${id},"text":"hi"}\n`);
      const [line]: unknown[] = await new Promise((resolve) =>
        output.once('data', (chunk: Buffer) => resolve([chunk.toString()])),
      );
      expect(line).toBe(`{"id":${id},"length":2}\n`);
    }
    input.end();
    expect(await finished).toBe(0);
  });

  it('answer a line of five megabytes, and those after it', async () => {
    const long = `{"id":1,"text":"${'I have a toothache. '.repeat(262_144)}"}`;
    const { exitCode, lines } = await run(`${long}\n{"id":2,"text":"hi"}\n`, { schema: inspectedRow });
    expect(lines).toMatchObject([{ id: null, line: 1, error: { code: 'bad-line' } }, { id: 2 }]);
    expect(exitCode).toBe(1);
  });

  it('answer a line that breaks what works on it', async () => {
    const { exitCode, lines } = await run('{"id":1,"text":"zebrafish"}\n{"id":2,"text":"hi"}\n', {
      answer: (row) => {
        if (row.id === 1) throw new Error(row.text);
        return answer(row);
      },
    });
    const error = { code: 'fault', message: 'This line could not be worked on.' };
    expect(lines).toEqual([
      { id: null, line: 1, error },
      { id: 2, length: 2 },
    ]);
    expect(exitCode).toBe(1);
  });

  it('quote nothing of a bad line', async () => {
    const { lines } = await run('{"id":1,"text":42,"secret":"zebrafish"}\nzebrafish\n');
    expect(JSON.stringify(lines)).not.toContain('zebrafish');
  });
});
