/**
 * A made-up language to test with: right to left, and longer by a third than English. What of it reads in Latin letters on the
 * screen stands outside of the sentences of a language.
 */
import type { Messages } from '../../widget/messages/messages.ts';

/** One Arabic letter a Latin one, vowels twice; digits, placeholders and punctuation stay. */
const LETTERS = 'اابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const pseudo = (text: string): string =>
  text.replace(/\p{Script=Latin}/gu, (letter) => {
    const written = LETTERS[(letter.toLowerCase().codePointAt(0) ?? 0) % LETTERS.length] ?? 'ا';
    return /[aeiouáéíóú]/i.test(letter) ? written + written : written;
  });

const translate = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudo(value);
  // A telephone number is read from left to right in any writing: a language that is not isolates it.
  if (typeof value === 'function') {
    return (...all: readonly unknown[]) => pseudo(String(value(...all.map((one) => `\u2066${one}\u2069`))));
  }
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, key === 'href' ? child : translate(child)]),
  );
};

export const pseudoLocale = (messages: Messages): Messages => ({
  ...(translate(messages) as Messages),
  language: messages.language,
  direction: 'rtl',
});
