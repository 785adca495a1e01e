/** (P) Biometric identifiers. A chat holds only their encoded form, a long run of hexadecimal digits beside the word. */
import { DIGIT, patternRecognizer } from './recognizer.ts';

export const biometric = patternRecognizer('biometric', [
  {
    rule: 'biometric.template',
    needs: DIGIT,
    source: 'encoded fingerprint, voice, face, iris or gene templates and their ids',
    on: 'folded',
    expression:
      /\b(?:finger ?print|voice ?print|retina(?:l)?|iris|palm|face ?id|touch ?id|dna|huella(?: digital)?)(?:\s(?:scan|template|id|hash|code|sample|number|profile|digital)){0,2}[\s:#=]{1,4}(?:is |es )?(?<it>(?=[a-z-]{0,30}\d)[a-z0-9][a-z0-9+/=-]{3,400})/,
  },
]);
