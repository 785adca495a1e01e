import { license } from '../../../../shared/recognizers/license.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Driving and professional licences are found', license, {
  found: [
    ['DL# s9605184', 's9605184'],
    ['my drivers license is A099-6831-5113', 'A099-6831-5113'],
    ['NPI 1234567893', '1234567893'],
    ['licencia de conducir D1234567', 'D1234567'],
  ],
  leftAlone: ['are you licensed', 'do you need my license', 'license renewed in 2022'],
});
