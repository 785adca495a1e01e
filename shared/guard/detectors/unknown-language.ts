/** A language whose words the guard does not know may hold anything, so doubt redirects to the practice's phone. */
import type { Detector } from './detector.ts';

// The commonest words of English and Spanish: with the usual words of a front desk, any ordinary sentence of eight words holds one of them.
const COMMON = new Set(
  'the a an i im my me you your we it is are am was be do does did have has had can could will would to of in on at for with and or not no yes what when where how who why which this that there here if so but from by about need want get go open hi hello thanks please ok el la los las un una de que y en a por para con no si es son esta estan tengo tiene mi me se su lo le hay puedo quiero como cuando donde cuanto gracias hola account email payment add number edit verify card app order price appointment insurance doctor dentist join open book today tomorrow cita seguro'.split(
    ' ',
  ),
);
const ENOUGH = 8;

export const unknownLanguage: Detector = (reading) => {
  const words = reading.words.filter((_, i) => reading.tokens[i]?.kind === 'word');
  const foreign = words.filter((word) => /[^\p{Script=Latin}']/u.test(word)).length;
  const unknown =
    foreign * 2 > words.length ||
    (words.length >= ENOUGH && !words.some((word) => COMMON.has(word)) && reading.hits.length === 0);
  if (!unknown) return [];
  return [
    {
      start: 0,
      end: reading.source.length,
      kind: 'unknown-language',
      rule: 'health.unknown-language',
      category: 'health',
    },
  ];
};
