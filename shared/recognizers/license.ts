/** (K) Certificate and licence numbers: driving licences, professional licences, prescriber numbers. */
import { CODE, DIGIT_OR_MASK, isNoCode, labelledCode } from './codes.ts';
import { patternRecognizer } from './recognizer.ts';

export const license = patternRecognizer('license', [
  {
    rule: 'license.labelled',
    needs: DIGIT_OR_MASK,
    source: 'the labels on licences and certificates',
    on: 'folded',
    expression: labelledCode(
      String.raw`d\.?l|(?:driver'?s?'?|drivers|driving) ?(?:licen[sc]e|lic|id|permit)|licen[sc]e|lic|licencia(?: de (?:conducir|manejo))?|npi|dea|certificate|certification|cert|certificado|permit|state id|real id|cedula(?: profesional)?`,
    ),
    unless: isNoCode,
  },
  {
    rule: 'license.whole',
    needs: /licen[sc]e/,
    source: 'a licence number that is only described or masked by x',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?:driver'?s?'?|drivers|driving) licen[sc]e (?:number|no|num|#)[\s:#]{0,3}(?:${CODE}|[x*]{2,}[x*-]{0,20})`,
    ),
    unless: (found) => !/[x*]{2}|\d/.test(found.replace(/licen[sc]e.{0,8}/, '')),
  },
]);
