/** A second spelling of a training text, as hurried people type: seeded by its row number, so that training is repeatable. */
export const mutated = (text: string, seed: number): string => {
  const chance = chanceOf(seed);
  const plain = seed % 3 === 0 ? text.replace(/[.,!?;:'¿¡-]/g, '') : text;
  return plain.replace(/\p{L}{4,}/gu, (word) => (chance() < 0.15 ? slip(word, chance) : word));
};

/** Numbers from 0 to 1, the same for the same seed. */
export const chanceOf = (seed: number): (() => number) => {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return state / 4294967296;
  };
};

/** One letter left out, swapped with the next or struck wrong, never the first. */
export const slip = (word: string, chance: () => number): string => {
  const at = 1 + Math.floor(chance() * (word.length - 2));
  const kind = Math.floor(chance() * 3);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return word.slice(0, at) + 'aeirtnso'.charAt(Math.floor(chance() * 8)) + word.slice(at + 1);
};
