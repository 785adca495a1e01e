import { phone } from '../../../../shared/recognizers/phone.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Telephone numbers are found in any grouping', phone, {
  found: [
    ['917•555•0163', '917•555•0163'],
    ['call 212-555-0142', '212-555-0142'],
    ['(415) 555 0199 ext 568', '(415) 555 0199 ext 568'],
    ['2125550142', '2125550142'],
    ['+44 20 7946 0958', '+44 20 7946 0958'],
    ['024 971 50 30', '024 971 50 30'],
    ['555-0142', '555-0142'],
  ],
  leftAlone: ['dial 911', 'at 9:30', '$1,200', '2019 and 2020', 'call 988'],
});
