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
  ],
  leftAlone: ['do I need a code', 'appointment in 2 weeks', 'reset my password', '#1 dentist'],
});
