/** Tables of numbers packed as text: a bundle carries a row of hashes in half the bytes of the words they stand for. */

// Printable characters without quotes and backslash.
const FIRST = 40;
const BACKSLASH = 52;

/** Values of a table's entries lie below this. */
export const VALUES = 64;

export const digitAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at) - FIRST;
  return code > BACKSLASH ? code - 1 : code;
};

/** A digit as `unpackTable` reads it; for the packing side alone. */
export const digitOf = (value: number): string =>
  String.fromCharCode(FIRST + (value >= BACKSLASH ? value + 1 : value));

/** Three strings hold the gaps between the sorted keys as digits of base 64; each further one a value of every entry. */
export const unpackTable = (packed: string): ReadonlyMap<number, readonly number[]> => {
  const table = new Map<number, readonly number[]>();
  const [high = '', middle = '', low = '', ...values] = packed.split(' ');
  let key = 0;
  for (let i = 0; i < low.length; i += 1) {
    key += digitAt(high, i) * 4096 + digitAt(middle, i) * 64 + digitAt(low, i);
    table.set(
      key,
      values.map((stream) => digitAt(stream, i)),
    );
  }
  return table;
};
