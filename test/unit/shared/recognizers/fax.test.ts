import { fax } from '../../../../shared/recognizers/fax.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Fax numbers are found', fax, {
  found: [
    ['fax it to 503 555 0157', '503 555 0157'],
    ['FAX: (415)555-0199', '(415)555-0199'],
  ],
  leftAlone: ['what is your fax number', 'do you accept faxes'],
});
