/**
 * The allow-list itself: every word is masked unless the vocabulary knows it, and a known word that is also a name is masked where a
 * name would stand. Must never keep a word because it could not decide.
 */
import type { Match } from '../recognizers/index.ts';
import type { Normalized } from '../text/normalize.ts';
import { isAcronym, isEponym, isXRay, namesADisease } from './eponyms.ts';
import { createWordJudge } from './known-words.ts';
import { findNamePositions } from './name-positions.ts';
import { readSentence, type Sentence, type Word } from './sentence.ts';
import { isMisspelling } from './spelling.ts';
import type { Lexicon } from './word-lists.ts';

export type WordPass = (reading: Normalized, covers: readonly Match[], kept: Uint8Array) => readonly Match[];

export const createWordPass = (lexicon: Lexicon): WordPass => {
  const judge = createWordJudge(lexicon);
  return (reading, covers, kept) => {
    const sentence = readSentence(reading, covers, lexicon);
    for (const word of sentence.words) {
      if (word.state !== 'kept' || isKept(kept, word)) continue;
      if (word.folded.length === 1 && word.folded < '\u0080') continue;
      if (judge(word.folded, word.written, sentence.spanish)) continue;
      if (isEponym(word, sentence.words, lexicon) || isXRay(word, sentence.words)) continue;
      if (isAcronym(word, sentence.words)) continue;
      word.state = 'unknown';
    }
    for (const word of sentence.words) if (word.state === 'unknown') settle(word, sentence, lexicon);
    const stays = (word: Word): boolean =>
      isKept(kept, word) || (word.capital && word.name !== undefined && namesADisease(word, sentence.words));
    findNamePositions(sentence, lexicon, stays);
    return sentence.words
      .filter((word) => word.state === 'masked' && word.rule !== '')
      .map(({ start, end, type, rule }) => ({ start, end, type, rule }));
  };
};

const isKept = (kept: Uint8Array, word: Word): boolean => kept[word.start] === 1 && kept[word.end - 1] === 1;

const ARTICLES = new Set(['the', 'el', 'la', 'new', 'san', 'st', 'our', 'downtown']);
const PLACE_CUES = new Set(
  'in from near at visiting outside around towards toward en desde cerca hacia town city county'.split(' '),
);

/** An unknown word is a slip of a known one, or it is masked. */
const settle = (word: Word, sentence: Sentence, lexicon: Lexicon): void => {
  const looksTyped = !word.capital && !isAskedFor(word, sentence.words);
  if (looksTyped && !isNextToUnknown(word, sentence.words) && isMisspelling(word.folded, lexicon)) {
    word.state = 'kept';
    return;
  }
  const left = sentence.words[word.at - 1]?.folded ?? '';
  const before = ARTICLES.has(left) ? (sentence.words[word.at - 2]?.folded ?? '') : left;
  word.state = 'masked';
  word.type = PLACE_CUES.has(before) ? 'location' : 'name';
  word.rule = 'word.unknown';
};

const IDENTITY_CUES = new Set([
  'from',
  'dr',
  'mr',
  'mrs',
  'ms',
  'named',
  'called',
  'under',
  'dear',
  'llamo',
  'soy',
]);
const LIVING = new Set([
  'live',
  'lives',
  'living',
  'lived',
  'reside',
  'moved',
  'located',
  'based',
  'born',
  'vivo',
  'vive',
]);

/** After "I live in", "from" or "Dr." a strange word is what was asked for, not a slip. */
const isAskedFor = (word: Word, words: readonly Word[]): boolean =>
  IDENTITY_CUES.has(words[word.at - 1]?.folded ?? '') || LIVING.has(words[word.at - 2]?.folded ?? '');

/** Two strange words side by side are a name and a surname more often than two slips. */
const isNextToUnknown = (word: Word, words: readonly Word[]): boolean => {
  const joined = (other: Word | undefined, gap: string): boolean =>
    other !== undefined &&
    (other.state === 'unknown' || (other.state === 'masked' && other.type === 'name')) &&
    /^[\s.-]*$/.test(gap);
  return joined(words[word.at - 1], word.gap) || joined(words[word.at + 1], words[word.at + 1]?.gap ?? '.');
};
