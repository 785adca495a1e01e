/** (G) Social Security numbers, whole, masked or in part: HHS counts the last four digits as part of the identifier. */
import { CODE, JOINT } from './codes.ts';
import { DIGIT, patternRecognizer } from './recognizer.ts';

const LABEL = String.raw`ss[n#]|s\.s\.n\.?|ss number|soc(?:ial)?(?: sec(?:urity)?)?|seguro social|nss|itin`;

export const ssn = patternRecognizer('ssn', [
  {
    rule: 'ssn.grouped',
    needs: DIGIT,
    source: 'SSA: area-group-serial. Unissued areas are masked as well',
    on: 'folded',
    expression: /(?<![\d-])[\dx*]{3}\s?[-. /]\s?[\dx*]{2}\s?[-. /]\s?\d{4}(?![\d-])/,
  },
  {
    rule: 'ssn.labelled',
    needs: DIGIT,
    source: 'a label, then digits in any grouping',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![a-z0-9])(?:${LABEL})(?![a-z])(?:\s(?:number|num|no|nr|card|numero))?${JOINT}(?<it>(?=[x*-]{0,8}\d)[\dx*](?:[\s.-]{0,3}[\dx*]){3,10})`,
    ),
  },
  {
    rule: 'ssn.part',
    needs: DIGIT,
    source: '"last four of my social 4784", "last 4: 4784"',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?:last|first|ultimos|primeros)\s(?:4|four|5|five|cuatro|cinco|3|three)(?:\s(?:digits|numbers|digitos|numeros))?(?:\s(?:of|de|for|on|in|del)(?:\s(?:my|mi|the|his|her|our|su|el))?(?:\s[a-z']{1,12}){1,3})?${JOINT}(?<it>\d{3,5})\b`,
    ),
  },
  {
    rule: 'ssn.part-before',
    needs: DIGIT,
    source: '"4784 are the last four of my social"',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<it>\b${CODE})\s(?:is|are|son|es)\s(?:the\s|los\s|my\s|mis\s)?(?:last|ultimos)\s(?:4|four|cuatro)`,
    ),
  },
]);
