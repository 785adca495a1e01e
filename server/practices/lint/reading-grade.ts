/** The school grade an English text asks for (Flesch and Kincaid, 1975). */

const LEAST_WORDS = 15;

/** Null when the text is too short to tell. */
export const readingGrade = (text: string): number | null => {
  const words =
    text.replace(/(?:https?:\/\/|www\.)\S+|\S+\.(?:com|org|net)\S*/giu, '').match(/[\p{L}'’]+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const sentences = Math.max(1, (text.match(/[.!?:;](?=\s|$)/gu) ?? []).length);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
};

const syllablesOf = (word: string): number => {
  const letters = word.toLowerCase().replace(/[^a-z]/gu, '');
  const groups = letters.replace(/(?:[^laeiouy]es|[^laeiouy]e|ed)$/u, '').match(/[aeiouy]+/gu);
  return Math.max(1, groups?.length ?? 0);
};
