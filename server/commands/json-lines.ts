/**
 * JSON Lines in, JSON Lines out: one output line per input line, in order, streaming. A line that cannot be read is answered
 * with an error in its place and the rest goes on (design.md 9).
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

export type LineError = { readonly code: 'bad-json' | 'bad-line'; readonly message: string };

export type Streams = { readonly input: Readable; readonly output: Writable };

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

/** Answers one line; the error quotes nothing of it. */
const answerLine = <Row>(
  line: string,
  number: number,
  schema: z.ZodType<Row>,
  answer: (row: Row) => object,
) => {
  const fail = (error: LineError) => ({ ok: false, output: { id: null, line: number, error } });
  const json = parseJson(line);
  if (!json) return fail({ code: 'bad-json', message: 'This line is not JSON.' });
  const row = schema.safeParse(json.value);
  if (!row.success) return fail({ code: 'bad-line', message: problemOf(row.error) });
  return { ok: true, output: answer(row.data) };
};

/** Returns the exit code: 1 when any line was bad. Blank lines are bad lines. Line numbers start at 1. */
export const processLines = async <Row>(
  { input, output }: Streams,
  schema: z.ZodType<Row>,
  answer: (row: Row) => object,
): Promise<0 | 1> => {
  let number = 0;
  let exitCode: 0 | 1 = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const answered = answerLine(line, number, schema, answer);
    if (!answered.ok) exitCode = 1;
    if (!output.write(`${JSON.stringify(answered.output)}\n`)) await once(output, 'drain');
  }
  return exitCode;
};

export const textRow = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });
