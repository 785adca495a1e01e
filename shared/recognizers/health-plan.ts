/** (I) Health plan beneficiary numbers: member, subscriber, policy and group numbers, Medicare and Medicaid ids. */
import { CODE, DIGIT_OR_MASK, isNoCode, JOINT, labelledCode } from './codes.ts';
import { patternRecognizer } from './recognizer.ts';

const PLAN =
  'medicare|medicaid|medi-?cal|tricare|blue ?cross|blue ?shield|bcbs|aetna|cigna|humana|kaiser|united ?health(?:care)?|uhc|anthem|delta ?dental|metlife|guardian|oscar|ambetter|molina';

export const healthPlan = patternRecognizer('health-plan', [
  {
    rule: 'health-plan.labelled',
    needs: DIGIT_OR_MASK,
    source: 'the labels printed on insurance cards',
    on: 'folded',
    expression: labelledCode(
      String.raw`member(?:ship)?|subscriber|suscriptor|beneficiary|beneficiario|policy(?: ?holder)?|poliza|insurance|insured|seguro|aseguranza|plan|group|grp|grupo|rx ?(?:bin|pcn|grp|group)|bin|pcn|hicn?|mbi|health ?card|afiliad[oa]|miembro|coverage|payer`,
    ),
    unless: isNoCode,
  },
  {
    rule: 'health-plan.carrier',
    needs: DIGIT_OR_MASK,
    source: 'a carrier and then a number',
    on: 'folded',
    expression: new RegExp(
      String.raw`\b(?:${PLAN})\b(?:[ ](?:member|subscriber|policy|insurance|card|plan|group)){0,2}${JOINT}(?<code>${CODE})`,
    ),
    unless: isNoCode,
  },
  {
    rule: 'health-plan.mbi',
    needs: DIGIT_OR_MASK,
    source:
      'CMS: Medicare Beneficiary Identifier, 11 characters; letters S L O I B Z are never issued and masked all the same',
    on: 'folded',
    expression: /(?<![a-z0-9])[1-9][a-z][a-z0-9]\d[- ]?[a-z][a-z0-9]\d[- ]?[a-z]{2}\d{2}(?![a-z0-9])/,
  },
]);
