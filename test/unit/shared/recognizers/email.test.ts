import { email } from '../../../../shared/recognizers/email.ts';
import { describeRecognizer } from '../../../support/recognizer-table.ts';

describeRecognizer('E-mail addresses are found, spelled out as well', email, {
  found: [
    ['write to ana.p@example.org', 'ana.p@example.org'],
    ['jo at example dot com', 'jo at example dot com'],
    ['pepe arroba example punto com', 'pepe arroba example punto com'],
    ['kim_lee99 at gmail', 'kim_lee99 at gmail'],
  ],
  leftAlone: ['are you at the Main office', 'can I email you', 'what is your email'],
});
