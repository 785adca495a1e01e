/** (D) Telephone numbers of any country in any grouping, with their extensions. */
import { DIGIT, patternRecognizer } from './recognizer.ts';

const EXTENSION = String.raw`(?:[\s,;/]{0,3}(?:ext(?:ension)?|extn|x|anexo|interno)[\s.:#]{0,3}\d{1,6})?`;
const GAP = String.raw`[\s.\-/()\u2022\u00b7]{0,4}`;

export const phone = patternRecognizer('phone', [
  {
    rule: 'phone.nanp',
    needs: DIGIT,
    source: 'North American Numbering Plan, 10 digits with or without 1; unassigned areas are masked as well',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\da-z.])(?:\+?\s?\(?1\)?${GAP})?\(?\d{3}\)?${GAP}\d{3}${GAP}\d{4}(?!\d)${EXTENSION}`,
    ),
  },
  {
    rule: 'phone.local',
    needs: DIGIT,
    source: 'seven digits as written on doors',
    on: 'folded',
    expression: new RegExp(String.raw`(?<![\d-])\d{3}\s?[-. ]\s?\d{4}(?![\d-])${EXTENSION}`),
  },
  {
    rule: 'phone.international',
    needs: DIGIT,
    source: 'ITU-T E.164: up to 15 digits after + or 00',
    on: 'folded',
    expression: new RegExp(String.raw`(?:\+|\b00)\s?\d(?:${GAP}\d){5,15}${EXTENSION}`),
  },
  {
    rule: 'phone.grouped',
    needs: DIGIT,
    source:
      'two to five groups, 8 to 13 digits, starting with 0 or a bracket: the usual form outside North America',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\d.])(?:\(\d{2,5}\)|0\d{1,4})(?:${GAP}\d{2,5}){1,4}(?!\d)${EXTENSION}`,
    ),
    unless: (found) => found.replace(/\D/g, '').length < 7,
  },
  {
    rule: 'phone.labelled',
    needs: DIGIT,
    source: 'a label, then digits in any grouping',
    on: 'folded',
    expression:
      /(?<![a-z])(?:tel(?:ephone|efono)?|ph(?:one)?|cell?(?:ular|phone)?|mobile|movil|whats?app|text|call|llam[ae](?:me|r)?|dial|reach|number|numero|contact|sms|beeper|pager)(?![a-z])[\s:#.]{0,4}(?:(?:me|us|is|at|on|no|number|num|numero|es|al|my|mi|id|it's|number's|back|her|him|a|el|#)[\s:#.]{1,3}){0,4}(?<it>[+(]?\d(?:[\s.\-/()]{0,3}\d){4,14})(?!\d)/,
    unless: (found) => found.replace(/\D/g, '').length < 5,
  },
]);
