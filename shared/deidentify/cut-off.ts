/**
 * A message that ends where an identifier begins: "my cell is seven", "mail it to 19", "born 4". The rest may come in the next one, when
 * this one is stored already.
 */
import type { Match } from '../recognizers/index.ts';
import { MEASURE_BEFORE } from '../recognizers/measures.ts';

const DIGIT_WORD =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';

/** What is asked for by the words before it; the group `it` ends the message. Folded. */
const BEGINNINGS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:on|el|dob|born|birth(?:day|date)?|b-?day|seen|was|nacimiento(?:\s(?:es|el))?|naci(?:o|da|do)?)[\s:]{1,3}(?:the |el |es |is )?(?<it>\d{1,2})\s*$/u,
  /(?<![\p{L}\p{N}])(?:to|is|es|at|call|text|fax|number|numero|reach|me|live|address|vivo en|en)[\s:]{1,3}(?<it>[+(]{1,2}\d{1,4}|\d{3,5})\)?\s*$/u,
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:cell|celular|mobile|movil|phone|telefono|tel|number|numero|whatsapp)(?:\s(?:is|es|number|numero)){1,3}[\s:]{1,2}(?<it>${DIGIT_WORD}|\d{1,2})\s*$`,
    'u',
  ),
  /\b(?:address is|(?:mail|send|ship) (?:it|them|this|that) to|direccion es|(?:stayed|staying|lives?|living) at)\s(?<it>\d{1,5})\s*$/,
  /\b(?:at|on|near)\s(?<it>\d{1,3}(?:st|nd|rd|th))\s*$/,
];

const IS_YEAR = /^(?:19|20)\d\d$/;
const ASKS_FOR_A_STREET = /\b(?:address is|to|direccion es|at)\s$/;

export const findCutOff = (folded: string): readonly Match[] => {
  for (const beginning of BEGINNINGS) {
    const found = beginning.exec(folded);
    const value = found?.groups?.it;
    if (!found || value === undefined) continue;
    const start = found.index + found[0].lastIndexOf(value);
    const before = folded.slice(Math.max(0, start - 28), start);
    if ((IS_YEAR.test(value) && !ASKS_FOR_A_STREET.test(before)) || MEASURE_BEFORE.test(before)) continue;
    return [{ start, end: folded.length, type: 'other-id', rule: 'number.cut-off' }];
  }
  return [];
};
