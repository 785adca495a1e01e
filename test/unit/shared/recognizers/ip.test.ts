import { ip } from '../../../../shared/recognizers/ip.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Internet addresses are found', ip, {
  found: [
    ['my ip is 203.0.113.77', '203.0.113.77'],
    ['2001:db8::8a2e:370:7334', '2001:db8::8a2e:370:7334'],
  ],
  leftAlone: ['version 1.2.3', 'at 9:30:15', '9.2 and 8.1'],
});
