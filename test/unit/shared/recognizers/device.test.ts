import { device } from '../../../../shared/recognizers/device.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Serial numbers of implants and devices are found', device, {
  found: [
    ['pacemaker serial BLT050114', 'BLT050114'],
    ['S/N 88-12345', '88-12345'],
    ['IMEI 356938035643809', '356938035643809'],
    ['marcapasos: SN840715', 'SN840715'],
  ],
  leftAlone: ['do you check pacemakers', 'the pump broke 2 days ago', 'model of 2019'],
});
