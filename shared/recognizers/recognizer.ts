/**
 * The anatomy of a recognizer, the same for every identifier: patterns with their source, the context they need, and what makes a
 * match impossible. A checksum is never among the last: a mistyped number is still somebody's number.
 */
import type { IdentifierType, Span } from '../text/kinds.ts';
import type { Normalized } from '../text/normalize.ts';

/** Offsets are in the normalized text. `rule` is a stable id such as `phone.grouped`; it never holds a value. */
export type Match = Span & { readonly type: IdentifierType; readonly rule: string };

/** `find` must take time linear in the text. It may throw: whoever calls it withholds the text then. */
export type Recognizer = { readonly name: string; find(reading: Normalized): readonly Match[] };

/**
 * One shape of an identifier. `on` says which reading the expression sees: `folded` (lower case, no accents) or `text` (as typed).
 * Where the expression has a group named `it`, only that group is the identifier; the rest is context. `unless` drops impossible matches;
 * it sees the group named `code` where there is one.
 */
export type Pattern = {
  readonly rule: string;
  readonly source: string;
  readonly on: 'folded' | 'text';
  readonly expression: RegExp;
  readonly type?: IdentifierType;
  /** A cheap test of the folded text: without it the expression cannot match, and is not tried. Saves most of the time. */
  readonly needs?: RegExp;
  readonly unless?: (found: string, reading: Normalized, at: Span) => boolean;
};

export const patternRecognizer = (type: IdentifierType, patterns: readonly Pattern[]): Recognizer => {
  const compiled = patterns.map((pattern) => ({
    ...pattern,
    expression: new RegExp(pattern.expression.source, withFlags(pattern.expression.flags)),
  }));
  return {
    name: type,
    find: (reading) =>
      compiled.flatMap((pattern) =>
        pattern.needs && !pattern.needs.test(reading.folded) ? [] : findAll(pattern, type, reading),
      ),
  };
};

/** For `needs` of patterns that are nothing without a digit. */
export const DIGIT = /\d/;

const withFlags = (flags: string): string => [...new Set(`${flags}gd`)].join('');

const findAll = (pattern: Pattern, type: IdentifierType, reading: Normalized): readonly Match[] => {
  const matches: Match[] = [];
  const text = reading[pattern.on];
  const { expression } = pattern;
  // `matchAll` would clone the expression at every call, which costs more than the search.
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
    if (found[0] === '') expression.lastIndex += 1;
    const [start, end] = found.indices?.groups?.it ?? [found.index, found.index + found[0].length];
    const [from, to] = found.indices?.groups?.code ?? [start, end];
    if (end <= start || pattern.unless?.(text.slice(from, to), reading, { start: from, end: to })) continue;
    matches.push({ start, end, type: pattern.type ?? type, rule: pattern.rule });
  }
  return matches;
};
