/** What is left of a message without its insults, tags and orders to the program: somebody may still have asked something. */
import { fold } from '../text/fold.ts';
import { readSmallTalk, type SmallTalk } from './small-talk.ts';

/** Talk that is found anywhere in a text, so that a question may stand beside it. */
const MAY_HIDE_A_QUESTION: ReadonlySet<SmallTalk> = new Set<SmallTalk>(['injection', 'abuse']);

const MARKUP = /<script\b[\s\S]*?(?:<\/script>|$)|<[^<>]*>/giu;
const CLAUSE_END = /[.!?;,\n]+|--+|\b(?:and|then|but|also|y|e|pero|luego|tambien|también)\b/iu;

/** Empty where nothing is left; null where the talk is not of this kind. */
export const besideTalk = (text: string, talk: SmallTalk): string | null => {
  if (!MAY_HIDE_A_QUESTION.has(talk)) return null;
  return text
    .replace(MARKUP, '\n')
    .split(CLAUSE_END)
    .filter((clause) => {
      const folded = fold(clause);
      return folded !== '' && readSmallTalk(folded) === null;
    })
    .join(' ')
    .trim();
};
