/** Identifiers of a person. A small set for the composer; the server de-identifies by all recognizers before it stores. */
import type { Detector } from './detector.ts';

const NAME = "(?!(?:on|not|in|under|the|spelled|wrong|still|already|on|no|en|el)\\b)[\\p{L}'-]{2,20}";

const SHAPES = [
  // Mail addresses; numbers of 7, 9, 10 or more digits as people write phones, social security and member numbers; dates with a year.
  '[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,24}){1,3}',
  '(?<![\\d.$-])(?:\\+?1[ .-]?)?(?:\\(?\\d{3}\\)?[ .-]?)?\\d{3}[ .-]\\d{4}(?!\\d)|(?<!\\d)\\d{3}[- ]\\d\\d[- ]\\d{4}(?!\\d)|(?<![\\d.])\\d{9,19}(?!\\d)',
  '\\b(?:dob|birth ?(?:date|day)|date of birth|born|nac[ií]\\w*)\\D{1,20}\\d{1,4}[ /.-]\\w{1,9}[ /.-]+\\d{2,4}',
  '\\b(?:mrn|member|policy|group|account|subscriber|id)(?: (?:id|number|no))?[ :#]{1,3}(?:is )?#?[a-z]{0,4}\\d{4,}',
  `\\b(?:my (?:full |last |first )?name(?:'?s| is)|mi nombre es|me llamo) ${NAME}(?: (?!and|i|can|do|is|y|are)${NAME}){0,2}`,
  '(?<![\\d$.,:/])\\d{1,6} (?:\\p{L}{2,20} ){1,3}(?:street|st|avenue|ave|road|rd|drive|lane|ln|blvd|court)\\b',
].map((shape) => new RegExp(shape, 'giu'));

export const identity: Detector = ({ source }) =>
  SHAPES.flatMap((shape, i) =>
    [...source.matchAll(shape)].map(({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
      kind: 'identifier',
      rule: `identity.${['email', 'number', 'birth', 'member', 'name', 'address'][i]}`,
      category: 'identity',
    })),
  );
