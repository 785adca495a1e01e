/** The ways in which real typing differs from tidy typing, as seeded rewrites of a text. */

/** A small seeded generator (mulberry32), so that every run mutates alike. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

type Mutate = (text: string, chance: () => number) => string;

const eachWord = (
  text: string,
  share: number,
  chance: () => number,
  change: (word: string) => string,
): string => text.replace(/\p{L}{4,}/gu, (word) => (chance() < share ? change(word) : word));

const typo = (word: string, chance: () => number): string => {
  const at = 1 + Math.floor(chance() * (word.length - 2));
  const kind = Math.floor(chance() * 4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  if (kind === 2) return word.slice(0, at) + (word[at] ?? '') + word.slice(at);
  return word.slice(0, at) + 'aeirtnso'.charAt(Math.floor(chance() * 8)) + word.slice(at + 1);
};

const HOMOGLYPHS: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  i: 'і',
};

export const MUTATIONS: Readonly<Record<string, Mutate>> = {
  lower: (text) => text.toLowerCase(),
  upper: (text) => text.toUpperCase(),
  'no punctuation': (text) => text.replace(/[.,!?;:'"¿¡()-]/g, ''),
  'a typo in one word of five': (text, chance) => eachWord(text, 0.2, chance, (word) => typo(word, chance)),
  'letters typed apart': (text, chance) => eachWord(text, 0.2, chance, (word) => word.split('').join(' ')),
  'letters held down': (text, chance) =>
    eachWord(text, 0.3, chance, (word) => word.replace(/[aeiou]/i, (vowel) => vowel.repeat(4))),
  homoglyphs: (text) => text.replace(/[aeopcxi]/g, (letter) => HOMOGLYPHS[letter] ?? letter),
  'zero-width': (text) => text.replace(/(\p{L})(\p{L})/gu, '$1\u200b$2'),
  'emoji between words': (text) => text.replace(/ /g, ' 🙂 '),
  'curly quotes': (text) => text.replace(/'/g, '’').replace(/"/g, '”'),
};
