/** Writes a text with its identifiers replaced, and finds its way back: what a second look finds in the result lies somewhere in the original. */
import type { Match } from '../recognizers/index.ts';
import type { Span } from '../text/kinds.ts';
import { type Normalized, toSource } from '../text/normalize.ts';
import { type PlaceholderNumbers, placeholder } from './placeholders.ts';

export type MaskedText = { readonly text: string; back(match: Match, read: Normalized): Match };

/** The text as typed, with each match replaced; `back` brings a span of the output, as `read`, to offsets of the reading. */
export const maskText = (
  reading: Normalized,
  matches: readonly Match[],
  numbers: PlaceholderNumbers,
): MaskedText => {
  const pieces: string[] = [];
  const origins: Origin[] = [];
  let length = 0;
  let at = 0;
  const push = (piece: string, from: number, fixed: boolean): void => {
    if (piece === '') return;
    origins.push({ out: length, from, fixed });
    pieces.push(piece);
    length += piece.length;
  };
  for (const match of matches) {
    push(reading.text.slice(at, match.start), at, false);
    const value = reading.folded.slice(match.start, match.end);
    push(
      placeholder(match.type, value, numbers) +
        (/[\s,.;]*$/.exec(value)?.[0].replace(/[^\s]/g, '').slice(0, 1) ?? ''),
      match.start,
      true,
    );
    at = match.end;
  }
  push(reading.text.slice(at), at, false);
  const text = pieces.join('');
  return {
    text,
    back: (match, read) => ({
      ...match,
      ...backTo(toSource(read, match.start, match.end), origins, reading),
    }),
  };
};

type Origin = { readonly out: number; readonly from: number; readonly fixed: boolean };

const backTo = (span: Span, origins: readonly Origin[], reading: Normalized): Span => {
  const locate = (offset: number): number => {
    const origin = lastBefore(origins, offset);
    if (!origin) return 0;
    return origin.fixed ? origin.from : Math.min(origin.from + offset - origin.out, reading.text.length);
  };
  const start = locate(span.start);
  return { start, end: Math.max(start + 1, locate(span.end - 1) + 1) };
};

/** `origins` are in the order of `out`. */
const lastBefore = (origins: readonly Origin[], offset: number): Origin | undefined => {
  let [low, high] = [0, origins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle]?.out ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return origins[low - 1];
};
