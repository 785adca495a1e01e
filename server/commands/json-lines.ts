/**
 * JSON Lines in, JSON Lines out: one output line per input line, in order, streaming. A line that cannot be answered is answered
 * with an error in its place and the rest goes on (design.md 9).
 */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

export type LineError = {
  readonly code: 'bad-json' | 'bad-line' | 'fault';
  readonly message: string;
};

export type Streams = { readonly input: Readable; readonly output: Writable };

/** The guard is made for a visitor's 2,000 characters; far beyond them one line would hold up all that follow. */
const MAX_INSPECTED_CHARACTERS = 100_000;

export const textRow = z.object({
  id: z.union([z.string(), z.number().refine((id) => !Number.isInteger(id) || Number.isSafeInteger(id))], {
    error: 'must be a string, or a number that JSON keeps exactly',
  }),
  text: z.string({ error: 'must be a string' }),
});

export const inspectedRow = textRow.extend({
  text: textRow.shape.text.max(MAX_INSPECTED_CHARACTERS, {
    error: `must be at most ${MAX_INSPECTED_CHARACTERS} characters long`,
  }),
});

/** A line ends at a line feed and nowhere else: U+2028, or a carriage return, may stand within a JSON text. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  // Drops a byte order mark, and puts together a character that two chunks share.
  const decoder = new TextDecoder();
  let line = '';
  for await (const chunk of input) {
    const [end = '', ...next] = decoder.decode(chunk, { stream: true }).split('\n');
    line += end;
    for (const start of next) {
      yield line;
      line = start;
    }
  }
  line += decoder.decode();
  if (line !== '') yield line;
}

const parseJson = (line: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(line) };
  } catch {
    return null;
  }
};

const problemOf = (error: z.ZodError): string => {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'line'}: ${issue.message}` : 'not of the expected form';
};

type Answered = { readonly ok: boolean; readonly output: object };

/** Answers one line; the error quotes nothing of it. */
const answerLine = <Row>(
  line: string,
  number: number,
  schema: z.ZodType<Row>,
  answer: (row: Row) => object,
): Answered => {
  const fail = (code: LineError['code'], message: string): Answered => ({
    ok: false,
    output: { id: null, line: number, error: { code, message } },
  });
  const json = parseJson(line);
  if (!json) return fail('bad-json', 'This line is not JSON.');
  const row = schema.safeParse(json.value);
  if (!row.success) return fail('bad-line', problemOf(row.error));
  try {
    return { ok: true, output: answer(row.data) };
  } catch {
    return fail('fault', 'This line could not be worked on.');
  }
};

/** Returns the exit code: 1 when any line was bad. Blank lines are bad lines. Line numbers start at 1. */
export const processLines = async <Row>(
  { input, output }: Streams,
  schema: z.ZodType<Row>,
  answer: (row: Row) => object,
): Promise<0 | 1> => {
  let number = 0;
  let exitCode: 0 | 1 = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    const answered = answerLine(line, number, schema, answer);
    if (!answered.ok) exitCode = 1;
    if (!output.write(`${JSON.stringify(answered.output)}\n`)) await once(output, 'drain');
  }
  return exitCode;
};
