/** Cuts the endings that English and Spanish questions vary by: plural, -ing, -ed, -s. Light on purpose: it must not join words that differ. */

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: 'child',
    kids: 'kid',
    teeth: 'tooth',
    feet: 'foot',
    paid: 'pay',
    took: 'take',
    taken: 'take',
    taking: 'take',
    cost: 'cost',
    bills: 'bill',
    does: 'do',
    did: 'do',
    doing: 'do',
    was: 'be',
    were: 'be',
    is: 'be',
    are: 'be',
    am: 'be',
    has: 'have',
    had: 'have',
    having: 'have',
    lost: 'lose',
    sent: 'send',
    got: 'get',
    getting: 'get',
    made: 'make',
    seen: 'see',
    bus: 'bus',
    this: 'this',
    plus: 'plus',
    gas: 'gas',
    news: 'news',
    status: 'status',
  }),
);

const stemmed = new Map<string, string>();
const MAX_REMEMBERED = 50_000;

/** Deterministic; remembers what it has seen, up to a bound, because stems are asked for many times over. */
export const stem = (word: string): string => {
  const known = stemmed.get(word);
  if (known !== undefined) return known;
  const result = IRREGULAR.get(word) ?? cut(word);
  if (stemmed.size < MAX_REMEMBERED) stemmed.set(word, result);
  return result;
};

const cut = (word: string): string => {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:sh|ch|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return dropSilentE(word.slice(0, -1));
  if (word.endsWith('ing') && word.length > 5 && hasVowel(word.slice(0, -3)))
    return undouble(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4 && hasVowel(word.slice(0, -2)))
    return undouble(word.slice(0, -2));
  return dropSilentE(word);
};

const hasVowel = (text: string): boolean => /[aeiouy]/.test(text);
const undouble = (text: string): string =>
  /([bdfgmnprt])\1$/.test(text) ? text.slice(0, -1) : dropSilentE(text);
const dropSilentE = (text: string): string =>
  text.length > 4 && text.endsWith('e') ? text.slice(0, -1) : text;
