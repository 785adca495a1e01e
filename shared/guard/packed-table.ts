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

/** Where each key stands in the columns, whose digits are read when they are asked for: nothing is unpacked that nobody needs. */
export type Table = {
  readonly places: ReadonlyMap<number, number>;
  readonly columns: readonly string[];
};

/** Three strings hold the gaps between the sorted keys as digits of base 64; each further one, a column, a value of every entry. */
export const unpackTable = (packed: string): Table => {
  const places = new Map<number, number>();
  const [high = '', middle = '', low = '', ...columns] = packed.split(' ');
  let key = 0;
  for (let i = 0; i < low.length; i += 1) {
    key += digitAt(high, i) * 4096 + digitAt(middle, i) * 64 + digitAt(low, i);
    places.set(key, i);
  }
  return { places, columns };
};
