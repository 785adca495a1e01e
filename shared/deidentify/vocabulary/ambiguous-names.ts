/** The words that are in the vocabulary and are names as well, each with what it can be and the rule for it. */
import { fold } from '../../text/normalize.ts';
import { frequencies, type KnownNames } from './known-names.ts';
import { handChecked, readOwn } from './own-words.ts';

/** Lines `word kinds rule`: kinds of g (given name), s (surname), c (city); rule `keep` or `capital`. */
export const ambiguousNames = (
  names: KnownNames,
  vocabulary: Set<string>,
  spanish: ReadonlySet<string>,
): readonly string[] => {
  const checked = handChecked();
  const table = frequencies();
  for (const [word, rule] of checked) {
    if (rule === 'never') vocabulary.delete(word);
    else vocabulary.add(word);
  }
  for (const word of SURNAMES)
    if (checked.get(word) !== 'never' && (table.get(word)?.lower ?? 0) > 0) vocabulary.add(word);
  const health = new Set(readOwn('health.txt'));
  const english = [...vocabulary].flatMap((word) => {
    const kinds = DAYS.has(word)
      ? ''
      : kindsOf(word, names, SURNAMES.has(word) || (checked.has(word) && names.all.has(word)));
    if (kinds === '') return [];
    const uses = table.get(word)?.lower ?? 0;
    return [
      `${word} ${kinds} ${checked.get(word) ?? (uses >= COMMON_USES || health.has(word) ? 'keep' : 'capital')}`,
    ];
  });
  return [...english, ...spanishNames(names, vocabulary, spanish)].sort();
};

/** Spanish writes no common noun with a capital inside a sentence: "Luz", "Mesa", "Rubio" are names there. */
const spanishNames = (
  names: KnownNames,
  english: ReadonlySet<string>,
  spanish: ReadonlySet<string>,
): readonly string[] => {
  const basic = new Set(readOwn('es-basic.txt').map(fold));
  return [...spanish]
    .filter((word) => /^[a-z]{3,}$/.test(word) && !english.has(word) && !basic.has(word))
    .map((word) => ({ word, kinds: kindsOf(word, names, SURNAMES.has(word)) }))
    .filter(({ kinds }) => /[gs]/.test(kinds))
    .map(({ word, kinds }) => `${word} ${kinds} capital`);
};

const SURNAMES = new Set(readOwn('surnames.txt'));
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february october november december monday'.split(
    ' ',
  ),
);

/** Above this a capital is taken for emphasis or a heading; below it, for a name. */
const COMMON_USES = 2500;
const GIVEN_NAME_BIRTHS = 1500;

const kindsOf = (word: string, names: KnownNames, checked: boolean): string => {
  const given = (names.births.get(word) ?? 0) >= GIVEN_NAME_BIRTHS ? 'g' : '';
  const surname = names.surnames.has(word) ? 's' : '';
  const rare = !given && !surname ? (checked ? 's' : names.all.has(word) ? 'r' : '') : '';
  const city = (names.cities.get(word) ?? 0) >= 2 ? 'c' : '';
  return `${given}${surname}${rare}${city}`;
};
