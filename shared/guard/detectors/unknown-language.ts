/** A language whose words the guard does not know may hold anything. It is no disclosure that we know of, but nobody here could read it: see `Verdict.handledAs`. */
import type { Detector } from './detector.ts';

// The commonest words of English and Spanish: of any ten words of an ordinary sentence one is among them.
const COMMON = new Set(
  'the a an i to of in on at for and or is are be not you my me it we with from this that do does can have what how help need your our he she his her they has had was been so if but out about all just there get got any who when where why im ive its dont were one now still two since el la los de que y en un una por para con no es se lo mi mis ya al del le mas pero hay cuando como ni soy yo o hasta'.split(
    ' ',
  ),
);
const ENOUGH = 8;
const ONE_OF = 10;

export const unknownLanguage: Detector = (reading) => {
  const words = reading.words.filter((_, i) => reading.tokens[i]?.kind === 'word');
  const foreign = /[^\x00-\x7f]/.test(reading.plain)
    ? words.filter((word) => /[^\p{Script=Latin}']/u.test(word)).length
    : 0;
  const unknown =
    foreign * 2 > words.length ||
    (words.length >= ENOUGH &&
      words.filter((word) => COMMON.has(word)).length * ONE_OF < words.length &&
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
