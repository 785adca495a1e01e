/** Identifiers of a person, by the recognizers that are small enough for a browser; the server de-identifies again before it stores. */
import { BROWSER_RECOGNIZERS } from '../../recognizers/browser.ts';
import type { Detector, Finding } from './detector.ts';

// A number without its area code is a person's only where one is asked to call or text it.
const LOCAL_NUMBER =
  /\b(?:call|text|phone|cell|number|reach me|ll[aá]m[ae]\w*|tel[eé]fono)\b\D{0,24}\d{3}[-. ]\d{4}(?!\d)/gi;

export const identity: Detector = (reading): readonly Finding[] => [
  ...BROWSER_RECOGNIZERS.flatMap((recognizer) => recognizer.find(reading.source)).map(
    ({ start, end, rule }) => finding(start, end, rule),
  ),
  ...[...reading.source.matchAll(LOCAL_NUMBER)].map(({ index, 0: text }) =>
    finding(index, index + text.length, 'browser.local-number'),
  ),
];

const finding = (start: number, end: number, rule: string): Finding => ({
  start,
  end,
  kind: 'identifier',
  rule: `identity.${rule}`,
  category: 'identity',
});
