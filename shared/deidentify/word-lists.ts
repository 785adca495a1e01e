/** The lists of the allow-list, parsed once. Must refuse a list that cannot be whole: a short vocabulary masks too much, a short name list leaks. */
import { slipsOf } from './spelling.ts';

/** Contents of `lists/*.txt`, read and verified against `lists/manifest.json` by whoever has a file system. */
export type WordLists = {
  readonly vocabulary: string;
  readonly spanish: string;
  readonly ambiguous: string;
  readonly names: string;
  readonly places: string;
  readonly eponyms: string;
  readonly common: string;
  readonly version: string;
};

/** The lists by name: each is `lists/NAME.txt`, with its SHA-256 in `lists/manifest.json`. */
export const WORD_LIST_NAMES = [
  'vocabulary',
  'spanish',
  'ambiguous',
  'names',
  'places',
  'eponyms',
  'common',
] as const satisfies readonly Exclude<keyof WordLists, 'version'>[];

/** `given`, `surname`, `city`: what the word can be besides a word. `keep`: everyday speech; a capital alone does not make it a name. */
export type NameWord = {
  readonly given: boolean;
  readonly surname: boolean;
  readonly rare: boolean;
  readonly city: boolean;
  readonly keep: boolean;
};

export type Lexicon = {
  readonly vocabulary: ReadonlySet<string>;
  readonly spanish: ReadonlySet<string>;
  readonly ambiguous: ReadonlyMap<string, NameWord>;
  readonly names: ReadonlySet<string>;
  /** First word of a place to the places, each as its words. */
  readonly places: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly eponyms: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  /** The common words with one letter left out. */
  readonly slips: ReadonlySet<string>;
  readonly version: string;
};

/** Fewest lines of each list. Whole lists are far above; a file cut off in transport is below. */
const FEWEST: Readonly<Record<Exclude<keyof WordLists, 'version'>, number>> = {
  vocabulary: 60_000,
  spanish: 5_000,
  ambiguous: 500,
  names: 20_000,
  places: 300,
  eponyms: 100,
  common: 2_000,
};

/** @throws Error that names the list and the remedy, when a list is missing, short or malformed. */
export const parseWordLists = (lists: WordLists): Lexicon => {
  if (typeof lists.version !== 'string' || lists.version === '') throw fault('version', 'is missing');
  const common = new Set(lines(lists, 'common'));
  return {
    vocabulary: new Set(lines(lists, 'vocabulary')),
    spanish: new Set(lines(lists, 'spanish')),
    ambiguous: new Map(lines(lists, 'ambiguous').map(nameWord)),
    names: new Set(lines(lists, 'names')),
    places: groupPlaces(lines(lists, 'places')),
    eponyms: new Set(lines(lists, 'eponyms')),
    common,
    slips: slipsOf(common),
    version: lists.version,
  };
};

const fault = (list: string, what: string): Error =>
  new Error(
    `Word list "${list}" ${what}. Run "npm run vocabulary" or install Foyer again; without whole lists nothing is stored.`,
  );

const lines = (lists: WordLists, name: Exclude<keyof WordLists, 'version'>): readonly string[] => {
  const content: unknown = lists[name];
  if (typeof content !== 'string') throw fault(name, 'is missing');
  const all = content.split('\n').filter((line) => line !== '');
  if (all.length < FEWEST[name])
    throw fault(name, `has ${all.length} lines and needs at least ${FEWEST[name]}`);
  if (!content.endsWith('\n')) throw fault(name, 'does not end with a line break, so it is cut off');
  return all;
};

const nameWord = (line: string): readonly [string, NameWord] => {
  const [word, kinds, rule] = line.split(' ');
  if (
    word === undefined ||
    kinds === undefined ||
    !/^[gsrc]+$/.test(kinds) ||
    (rule !== 'keep' && rule !== 'capital')
  )
    throw fault('ambiguous', `has a malformed line: ${line.slice(0, 40)}`);
  return [
    word,
    {
      given: kinds.includes('g'),
      surname: kinds.includes('s'),
      rare: kinds.includes('r'),
      city: kinds.includes('c'),
      keep: rule === 'keep',
    },
  ];
};

const groupPlaces = (places: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const groups = new Map<string, (readonly string[])[]>();
  for (const place of places) {
    const words = place.split(/[\s-]+/);
    const first = words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), words]);
  }
  return groups;
};
