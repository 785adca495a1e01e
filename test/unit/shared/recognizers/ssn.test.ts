import { ssn } from '../../../../shared/recognizers/ssn.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Social Security numbers are found whole, masked and in part', ssn, {
  found: [
    ['123-45-6789', '123-45-6789'],
    ['my ssn is 608 67 3567', '608 67 3567'],
    ['last 4 of my social 4784', '4784'],
    ['XXX-XX-1234', 'XXX-XX-1234'],
    ['seguro social 900112222', '900112222'],
    ['000-00-0000', '000-00-0000'],
  ],
  leftAlone: ['do you need my social security number', 'I am on social security', '12-34'],
});
