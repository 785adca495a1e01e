/** Identifiers of a person. A small set without any library; everything sent is de-identified again on the server. */
import type { Detector, Finding } from './detector.ts';

const SHAPES: readonly (readonly [rule: string, shape: RegExp])[] = [
  ['identity.email', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,4}/g],
  ['identity.ssn', /(?<!\d)\d{3}[- ]\d{2}[- ]\d{4}(?!\d)/g],
  ['identity.phone', /(?<![\d.])(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])?\d{3}[-. ]\d{4}(?!\d)/g],
  ['identity.phone', /(?<!\d)\d{10}(?!\d)/g],
  [
    'identity.birth-date',
    /\b(?:dob|d\.o\.b\.?|birthday|born|birth|nac[ií]|nacimiento)\b[^\d.!?]{0,20}\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}/gi,
  ],
  [
    'identity.number',
    /\b(?:ssn|social security|member id|policy|mrn|account|acct|subscriber|group)(?: (?:number|no|id|#))?\s*(?:is|:|#|es)?\s*#?\s*[A-Za-z]{0,4}\d{4,}/gi,
  ],
  [
    'identity.address',
    /\b\d{1,5} (?:[A-Z][a-z]+ ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Ln|Lane|Dr|Drive|Blvd|Way|Court|Ct)\b/g,
  ],
  [
    'identity.name',
    /\b(?:my (?:full |last |first )?name is|my name's|my names|this is|me llamo|mi nombre es|soy|i am|i'm|patient(?:'s)? name(?: is|:)|name:) (?:dr\.? )?[A-ZÁÉÍÓÚÑ][\p{L}'-]+(?: [A-ZÁÉÍÓÚÑ][\p{L}'-]+){1,3}/giu,
  ],
  [
    'identity.name',
    /\b(?:my (?:full |last |first )?name is|my name's|me llamo|mi nombre es) [\p{L}'-]{2,}(?: [\p{L}'-]{2,}){0,2}/giu,
  ],
];

// "This is" and "I am" introduce a name only where capitals follow; the pattern itself ignores case.
const LOOSE = /^(?:this is|soy|i am|i'm) /i;
const CAPITALS = /^[^ ]+(?: am| is)? ?(?:[A-ZÁÉÍÓÚÑ][\p{Ll}'-]+ ){1,3}[A-ZÁÉÍÓÚÑ][\p{Ll}'-]+$/u;

export const identity: Detector = (reading): readonly Finding[] =>
  SHAPES.flatMap(([rule, shape]) =>
    [...reading.source.matchAll(shape)].flatMap((match) =>
      LOOSE.test(match[0]) && !CAPITALS.test(match[0])
        ? []
        : [
            {
              start: match.index,
              end: match.index + match[0].length,
              kind: 'identifier' as const,
              rule,
              category: 'identity' as const,
            },
          ],
    ),
  );
