/** One utterance read once for all detectors: tokens, plain words, health words and clauses. Holds text, so it never leaves `inspect`. */
import type { Span } from '../text/kinds.ts';
import { fold, normalize } from '../text/normalize.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { cutClauses } from './clauses.ts';
import { type Features, featuresOf, type Stance, stanceOf } from './features.ts';
import { findHits, type Hit, type Meant, understand } from './lexicon.ts';
import { FIGURES } from './lexicons/figures.ts';
import { matches } from './pattern.ts';
import { type Row, rowOf } from './rows.ts';

/** Words as classes, with what the detectors ask of them. */
type Told = { readonly row: Row; readonly stance: Stance; readonly features: Features };

/** `from` and `to` index the words; `start` and `end` are in the text as typed, gapless from clause to clause. */
export type Clause = Span &
  Told & {
    readonly from: number;
    readonly to: number;
    readonly plain: string;
    readonly hits: readonly Hit[];
  };

/** Told of all words; of a text of one clause, that clause's. */
export type Reading = Told & {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** One for each token: folded, no apostrophes, held-down letters let go, misspellings of what the guard knows undone; numbers are `#`. */
  readonly words: readonly string[];
  /** The words, each with one space before and after. */
  readonly plain: string;
  readonly hits: readonly Hit[];
  readonly clauses: readonly Clause[];
  /** Turns a range of `plain` into typed characters. */
  readonly spanOf: (plainStart: number, plainEnd: number) => Span;
  /** Turns a range of words into typed characters. */
  readonly spanOfWords: (from: number, to: number) => Span;
};

export const read = (source: string): Reading => {
  const tokens = rejoin(tokenize(normalize(source)));
  const meant = tokens.map((token) => meantBy(token, source));
  const words = meant.map(({ word }) => word);
  const starts: number[] = [];
  let plain = ' ';
  for (const word of words) {
    starts.push(plain.length);
    plain += `${word} `;
  }
  const spanOfWords = (from: number, to: number): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[Math.max(from, to - 1)]?.end ?? source.length,
  });
  const spanOf = (plainStart: number, plainEnd: number): Span =>
    spanOfWords(wordAt(starts, plainStart), wordAt(starts, plainEnd - 1) + 1);
  const figures = matches(plain, FIGURES).map(
    ([from, to]) => [wordAt(starts, from), wordAt(starts, to - 1)] as const,
  );
  const hits = findHits(meant).filter(
    (hit) => !figures.some(([first, last]) => hit.from >= first && hit.to <= last + 1),
  );
  let next = 0;
  const clauses = cutClauses(source, tokens, words).map((cut) => {
    const first = next;
    while ((hits[next]?.from ?? words.length) < cut.to) next += 1;
    const own = hits.slice(first, next);
    const plain = ` ${words.slice(cut.from, cut.to).join(' ')} `;
    const { from, to, start, end } = cut;
    const { row, stance, features } = tell(rowOf(words, own, from, to));
    return { from, to, start, end, plain, hits: own, row, stance, features };
  });
  const [only] = clauses;
  const { row, stance, features } =
    only && clauses.length === 1 ? only : tell(rowOf(words, hits, 0, words.length));
  return { source, tokens, words, plain, hits, clauses, row, stance, features, spanOf, spanOfWords };
};

const tell = (row: Row): Told => {
  const stance = stanceOf(row);
  return { row, stance, features: featuresOf(row, stance) };
};

// "self-harm" is two words without a mark between; "don t" and "i m" lost their apostrophe to a space.
const rejoin = (tokens: readonly Token[]): readonly Token[] => {
  const joined: Token[] = [];
  tokens.forEach((token, i) => {
    const last = joined.at(-1);
    if (token.text === '-' && last?.kind === 'word' && tokens[i + 1]?.kind === 'word') return;
    if (last && token.kind === 'word' && TAILS[token.folded]?.includes(last.folded))
      joined[joined.length - 1] = {
        ...last,
        folded: last.folded + token.folded,
        end: token.end,
        to: token.to,
      };
    else joined.push(token);
  });
  return joined;
};

const TAILS: Readonly<Record<string, readonly string[]>> = {
  t: 'can don won didn isn doesn couldn wouldn shouldn aren wasn weren haven hasn hadn ain'.split(' '),
  m: ['i'],
  ve: ['i', 'we', 'you', 'they'],
  ll: ['i', 'we', 'you', 'they', 'he', 'she', 'it'],
  re: ['we', 'you', 'they'],
  s: ['it', 'that', 'he', 'she', 'what', 'there', 'let'],
  d: ['i'],
};

const HELD_DOWN = /(\p{L})\1\1/giu;

// Normalizing leaves two of a letter held down, and mostly one was meant.
const letGo = (word: string, typed: string): string =>
  (typed.match(HELD_DOWN) ?? []).reduce((single, [letter = '']) => {
    const plain = fold(letter);
    return single.replace(plain + plain, plain);
  }, word);

const noHealthWord = (word: string): Meant => ({ word, entry: undefined });

const meantBy = (token: Token, source: string): Meant => {
  if (token.kind === 'number') return noHealthWord('#');
  if (token.kind === 'mark') return noHealthWord(token.folded);
  if (token.folded === "i'll") return noHealthWord('iwill');
  const word = token.folded.replace(/'/g, '');
  return understand(letGo(word, source.slice(token.start, token.end)));
};

const wordAt = (starts: readonly number[], position: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
};
