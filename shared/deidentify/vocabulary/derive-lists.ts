/** Derives the lists from packages and own words. The same packages give the same bytes. Writes nothing. */
import { fold } from '../../text/normalize.ts';
import { ambiguousNames } from './ambiguous-names.ts';
import { englishWords } from './english-words.ts';
import { commonWords, knownNames } from './known-names.ts';
import { ownWords, readOwn } from './own-words.ts';
import { placeNames } from './place-names.ts';
import { spanishWords } from './spanish-words.ts';

const sorted = (words: Iterable<string>): string => `${[...new Set(words)].sort().join('\n')}\n`;

/** Name of the list to its content. */
export const deriveLists = (): Readonly<Record<string, string>> => {
  const names = knownNames();
  const own = ownWords();
  const vocabulary = new Set([...englishWords(names), ...own.words]);
  const spanish = spanishWords(names, vocabulary);
  const ambiguous = ambiguousNames(names, vocabulary, spanish);
  const places = placeNames(vocabulary);
  // "nada", "hay", "tía": surnames somewhere, and words first wherever Spanish is spoken.
  const basic = new Set(readOwn('es-basic.txt').map(fold));
  return {
    vocabulary: sorted(vocabulary),
    spanish: sorted(spanish),
    ambiguous: `${ambiguous.join('\n')}\n`,
    names: sorted([...names.all].filter((name) => !vocabulary.has(name) && !basic.has(name))),
    places: sorted(places.phrases),
    eponyms: sorted(own.eponyms),
    common: sorted(commonWords(vocabulary, new Set(readOwn('health.txt')), names)),
  };
};
