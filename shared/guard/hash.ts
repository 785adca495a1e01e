/** Hashes of words and of their pieces, letter by letter, so that all beginnings of a word cost one pass. */

// Of the seeds tried, the one by which fewest everyday words fall on an entry of the lexicon that is not theirs.
export const SEED = 0xdb065c97;

export const step = (value: number, code: number): number => Math.imul(value ^ code, 0x01000193);

/** 30 bits, unsigned, of what was stepped through: small integers in every engine, which cost no memory. */
export const seal = (value: number): number => Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 2;

/** Steps through a text, from where another ended. */
export const steps = (text: string, from = SEED): number => {
  let value = from;
  for (let i = 0; i < text.length; i += 1) value = step(value, text.charCodeAt(i));
  return value;
};

/** 30 bits, unsigned, of a short text. */
export const hashOf = (text: string): number => seal(steps(text));
