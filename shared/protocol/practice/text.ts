/** Text that a practice writes, in English and, where given, Spanish. A plain string in a document is the English text. */
import { z } from 'zod';
import type { Language } from '../../text/kinds.ts';

export type PracticeText = { readonly en: string; readonly es: string | null };

export const MAX_ANSWER_CHARACTERS = 4_000;
export const MAX_QUESTION_CHARACTERS = 1_000;
export const MAX_NAME_CHARACTERS = 200;

const written = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty; write the text or leave the field out')
    .max(max, `is longer than ${max.toLocaleString('en-US')} characters; shorten it`);

/** Accepts `"text"` or `{en: "text", es: "texto"}`; gives both languages, Spanish null where there is none. */
export const textOf = (max: number) =>
  z
    .union([
      written(max).transform((en): PracticeText => ({ en, es: null })),
      z
        .strictObject({ en: written(max), es: written(max).nullish() })
        .transform(({ en, es }): PracticeText => ({ en, es: es ?? null })),
    ])
    .readonly();

export const nameOf = () => textOf(MAX_NAME_CHARACTERS);
export const answerOf = () => textOf(MAX_ANSWER_CHARACTERS);
export const plainName = () => written(MAX_NAME_CHARACTERS);

/** The text in the language, or the English one where there is no Spanish. */
export const inLanguage = (text: PracticeText, language: Language): string =>
  language === 'es' ? (text.es ?? text.en) : text.en;

/** Every text of a field, for indexes and vocabularies. */
export const bothTexts = (text: PracticeText): readonly string[] =>
  text.es === null ? [text.en] : [text.en, text.es];
