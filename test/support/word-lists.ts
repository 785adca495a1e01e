/** The committed lists of the allow-list, for tests: read from disk, not verified (the server's start does that). */
import { readFileSync } from 'node:fs';
import {
  createDeidentifier,
  type Deidentifier,
  WORD_LIST_NAMES,
  type WordLists,
} from '../../shared/deidentify/index.ts';
import type { Recognizer } from '../../shared/recognizers/index.ts';

const LISTS = new URL('../../shared/deidentify/lists/', import.meta.url);

export const readWordLists = (): WordLists => {
  const lists = Object.fromEntries(
    WORD_LIST_NAMES.map((name) => [name, readFileSync(new URL(`${name}.txt`, LISTS), 'utf8')]),
  );
  return { ...lists, version: 'test' } as WordLists;
};

export const NO_PRACTICE = { words: [], numbers: [] } as const;

export const realDeidentifier = (recognizers?: readonly Recognizer[]): Deidentifier =>
  createDeidentifier(readWordLists(), recognizers);
