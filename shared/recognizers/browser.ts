/**
 * The identifiers that the guard looks for while a visitor types. Small and without lists, for it is in the widget's bundle; it must
 * stay silent on front-desk questions ("my name is on the list?"). What it misses the server masks before storing.
 */
import type { IdentifierType, Span } from '../text/kinds.ts';

type BrowserMatch = Span & { readonly type: IdentifierType; readonly rule: string };
/** Offsets are in the text given, which may be typed or normalized; case does not matter. */
type BrowserRecognizer = {
  readonly type: IdentifierType;
  find(text: string): readonly BrowserMatch[];
};

const DIGIT = /\d/;

const CODE = String.raw`[\s:#=.-]{1,4}(?:(?:is|no|number|id|es|numero|número)[\s:#.]{1,3}){0,2}(?:[a-z]{0,4}-?\d[\da-z-]{3,20})(?![\da-z])`;

/** `needs` is a cheap test. Most texts hold none, and `matchAll` makes a new expression at each call: they are asked at each pause while a visitor types. */
const recognizer = (
  type: IdentifierType,
  rule: string,
  source: string,
  needs: RegExp = DIGIT,
): BrowserRecognizer => {
  const expression = new RegExp(source, 'giu');
  return {
    type,
    find: (text) =>
      !needs.test(text) || text.search(expression) < 0
        ? []
        : Array.from(text.matchAll(expression), (found) => ({
            start: found.index,
            end: found.index + found[0].length,
            type,
            rule: `identity.${rule}`,
          })),
  };
};

const WORD = String.raw`[\p{L}'-]{2,20}`;
const NOT_A_NAME = String.raw`(?!(?:on|not|in|spelled|under|the|a|an|misspelled|wrong|already|listed|still|being|different|incorrect|mal|no|el|la|en|what|where|how|why|when|is|my|your|tag|plate|brand|needed|required)\b)`;

export const BROWSER_RECOGNIZERS: readonly BrowserRecognizer[] = [
  recognizer(
    'email',
    'email',
    String.raw`[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,3}|\b[\w.-]{1,40} (?:at|arroba) [\w-]{2,30} (?:dot|punto) (?:com|net|org|edu)\b`,
    /@| (?:at|arroba) /i,
  ),
  recognizer(
    'ssn',
    'ssn',
    String.raw`(?<![\d-])\d{3}[- ]\d{2}[- ]\d{4}(?![\d-])|\b(?:ssn|social security|seguro social)\b\D{0,20}\d[\d -]{2,12}\d`,
  ),
  recognizer(
    'phone',
    'phone',
    String.raw`(?<![\d.$-])(?:\+?1[\s.-]?)?(?:\(?\d{3}\)?\s?[\s.-]?\s?\d{3}\s?[\s.-]?\s?|\d{3}[\s.-])\d{4}(?!\d)`,
  ),
  recognizer(
    'date',
    'birth',
    String.raw`\b(?:dob|d\.o\.b|date of birth|birth ?(?:date|day)|born(?: on)?|fecha de nacimiento|nac(?:[ií]|id[ao])(?: el)?)\b[\s:,-]{0,3}(?:(?:is|was|es|on|el)\s)?(?:\d{1,4}[\s/.-]\d{1,2}[\s/.-]\d{2,4}|\d{1,2}\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:de\s|of\s)?\d{2,4}|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{2,4})`,
  ),
  recognizer(
    'location',
    'address',
    String.raw`(?<![\d$.,:/])\d{1,6} (?:[nsew]\.? )?(?:[\p{L}.'-]{2,20} ){1,3}(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|ln|court|ct|circle|parkway|pkwy|terrace)\b\.?|\b(?:calle|avenida) (?:[\p{L}.]{2,20} ){1,4}#? ?\d{1,5}\b`,
  ),
  recognizer('mrn', 'record', String.raw`\b(?:mrn|medical record|chart|patient id|expediente)${CODE}`),
  recognizer(
    'health-plan',
    'member',
    String.raw`\b(?:member|subscriber|policy|group|medicare|medicaid|p[oó]liza)(?: (?:id|number|no))?${CODE}`,
  ),
  recognizer(
    'account',
    'account',
    String.raw`(?<![\d.])(?:\d{9,19}|\d(?:[ -]?\d){12,18})(?!\d)|\b(?:account|acct|cuenta)(?: (?:id|number|no))?${CODE}`,
  ),
  recognizer(
    'name',
    'name',
    String.raw`\b(?:my (?:full |first |last )?name(?:'?s| is|:)|mi nombre es|me llamo)\s${NOT_A_NAME}${WORD}(?:\s(?!and\b|i\b|i'm\b|my\b|can\b|do\b|is\b|y\b|what\b|are\b)${WORD}){0,2}`,
    /name|nombre|llamo/i,
  ),
];
