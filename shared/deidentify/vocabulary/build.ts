/**
 * `npm run vocabulary`: rebuilds the lists of the allow-list, byte for byte, from kept word lists and our own. Runs on a developer's
 * machine only; no bundle imports it. Reads no text that a visitor wrote.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { ambiguousNames } from './ambiguous-names.ts';
import { englishWords } from './english-words.ts';
import { commonWords, knownNames } from './known-names.ts';
import { ownWords } from './own-words.ts';
import { placeNames } from './place-names.ts';
import { sourcesPage } from './sources-page.ts';
import { spanishWords } from './spanish-words.ts';

/** Raised by hand when the lists change in content; stored with each text that they cleaned. */
const VERSION = '1';

const LISTS = new URL('../lists/', import.meta.url);

const sorted = (words: Iterable<string>): string => `${[...new Set(words)].sort().join('\n')}\n`;

const build = (): Readonly<Record<string, string>> => {
  const names = knownNames();
  const own = ownWords();
  const vocabulary = new Set([...englishWords(names), ...own.words]);
  const spanish = spanishWords(names, vocabulary);
  const ambiguous = ambiguousNames(names, vocabulary);
  const places = placeNames(vocabulary);
  return {
    vocabulary: sorted(vocabulary),
    spanish: sorted(spanish),
    ambiguous: `${ambiguous.join('\n')}\n`,
    names: sorted([...names.all].filter((name) => !vocabulary.has(name))),
    places: sorted(places.phrases),
    eponyms: sorted(own.eponyms),
    common: sorted(commonWords(vocabulary, names)),
  };
};

const write = (): void => {
  mkdirSync(LISTS, { recursive: true });
  const lists = build();
  const files = Object.entries(lists).map(([name, content]) => {
    writeFileSync(new URL(`${name}.txt`, LISTS), content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return { name, file: `${name}.txt`, lines: content.split('\n').length - 1, sha256 };
  });
  writeFileSync(new URL('manifest.json', LISTS), `${JSON.stringify({ version: VERSION, files }, null, 2)}\n`);
  writeFileSync(new URL('SOURCES.md', LISTS), sourcesPage(files));
};

write();
