import { mrn } from '../../../../shared/recognizers/mrn.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Record and chart numbers are found', mrn, {
  found: [
    ['MRN: CH-12345', 'CH-12345'],
    ['chart # 434475', '434475'],
    ['patient id 98765AB', '98765AB'],
    ['expediente 88771', '88771'],
  ],
  leftAlone: ['can I see my chart', 'records from 2019', 'patient of 2 years'],
});
