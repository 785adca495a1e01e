/** The published accessibility statement names tests that exist, and is the one that they make. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CRITERIA } from '../accessibility/criteria.ts';
import { missingProofs, STATEMENT_FILE, statementOf } from '../accessibility/statement.ts';

it('each test it names exists', () => {
  expect(missingProofs(CRITERIA)).toEqual([]);
});

it('is current: run "npm run accessibility" after a change', () => {
  expect(readFileSync(STATEMENT_FILE, 'utf8')).toBe(statementOf(CRITERIA));
});

it('answers every criterion of WCAG 2.2, levels A and AA, once', () => {
  const numbers = CRITERIA.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  // 4.1.1 is obsolete in WCAG 2.2: 31 of level A and 24 of level AA remain.
  expect([
    CRITERIA.filter(({ level }) => level === 'A').length,
    CRITERIA.filter(({ level }) => level === 'AA').length,
  ]).toEqual([31, 24]);
});
