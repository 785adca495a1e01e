/** A language whose words the guard does not know may hold anything. It is no disclosure that we know of, but nobody here could read it: see `handledAs`. */
import type { Detector } from './detector.ts';

// The commonest words of English and Spanish: any ordinary sentence of eight words holds one of them.
const COMMON =
  ' the a an i to of in on at for and or is are be not you my me it we with from this that do does can have what how help need el la los de que y en un una por para con no es se lo mi ';
const ENOUGH = 8;

export const unknownLanguage: Detector = (reading) => {
  const words = reading.words.filter((_, i) => reading.tokens[i]?.kind === 'word');
  const foreign = words.filter((word) => /[^\p{Script=Latin}']/u.test(word)).length;
  const unknown =
    foreign * 2 > words.length ||
    (words.length >= ENOUGH &&
      !words.some((word) => COMMON.includes(` ${word} `)) &&
      reading.hits.length === 0);
  if (!unknown) return [];
  return [
    {
      start: 0,
      end: reading.source.length,
      kind: 'unknown-language',
      rule: 'unknown-language',
      category: 'general',
    },
  ];
};
