/** (E) Fax numbers: a telephone number after the word, however it is grouped. */
import { DIGIT, patternRecognizer } from './recognizer.ts';

export const fax = patternRecognizer('fax', [
  {
    rule: 'fax.labelled',
    needs: DIGIT,
    source: 'a label, then digits in any grouping',
    on: 'folded',
    expression:
      /(?<![a-z])(?:fax|facsimile|telefax)(?![a-z])[\s:#.]{0,4}(?:(?:it|them|me|us|is|to|at|no|number|numero|es|al|the|results|records|forms)[\s:#.]{1,3}){0,4}(?<it>[+(]?\d(?:[\s.\-/()]{0,3}\d){5,14})(?!\d)/,
  },
  {
    rule: 'fax.suffix',
    needs: DIGIT,
    source: 'letterheads: the number, then -Fax',
    on: 'folded',
    expression: /(?<it>[+(]?\d(?:[\s.\-/()]{0,3}\d){6,14})[\s(-]{0,3}fax\b/,
  },
]);
