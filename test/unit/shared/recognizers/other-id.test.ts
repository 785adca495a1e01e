import { otherId } from '../../../../shared/recognizers/other-id.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Booking codes, handles, passwords and every labelled number are found', otherId, {
  found: [
    ['confirmation #17513', '17513'],
    ['booking AP-036502', 'AP-036502'],
    ['passport MP2198476', 'MP2198476'],
    ['my password is Sunny!22x', 'Sunny!22x'],
    ['find me @joy_smiles', '@joy_smiles'],
    ['user jo_smiles_88', 'jo_smiles_88'],
    ['BX-9 is my access code', 'BX-9'],
    ['1500 is my locker number', '1500'],
    ['MY PASSWORD IS BLUE$KIES22', 'BLUE$KIES22'],
    ['here is my booking number, A1X, thanks', 'A1X'],
  ],
  leftAlone: [
    'do I need a code',
    'appointment in 2 weeks',
    'reset my password',
    '#1 dentist',
    '10 am is my appointment',
    '5 is my lucky number',
    'order 2023',
  ],
});
