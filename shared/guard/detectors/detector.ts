/** What every detector is: a pure function from one reading to findings. It may throw; `inspect` then withholds everything. */
import type { SignalKind, Span } from '../../text/kinds.ts';
import { has, matches } from '../pattern.ts';
import type { Reading } from '../reading.ts';
import type { Category, InspectContext } from '../verdict.ts';

export type Finding = Span & {
  readonly kind: SignalKind;
  readonly rule: string;
  readonly category: Category;
};

export type Detector = (reading: Reading, context: InspectContext) => readonly Finding[];

export type Rule = {
  readonly rule: string;
  readonly kind: SignalKind;
  readonly category: Category;
  readonly when: RegExp;
  /** Within the same sentence this makes the match mean something else. */
  readonly unless?: RegExp;
  /** Figures of speech that hold the rule's words; what is left without them must still match. */
  readonly figures?: RegExp;
};

/** Findings of a list of rules; `unless` is looked for in the clauses that the match touches and in the one before them. */
export const applyRules = (reading: Reading, rules: readonly Rule[]): readonly Finding[] =>
  rules.flatMap(({ rule, kind, category, when, unless, figures }) =>
    matches(reading.plain, when).flatMap(([from, to]) => {
      const sentence = unless || figures ? around(reading.plain, from, to) : '';
      if (unless && has(sentence, unless)) return [];
      if (figures && !has(sentence.replace(figures, ' ;'), when)) return [];
      return [{ ...reading.spanOf(from, to), kind, rule, category }];
    }),
  );

const REACH = 90;

// The sentence around a match, at most REACH characters to each side.
const around = (plain: string, from: number, to: number): string => {
  const before = plain.slice(Math.max(0, from - REACH), from);
  const after = plain.slice(to, to + REACH);
  const begin = Math.max(
    before.lastIndexOf(' . '),
    before.lastIndexOf(' ! '),
    before.lastIndexOf(' ? '),
    before.lastIndexOf(' ; '),
  );
  const end = after.search(/ [.!?;] /);
  return ` ${before.slice(begin < 0 ? 0 : begin + 2)}${plain.slice(from, to)}${end < 0 ? after : after.slice(0, end + 1)} `.replace(
    / {2,}/g,
    ' ',
  );
};
