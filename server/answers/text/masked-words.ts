/** De-identified text that is asked again, by the list of what went unanswered: a placeholder stands for words that the practice does not know. */
import { PLACEHOLDER } from '../../../shared/deidentify/index.ts';

/** One letter that no visitor writes, so that no model has learnt anything about it. */
export const MASKED = '\u0298';

/** Names and places are words of no subject of ours; a masked number, date or address says as little as the number itself did. */
export const readPlaceholders = (text: string): string =>
  text.includes('[')
    ? text.replace(PLACEHOLDER, (found) => (/^\[(?:name|location)/.test(found) ? ` ${MASKED} ` : ' '))
    : text;
