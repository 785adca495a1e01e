import { describe, expect, it } from 'vitest';
import { BROWSER_RECOGNIZERS, RECOGNIZERS } from '../../../../shared/recognizers/index.ts';
import { normalize } from '../../../../shared/text/normalize.ts';

const findAll = (text: string): readonly string[] =>
  BROWSER_RECOGNIZERS.flatMap((recognizer) =>
    recognizer.find(text).map(({ start, end }) => text.slice(start, end)),
  );

const IDENTIFYING = [
  'my name is wendy olsen',
  'me llamo Ximena Ibarra',
  'call 212-555-0142',
  'ana@example.org',
  'my ssn is 608 67 3567',
  'dob: 4/12/1980',
  'I live at 450 Larkin Street',
  'MRN: 88123456',
  'member id W975858984',
  'account number 97978850',
];

describe('The widget notices identifiers while the visitor types', () => {
  it.each(IDENTIFYING)('notices: %s', (text) => {
    expect(findAll(text)).not.toEqual([]);
  });

  it.each([
    'is my name on the list?',
    'do you take Medicare?',
    'are you open on 12/24?',
    'how much is $1,200 over 3 months',
    'my name is spelled wrong on the card',
    'what is your phone number',
    'where is the main street office',
    'can I pay my account online',
  ])('stays silent on a front-desk question: %s', (text) => {
    expect(findAll(text)).toEqual([]);
  });

  it.each(IDENTIFYING)('notices nothing that the server would not mask: %s', (text) => {
    const reading = normalize(text);
    const masked = RECOGNIZERS.flatMap((recognizer) => recognizer.find(reading));
    for (const found of BROWSER_RECOGNIZERS.flatMap((recognizer) => recognizer.find(text)))
      expect(masked.some(({ start, end }) => start < found.end && found.start < end)).toBe(true);
  });
});
