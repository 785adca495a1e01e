/** (O) Internet protocol addresses, and the hardware addresses that name one network card. */
import { DIGIT, patternRecognizer } from './recognizer.ts';

export const ip = patternRecognizer('ip', [
  {
    rule: 'ip.v4',
    needs: DIGIT,
    source: 'RFC 791; octets above 255 are masked too, since a typing error does not make an address safe',
    on: 'folded',
    expression:
      /(?<![\d.])\d{1,3}\s?\.\s?\d{1,3}\s?\.\s?\d{1,3}\s?\.\s?\d{1,3}(?::\d{1,5}|\/\d{1,2})?(?![\d])/,
  },
  {
    rule: 'ip.v6',
    needs: DIGIT,
    source: 'RFC 4291',
    on: 'folded',
    expression: /(?<![0-9a-z:])(?=[0-9a-f:]*[0-9])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![0-9a-z:])/,
    // A clock time with seconds has the same marks.
    unless: (found) => /^\d{1,2}:\d{2}(?::\d{2})?$/.test(found),
  },
  {
    rule: 'ip.hardware',
    needs: DIGIT,
    source: 'IEEE 802 MAC-48',
    on: 'folded',
    expression: /(?<![0-9a-z])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![0-9a-z])/,
    type: 'device',
  },
]);
