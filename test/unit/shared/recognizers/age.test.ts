import { age } from '../../../../shared/recognizers/age.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Ages over 89, and birth years that imply one, are found', age, {
  found: [
    ['my grandmother is 93 years old', '93'],
    ['she is 103yo', '103'],
    ['he turned 91', '91'],
    ['tiene 95 años', '95'],
    ['ninety-four years old', 'ninety-four'],
    ['she was born in 1931', '1931'],
    ['my father, 97, needs a ramp', '97'],
  ],
  leftAlone: [
    'she is 89 years old',
    'I am 45',
    '90 minutes',
    'it costs 95 dollars',
    'I weigh 98 lbs',
    'born in 1972',
    'a temperature of 98',
  ],
});
