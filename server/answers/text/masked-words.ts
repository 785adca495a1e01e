/**
 * Names say nothing of what is asked. Where de-identification put a placeholder, as in the list of what went unanswered, and where somebody gives a name,
 * a letter stands that no model has learnt anything about: a question means the same with the name and without.
 */
import { PLACEHOLDER } from '../../../shared/deidentify/index.ts';

export const MASKED = '\u0298';

/** Names and places are words of no subject of ours; a masked number, date or address says as little as the number itself did. */
export const readPlaceholders = (text: string): string =>
  text.includes('[')
    ? text.replace(PLACEHOLDER, (found) => (/^\[(?:name|location)/.test(found) ? ` ${MASKED} ` : ' '))
    : text;

const WORD = "\\p{L}[\\p{L}'-]+";
const NO_NAME =
  'is|are|in|on|at|who|to|and|or|for|that|you|your|the|a|today|tomorrow|please|appointment|visit|office|hours';

/** "Dr. Morgan": the title stays. */
const TITLED = new RegExp(
  `\\b(dr|dra|doctor|doctora|mr|mrs|ms|miss)\\.? (?!(?:${NO_NAME})\\b)(${WORD})`,
  'giu',
);
/** "Name is Mark Lee" at the end of an errand. */
const GIVEN = new RegExp(
  `\\b(name(?: is|'s|:)?|me llamo|mi nombre es|a nombre de) ${WORD}(?: ${WORD})?(?=[\\s.,!?]*$)`,
  'giu',
);

/** `isOwn` tells names of the practice's own, which are asked for and not given. */
export const withoutNames = (text: string, isOwn: (name: string) => boolean): string =>
  text
    .replace(TITLED, (whole, title: string, name: string) => (isOwn(name) ? whole : `${title} ${MASKED}`))
    .replace(GIVEN, (_, lead: string) => `${lead} ${MASKED}`);
