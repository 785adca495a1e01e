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

type Compiled = Pattern & { readonly parts: boolean };
/** Patterns that need the same are tried together, so that what they need is looked for once. */
type Group = { readonly needs: RegExp | undefined; readonly patterns: Compiled[] };

export const patternRecognizer = (type: IdentifierType, patterns: readonly Pattern[]): Recognizer => {
  const groups = new Map<RegExp | undefined, Group>();
  for (const pattern of patterns) {
    const group = groups.get(pattern.needs) ?? { needs: pattern.needs, patterns: [] };
    group.patterns.push(compile(pattern));
    groups.set(pattern.needs, group);
  }
  const all = [...groups.values()];
  return {
    name: type,
    find: (reading) => {
      const matches: Match[] = [];
      for (const { needs, patterns: own } of all) {
        if (needs && !needs.test(reading.folded)) continue;
        for (const pattern of own) findAll(pattern, type, reading, matches);
      }
      return matches;
    },
  };
};

/** For `needs` of patterns that are nothing without a digit. */
export const DIGIT = /\d/;

/** Where a group stands costs more than the search, so that it is asked only of expressions that name one. */
const compile = (pattern: Pattern): Compiled => {
  const { source, flags } = pattern.expression;
  const parts = /\(\?<(?:it|code)>/.test(source);
  return { ...pattern, parts, expression: new RegExp(source, `${flags}g${parts ? 'd' : ''}`) };
};

const findAll = (pattern: Compiled, type: IdentifierType, reading: Normalized, matches: Match[]): void => {
  const text = reading[pattern.on];
  const { expression } = pattern;
  // `matchAll` would clone the expression at every call, which costs more than the search.
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
    if (found[0] === '') expression.lastIndex += 1;
    const groups = found.indices?.groups;
    const [start, end] = groups?.it ?? [found.index, found.index + found[0].length];
    const [from, to] = groups?.code ?? [start, end];
    if (end <= start || pattern.unless?.(text.slice(from, to), reading, { start: from, end: to })) continue;
    matches.push({ start, end, type: pattern.type ?? type, rule: pattern.rule });
  }
};
