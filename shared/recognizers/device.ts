/** (M) Device identifiers and serial numbers: implants, pumps, hearing aids, telephones. */
import { DIGIT_OR_MASK, isNoCode, labelledCode } from './codes.ts';
import { patternRecognizer } from './recognizer.ts';

export const device = patternRecognizer('device', [
  {
    rule: 'device.labelled',
    needs: DIGIT_OR_MASK,
    source: 'FDA unique device identification and the words around it',
    on: 'folded',
    expression: labelledCode(
      String.raw`serial|s\/?n|serie|numero de serie|imei|meid|udi|udid|device|dispositivo|lot|lote|model|modelo|pacemaker|marcapasos|implant|implante|pump|bomba|cpap|defibrillator|icd|stent|hearing aid|monitor|sensor|transmitter`,
    ),
    unless: isNoCode,
  },
]);
