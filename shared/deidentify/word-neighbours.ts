/** What the rules for names and places ask of the words around a word. */
import type { IdentifierType } from '../text/kinds.ts';
import type { Sentence, Word } from './sentence.ts';

/** What to mask the word as, or null to leave it to the next rule. */
export type Rule = (word: Word, sentence: Sentence) => { type: IdentifierType; rule: string } | null;

export const previous = (word: Word, sentence: Sentence, back = 1): Word | undefined =>
  sentence.words[word.at - back];
export const next = (word: Word, sentence: Sentence, ahead = 1): Word | undefined =>
  sentence.words[word.at + ahead];
export const isName = (word: Word | undefined): boolean => word?.name !== undefined;
export const isPerson = (word: Word | undefined): boolean =>
  word?.name !== undefined && (word.name.given || word.name.surname);
export const isMaskedName = (word: Word | undefined): boolean =>
  word?.state === 'masked' && word.type === 'name';
export const isMaskedPlace = (word: Word | undefined): boolean =>
  word?.state === 'masked' && word.type === 'location';
export const touches = (gap: string | undefined): boolean =>
  gap !== undefined && /^(?:\s{1,2}|\.\s?|\s?-\s?|\s?'\s?)$/.test(gap);

export const isMasked = (word: Word | undefined): boolean => isMaskedName(word) || isMaskedPlace(word);

/** Words before a place. */
export const LIVING = new Set('in from near at to around outside en desde'.split(' '));
