/** (F) Electronic mail addresses, written or spelled out ("jo at example dot com"), in English and Spanish. */
import { patternRecognizer } from './recognizer.ts';

const PROVIDER =
  'gmail|yahoo|hotmail|outlook|icloud|aol|msn|live|proton|protonmail|comcast|verizon|att|ymail|gmx|me|mac';
const ENDING =
  'com|net|org|edu|gov|co|io|us|info|biz|mx|es|ar|uk|ca|de|fr|it|in|me|app|dev|health|dental|clinic|email';

export const email = patternRecognizer('email', [
  {
    rule: 'email.address',
    needs: /@/,
    source: 'RFC 5322 addr-spec without quoted parts; the ending is optional because people leave it out',
    on: 'folded',
    expression:
      /[\p{L}\p{N}_+%][\p{L}\p{N}._+%'-]{0,63}\s?@\s?[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\s?\.\s?[\p{L}\p{N}-]{2,24}){0,4}/u,
  },
  {
    rule: 'email.spelled',
    needs:
      /(?:dot|punto|[.,])\s?[)\]}>]?\s?(?:com|net|org|edu|gov|co|io|us|info|biz|mx|es|ar|uk|ca|de|fr|it|in|me|app|dev|health|dental|clinic|email)\b/,
    source: 'addresses dictated in chat',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?:[\p{L}\p{N}_+-]{1,40}\s?(?:\.|dot|punto|underscore|dash|guion|guion bajo|_|-)\s?){0,4}[\p{L}\p{N}._+-]{1,64}\s?(?:\s(?:at|arroba)\s|[([{<]\s?(?:at|arroba|@)\s?[)\]}>]|\s@\s)\s?[\p{L}\p{N}-]{1,40}\s?(?:\s(?:dot|punto)\s|[([{<]\s?(?:dot|punto|\.)\s?[)\]}>]|\.|,)\s?(?:${ENDING})\b`,
      'u',
    ),
  },
  {
    rule: 'email.provider',
    needs: /\s(?:at|arroba)\s/,
    source: 'addresses without their ending',
    on: 'folded',
    expression: /[\p{L}\p{N}._+-]{2,64}\s(?:at|arroba)\s(?:gmail|hotmail|yahoo|outlook|icloud|aol)\b/u,
  },
  {
    rule: 'email.cue',
    needs: /mail|correo/,
    source: 'a label and then a provider with no @ at all',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?:e-?mail|correo)[\s:]{1,3}(?:is |es |me at |address )?(?<it>[\p{L}\p{N}._+-]{2,64}(?:\s|@)(?:${PROVIDER})\s?\.?\s?(?:${ENDING})?)\b`,
      'u',
    ),
  },
]);
