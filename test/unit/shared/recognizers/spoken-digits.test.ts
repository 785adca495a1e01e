import { spokenDigits } from '../../../../shared/recognizers/spoken-digits.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Numbers told in words are found', spokenDigits, {
  found: [
    ['call five five five oh one two three', 'five five five oh one two three'],
    ['dos uno dos cinco cinco cinco', 'dos uno dos cinco cinco cinco'],
    ['MRN: RV nine eight seven six', 'nine eight seven six'],
  ],
  leftAlone: ['one or two days', 'twenty four seven', 'two three days', 'three of us'],
});
