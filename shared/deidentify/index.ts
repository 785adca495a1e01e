/** The public face of de-identification. Server-side only: the lists are far too large for a browser. */
export { type ConversationMemory, newConversationMemory } from './conversation-memory.ts';
export type { DeidentifyResult } from './deidentified.ts';
export { createDeidentifier, type Deidentifier, MAX_DEIDENTIFY_CHARACTERS } from './deidentify.ts';
export { PLACEHOLDER } from './placeholders.ts';
export type { PracticeVocabulary } from './practice-words.ts';
export { WORD_LIST_NAMES, type WordLists } from './word-lists.ts';
