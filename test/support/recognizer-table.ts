/** Drives one recognizer over a table: what it must find, in the words of the text, and what it must leave alone. */
import { describe, expect, it } from 'vitest';
import type { Recognizer } from '../../shared/recognizers/index.ts';
import { normalize } from '../../shared/text/normalize.ts';

export type RecognizerTable = {
  /** Text, and what is found in it. */
  readonly found: readonly (readonly [text: string, ...identifiers: string[]])[];
  readonly leftAlone: readonly string[];
};

export const findsIn = (recognizer: Recognizer, text: string): readonly string[] => {
  const reading = normalize(text);
  return recognizer.find(reading).map(({ start, end }) => reading.text.slice(start, end));
};

export const describeRecognizer = (promise: string, recognizer: Recognizer, table: RecognizerTable): void => {
  describe(promise, () => {
    it.each(table.found)('finds: %s', (text, ...identifiers) => {
      const found = findsIn(recognizer, text);
      for (const identifier of identifiers)
        expect(
          found.some((one) => one.includes(identifier)),
          `${identifier} in ${JSON.stringify(found)}`,
        ).toBe(true);
    });
    it.each(table.leftAlone)('leaves alone: %s', (text) => {
      expect(findsIn(recognizer, text)).toEqual([]);
    });
  });
};
