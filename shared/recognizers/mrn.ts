/** (H) Medical record numbers, and what practices call chart, file and patient numbers. */
import { DIGIT_OR_MASK, isNoCode, labelledCode } from './codes.ts';
import { patternRecognizer } from './recognizer.ts';

export const mrn = patternRecognizer('mrn', [
  {
    rule: 'mrn.labelled',
    needs: DIGIT_OR_MASK,
    source: 'the names of the number in record systems of the US and Spanish-speaking countries',
    on: 'folded',
    expression: labelledCode(
      String.raw`m\.?r\.?n\.?|med(?:ical)?\.? rec(?:ord)?s?|health record|mr|emr|ehr|chart|record|records|file|pt|patient|patient'?s|hospital|case|encounter|visit|historia(?: clinica)?|expediente|ficha|paciente|nhs|uhid`,
    ),
    unless: isNoCode,
  },
]);
