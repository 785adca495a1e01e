/** The shapes that identifying codes share: a word of context, a joint, and then something with a digit in it. Builds expressions, finds nothing itself. */
import type { Span } from '../text/kinds.ts';
import type { Normalized } from '../text/normalize.ts';

/** What people put between a label and a code: "MRN: 12", "chart # 12", "member id is 12", "numero de cuenta es 12". */
export const JOINT = String.raw`[\s:#=.,"'(*-]{0,6}(?:(?:is|was|are|no|num|number|nr|id|es|numero|que|de|code|it's|its|ending|in|with|terminada|en)\b[\s:#=.,"'(*-]{0,5}){0,3}`;

/** A code of letters and digits with at least one digit; groups may be split by one space or mark when they hold digits too. */
export const CODE = String.raw`(?=[a-z!*#-]{0,12}[\d*x])[a-z0-9!*#](?:[a-z0-9*]|[-/._](?=[a-z0-9*])){0,34}(?:[ ](?=[a-z]{0,3}\d)[a-z0-9][a-z0-9*-]{0,20}){0,5}`;

/** A code holds a digit, or the x's and stars that stand for digits. */
export const DIGIT_OR_MASK = /\d|[x*]{2}/;

/** Whose label it is: "patient id", "policyholder id". Part of what is masked, like the label itself. */
const OWNER = String.raw`(?:(?:patient|user|member|policy ?holder|site|suspect|customer|employee|account|case|claim|order|insurance|medical|provider|device|student)'?s?\s){0,2}`;

/** `label` in a word of its own, then a joint, then a code. All of it is masked: the placeholder says what the label said. Sees folded text. */
export const labelledCode = (label: string): RegExp =>
  new RegExp(String.raw`(?<![a-z0-9])(?:${OWNER})(?:${label})(?![a-z])${JOINT}(?<code>${CODE})`);

/** A unit or word after a bare number makes it a quantity and not a code: "group of 12", "plan 2 visits". */
const isShortNumber = (found: string): boolean => /^\d{1,2}$/.test(found);

const UNIT_AFTER =
  /^\s?(?:%|dollars?|bucks|usd|euros?|pounds?|pesos?|cents?|mg|mcg|ml|g|kg|lbs?|cm|mm|ft|feet|inch(?:es)?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|dias?|semanas?|meses|anos|horas?|minutos?|times|percent|a\.?m|p\.?m|people|visits?|sessions?|pills?|tablets?|doses?|degrees)\b/;

/** "account number is 1987": what looks like a year is a code where it is called one. */
const CALLED_A_NUMBER =
  /(?:number|numero|#|\bid|code|codigo|pin|mrn|folio|referencia|expediente|cuenta|poliza|ref)[\s:#.]{0,3}(?:is |es )?$/;

/**
 * Without any digit it is a word; `x` and `*` are masked digits only in company: "XXX-XX-1234", "*456". A bare year, a short number
 * and a number with a price or a unit are no code either.
 */
export const isNoCode = (found: string, reading: Normalized, at: Span): boolean =>
  isShortNumber(found) ||
  !/\d|[x*]{3}|\*\d/.test(found) ||
  (/^(?:19|20)\d\d$/.test(found) &&
    !CALLED_A_NUMBER.test(reading.folded.slice(Math.max(0, at.start - 16), at.start))) ||
  (/^[\d.,]+$/.test(found) &&
    (UNIT_AFTER.test(reading.folded.slice(at.end, at.end + 12)) ||
      /[$€£]\s?$/.test(reading.folded.slice(Math.max(0, at.start - 2), at.start))));
