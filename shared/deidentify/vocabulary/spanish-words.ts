/** Spanish words: our own list, with plurals, genders and verb forms added where the dictionary package knows them. */
import { fold } from '../../text/normalize.ts';
import type { KnownNames } from './known-names.ts';
import { readOwn } from './own-words.ts';
import { packageText } from './packages.ts';

export const spanishWords = (names: KnownNames, english: ReadonlySet<string>): ReadonlySet<string> => {
  const dictionary = new Set(
    [...packageText('an-array-of-spanish-words', 'index.json').matchAll(/"([^"]+)"/g)].map((found) =>
      fold(found[1] ?? ''),
    ),
  );
  const own = ['es-basic.txt', 'es-words.txt', 'es-talk.txt'].flatMap(readOwn);
  const words = new Set<string>();
  const add = (word: string): void => {
    words.add(word);
    words.add(fold(word));
  };
  const addKnown = (word: string): void => {
    const folded = fold(word);
    if (dictionary.has(folded) && !(names.all.has(folded) && !english.has(folded))) add(word);
  };
  for (const word of own) {
    add(word);
    for (const form of inflections(word)) addKnown(form);
  }
  for (const verb of readOwn('es-verbs.txt')) for (const form of conjugations(verb)) addKnown(form);
  return words;
};

const inflections = (word: string): readonly string[] => {
  if (word.length < 4) return [];
  const stem = word.replace(/[ao]s?$/, '');
  const plural = /[aeiouáéíóú]$/.test(word)
    ? `${word}s`
    : `${word.replace(/z$/, 'c')}es`.replace(/iónes$/, 'iones');
  const genders =
    stem === word
      ? []
      : [
          `${stem}o`,
          `${stem}a`,
          `${stem}os`,
          `${stem}as`,
          `${stem}ito`,
          `${stem}ita`,
          `${stem}itos`,
          `${stem}itas`,
        ];
  return [plural, ...genders];
};

const CLITICS = ['me', 'te', 'se', 'lo', 'la', 'le', 'los', 'las', 'les', 'nos', 'melo', 'mela', 'selo'];
const AR =
  'o as a amos an é aste ó asteis aron aba abas ábamos aban e es emos en ando ado ada ados adas ara aras áramos aran'.split(
    ' ',
  );
const ER =
  'o es e emos imos en í iste ió ieron ía ías íamos ían a as amos an iendo yendo ido ida idos idas iera ieras iéramos ieran'.split(
    ' ',
  );
const FUTURE = 'é ás á emos án ía ías íamos ían'.split(' ');

const conjugations = (verb: string): readonly string[] => {
  const ending = verb.slice(-2);
  const stem = verb.slice(0, -2);
  const endings = ending === 'ar' ? AR : ER;
  const softened = stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
  const zc =
    /c$/.test(stem) && ending !== 'ar'
      ? [`${stem.slice(0, -1)}zco`, `${stem.slice(0, -1)}zca`, `${stem.slice(0, -1)}zcan`]
      : [];
  return [
    verb,
    ...endings.map((end) => stem + end),
    ...(ending === 'ar' ? ['é', 'e', 'es', 'emos', 'en'].map((end) => softened + end) : []),
    ...FUTURE.map((end) => verb + end),
    ...CLITICS.map((clitic) => verb + clitic),
    ...(ending === 'ar' ? ['me', 'lo', 'la', 'nos', 'se'].map((clitic) => `${softened}e${clitic}`) : []),
    ...diphthongs(stem).flatMap((changed) =>
      (ending === 'ar' ? ['o', 'as', 'a', 'an', 'e', 'en'] : ['o', 'es', 'e', 'en', 'a', 'an']).map(
        (end) => changed + end,
      ),
    ),
    ...zc,
  ];
};

/** Stem changes of the present tense: e to ie or i, o to ue. Which one a verb takes, the dictionary decides. */
const diphthongs = (stem: string): readonly string[] => {
  const at = Math.max(stem.lastIndexOf('e'), stem.lastIndexOf('o'));
  if (at < 0) return [];
  const change = stem[at] === 'e' ? ['ie', 'i'] : ['ue', 'u'];
  return change.map((vowel) => stem.slice(0, at) + vowel + stem.slice(at + 1));
};
