import { describe, expect, it } from 'vitest';
import { EMPTY_CONTEXT, inspect } from '../../../../shared/guard/index.ts';
import { understand } from '../../../../shared/guard/lexicon.ts';
import { createRepair } from '../../../../shared/guard/spelling.ts';

describe('one slip of the fingers is undone', () => {
  it.each([
    ['a letter left out', 'anxiey', 'anxiety'],
    ['a letter doubled', 'feveer', 'fever'],
    ['a letter struck wrong', 'toithache', 'toothache'],
    ['two letters swapped', 'migriane', 'migraine'],
    ['within a stem that goes on', 'seizzures', 'seizures'],
    ['two letters of a short word swapped', 'pian', 'pain'],
    ['a lost space before a long word', 'atoothache', 'toothache'],
    ['in a word that says whose case it is', 'dauhgter', 'daughter'],
    ['in Spanish', 'calentrua', 'calentura'],
  ])('%s: %s', (_, typed, meant) => {
    expect(understand(typed).word).toBe(meant);
  });
});

describe('what is right as it stands stays', () => {
  it.each([
    ...[
      'fever',
      'feverish',
      'gender',
      'lender',
      'cheese',
      'guns',
      'heard',
      'school',
      'hours',
      'open',
      'price',
    ],
    ...[
      'boston',
      'benton',
      'martin',
      'saturday',
      'insurance',
      'parking',
      'mattress',
      'horario',
      'abierto',
      'seguro',
    ],
  ])('%s', (word) => {
    expect(understand(word).word).toBe(word);
  });
  it('leaves a word with two slips alone, and one whose first letter differs', () => {
    const undo = createRepair(['migraine', 'cough*', 'vomit*', 'breathe*']);
    expect(['mgirane', 'nigraine', 'tough', 'vomiit', 'vomitade', 'braethe'].map(undo)).toEqual([
      'mgirane',
      'nigraine',
      'tough',
      'vomit',
      'vomitade',
      'breathe',
    ]);
  });
});

describe('a misspelt disclosure is a disclosure', () => {
  it.each([
    'i hav a terible toothahce',
    'my dauhgter has a feveer and a rsh',
    'diagosed with asthna last yaer',
    'i want to komit suicde',
    'mi hijo tiene calentrua',
  ])('%s', (text) => {
    expect(['health', 'crisis', 'emergency']).toContain(inspect(text, EMPTY_CONTEXT).category);
  });
  it.each([
    'are you opne on saturdy',
    'do you taek delta dentl',
    'how mcuh is a celaning',
    'aceptna mi sguro',
  ])('and a misspelt question is a question: %s', (text) => {
    expect(inspect(text, EMPTY_CONTEXT).category).toBe('general');
  });
});
