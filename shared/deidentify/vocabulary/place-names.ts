/** Cities whose names are made of plain words only ("long beach"): the word pass could not see them. */
import { knownNames } from './known-names.ts';

const PLAIN_PAIRS = new Set([
  'no name',
  'the home',
  'health care',
  'the city',
  'new home',
  'the plains',
  'good hope',
  'law office',
  'front desk',
]);

export const placeNames = (vocabulary: ReadonlySet<string>): { readonly phrases: readonly string[] } => {
  const phrases = [...knownNames().cities.keys()].filter((city) => {
    const words = city.split(/[\s-]+/);
    return words.length > 1 && words.every((word) => vocabulary.has(word)) && !PLAIN_PAIRS.has(city);
  });
  return { phrases };
};
