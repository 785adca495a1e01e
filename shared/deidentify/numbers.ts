/**
 * Numbers fail closed: whatever holds a digit is masked unless its shape is known to be harmless: a dose, a measure, a price, a
 * clock time, a bare year, a small count, an age. What a recognizer has found already is not looked at again.
 */
import type { Match } from '../recognizers/index.ts';
import { MEASURE_BEFORE } from '../recognizers/measures.ts';
import type { Normalized } from '../text/normalize.ts';

const UNITS =
  '%|percent|dollars?|bucks|usd|euros?|eur|gbp|pounds?|pesos?|cents?|rupees?|k|mg|mgs|mcg|ug|µg|g|gr|gm|gms|grams?|kg|kgs|kilos?|lbs?|oz|ounces?|ml|mls|cc|l|liters?|litres?|dl|iu|units?|meq|mmol|cm|mm|m|km|inch(?:es)?|in|ft|feet|foot|miles?|mi|yards?|hz|mhz|gb|mb|kb|px|w|v|mah|degrees?|deg|f|c|bpm|mmhg|hours?|hrs?|hr|h|minutes?|mins?|min|seconds?|secs?|days?|d|weeks?|wks?|wk|months?|mos?|years?|yrs?|yr|y|yo|y\\/o|times?|x|tablets?|tabs?|pills?|caps?|capsules?|doses?|puffs?|drops?|sprays?|sessions?|visits?|appointments?|people|persons?|adults?|kids|children|patients?|guests?|seats?|nights?|points?|calories?|cals?|steps|reps|copies|pages|am|pm|a\\.m|p\\.m|mg\\/dl|dias?|semanas?|meses|anos?|horas?|minutos?|veces|pastillas?|dolares|personas|kilos|libras|gotas|grados|metros|weeker|degree|beds?|rooms?|questions?|cards?|items?|orders?|stars?|coins?|words?|characters?|mattress(?:es)?|tickets?|hrs|weeks?old|milligrams?|micrograms?|millilit(?:er|re)s?|grados|cal|kcal|ppm|mph|kmh|cups?|glasses|bottles?|packs?|cigarettes|servings?|th|st|nd|rd';
/** One-letter units and "in" are words too, so they count only where they touch the number. */
const UNIT_AFTER = new RegExp(
  `^(?:[\\s-]{1,2}(?!(?:[a-z]|in|mi|th|st|nd|rd|mo|orders?|items?|cards?|words?|pages|copies)(?![a-z]))|-?)(?:${UNITS})(?![a-z])`,
);
const BIG_UNIT_AFTER =
  /^\s?(?:dollars?|usd|euros?|pesos?|steps|calories|units?|iu|people|patients|miles|words|points)\b/;
const MONEY_BEFORE = /(?:[$€£₹]|\b(?:rs|usd|us|eur|mxn)\.?)\s?$/;
/** Numbers that name a service, a law or a form, not a person. */
const PUBLIC_NUMBERS = new Set([
  '911',
  '988',
  '811',
  '711',
  '611',
  '511',
  '411',
  '311',
  '211',
  '112',
  '999',
  '504',
  '508',
  '1099',
  '1040',
  '401',
  '403',
  '360',
  '365',
  '180',
  '101',
  '102',
  '103',
  '104',
  '105',
  '404',
  '500',
  '747',
  '1557',
]);

/** Clinical and everyday codes with digits. Folded. */
const KNOWN_CODE =
  /^(?:[a-z]\d{1,2}|\d{1,2}[a-z]|[a-z]\d{1,2}[a-z]|covid-?\d{1,2}|sars(?:-?cov)?-?\d|h\d{1,2}n\d{1,2}|hba1c|hb1ac|a1c|ca-?\d{1,3}|cd\d{1,3}|hpv-?\d{1,2}|brca-?[12]|il-?\d{1,2}|her-?2|g6pd|q10|coq10|co2|h2o|o2|fio2|spo2|sao2|pao2|paco2|ft[34]|b1c|vit[a-z]?\d{1,2}|omega-?\d|type-?[12]|t[12]dm?|hiv-?[12]|hsv-?[12]|spf-?\d{1,3}|n95|k95|kn95|ffp[23]|mp[34]|ps[345]|3d|4k|5g|4g|y2k|w-?[249]|i-?9|1099|401k|403b|24\/7|50\/50|20\/\d{2,3}|9\/11|7up|c-?19|cov-?2|icd-?(?:9|10|11)|dsm-?[345]|phq-?[29]|gad-?7|mmse|moca|b2b|v\d|x\d{1,2}|\d{1,2}x|\d{1,2}(?:st|nd|rd|th|ro|da|do|er|o|a)|(?:19|20)?\d0'?s|f1|r0|e-?\d{2,3}|fev1|p\d{2}|jak2|alk\d?|mthfr|cyp\d[a-z]\d{1,2}|apoe\d?|factor\d|l\d-?(?:s|l)\d|c\d-?(?:c|t)\d|s\d|pm\d{1,2}|am\d{1,2})$/;

/** A number with its unit glued on, money, percentages, decimals, clock times, counts with thousands marks. */
const SAFE_ATOM = [
  /^[$€£]?\d{1,2}$/,
  /^[$€£]\d{1,6}(?:[.,]\d{1,3}){0,2}k?$/,
  /^\d{1,3}(?:,\d{3}){1,2}(?:\.\d{1,2})?$/,
  /^\d{0,4}\.\d{1,3}$/,
  /^\d{1,3},\d{1,2}$/,
  /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:a|p|am|pm|hrs?|h)?$/,
  /^\d{3,4}(?:am|pm|hrs)$/,
  new RegExp(`^\\d{1,5}(?:\\.\\d{1,3})?(?:${UNITS})$`),
  /^\d{1,2}'\d{0,2}"?$/,
  KNOWN_CODE,
];

const NUMERAL = /\p{N}/u;
const CHUNK = /[$€£#]?[\p{L}\p{N}](?:[\p{L}\p{N}_'’"+*=@~^|\\.,:/#&%-]*[\p{L}\p{N}%"])?/gu;

/** `covered` has a 1 for each character that something else masks already. */
export const findUnsafeNumbers = (reading: Normalized, covered: Uint8Array): readonly Match[] => {
  const { folded } = reading;
  if (!NUMERAL.test(folded)) return [];
  const matches: Match[] = [...findDigitRuns(folded, covered)];
  for (const found of folded.matchAll(CHUNK)) {
    if (!NUMERAL.test(found[0]) || isCovered(covered, found.index, found.index + found[0].length)) continue;
    const parts = atoms(found[0], found.index);
    const unsafe = parts.filter(
      ({ text, start }) =>
        NUMERAL.test(text) && !isCovered(covered, start, start + text.length) && !isSafe(text, folded, start),
    );
    // One half of a code does not survive the other: "INS-987654".
    const whole = unsafe.length > 0 && parts.some(({ text }) => /\p{L}/u.test(text));
    const spans = whole ? [{ text: found[0], start: found.index }] : unsafe;
    for (const { text, start } of spans)
      matches.push({ start, end: start + text.length, type: 'other-id', rule: 'number.shape' });
  }
  return matches;
};

const isCovered = (covered: Uint8Array, start: number, end: number): boolean => {
  for (let at = start; at < end; at += 1) if (covered[at] !== 1) return false;
  return true;
};

type Atom = { readonly text: string; readonly start: number };

/** "10am-5pm" is two atoms; a mixed code ("ap-036502") stays whole, so that no half of it survives. */
const atoms = (chunk: string, start: number): readonly Atom[] => {
  if (KNOWN_CODE.test(chunk)) return [{ text: chunk, start }];
  const parts = [...chunk.matchAll(/[^-/+&~=_]+/g)].map((part) => ({
    text: part[0],
    start: start + part.index,
  }));
  const plain = parts.every(
    ({ text }) => !/\d/.test(text) || SAFE_ATOM.some((shape) => shape.test(text)) || /^\d+$/.test(text),
  );
  return plain && parts.length > 1 && chunk.replace(/\D/g, '').length <= 10
    ? parts
    : [{ text: chunk, start }];
};

const isSafe = (atom: string, folded: string, start: number): boolean => {
  const text = atom.replace(/^[.,:']+|[.,:'"]+$/g, '');
  const before = folded.slice(Math.max(0, start - 28), start);
  if (/[#@]\s?$/.test(before) || text.startsWith('#')) return /^#?1$/.test(text);
  if (SAFE_ATOM.some((shape) => shape.test(text))) return true;
  if (!/^\d{3,6}(?:\.\d+)?$/.test(text)) return false;
  const value = Number(text);
  const after = folded.slice(start + atom.length, start + atom.length + 16);
  if (PUBLIC_NUMBERS.has(text)) return true;
  if (MONEY_BEFORE.test(before) || (text.length <= 4 ? UNIT_AFTER : BIG_UNIT_AFTER).test(after)) return true;
  if (value >= 1900 && value <= 2099 && text.length === 4) return true;
  if (text.length === 3 && (value % 50 === 0 || MEASURE_BEFORE.test(before))) return true;
  return text.length === 4 && value % 500 === 0;
};

/** Four single digits, or seven digits and more, told one group after another: "5 5 5 - 1 2", "12 34 56 78". */
const findDigitRuns = (folded: string, covered: Uint8Array): readonly Match[] => {
  const matches: Match[] = [];
  for (const found of folded.matchAll(
    /(?<![\p{L}\p{N}.,:$])\d{1,9}(?:[\s.,;/()-]{1,3}\d{1,9}){1,20}(?![\p{L}\p{N}])/gu,
  )) {
    const groups = found[0].split(/\D+/);
    const digits = groups.join('').length;
    if (groups.every((group) => /^(?:19|20)\d\d$/.test(group)) || /^\d+[.,]\d+$/.test(found[0])) continue;
    const single = groups.filter((group) => group.length === 1).length;
    if ((digits >= 7 || single >= 4) && !isCovered(covered, found.index, found.index + found[0].length))
      matches.push({
        start: found.index,
        end: found.index + found[0].length,
        type: 'phone',
        rule: 'number.run',
      });
  }
  return matches;
};
