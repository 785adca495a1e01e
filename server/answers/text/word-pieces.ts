/** The pieces of a word by which a misspelt one is still known: "#appl", "appl", …, marked so that none is taken for a word. */

type Pieces = { readonly all: readonly string[]; readonly long: readonly string[] };

const SHORT = 3;
const LONG = 4;

const cut = new Map<string, Pieces>();
const MAX_REMEMBERED = 50_000;

/** All of 3 and 4 letters, and those of 4 alone. Remembers what it has seen, up to a bound: the same words come again and again. */
export const wordPieces = (word: string): Pieces => {
  const known = cut.get(word);
  if (known !== undefined) return known;
  const long = piecesOf(word, LONG);
  const pieces = { all: [...piecesOf(word, SHORT), ...long], long };
  if (cut.size < MAX_REMEMBERED) cut.set(word, pieces);
  return pieces;
};

const piecesOf = (word: string, length: number): readonly string[] => {
  const marked = `#${word}#`;
  const count = Math.max(0, marked.length - length + 1);
  return Array.from({ length: count }, (_, start) => `~${marked.slice(start, start + length)}`);
};
