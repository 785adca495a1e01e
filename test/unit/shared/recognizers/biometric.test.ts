import { biometric } from '../../../../shared/recognizers/biometric.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('Encoded fingerprints and the like are found', biometric, {
  found: [
    ['fingerprint id: 9f8a7c6d55e4b3', '9f8a7c6d55e4b3'],
    ['dna sample D-44817', 'D-44817'],
  ],
  leftAlone: ['do you need my fingerprint', 'is a retina scan covered'],
});
