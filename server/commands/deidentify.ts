/** `foyer deidentify`: each line's text with its identifiers replaced, and where they were. Runs no guard. */
import {
  createDeidentifier,
  newConversationMemory,
  type PracticeVocabulary,
  type WordLists,
} from '../../shared/deidentify/index.ts';
import { processLines, type Streams, textRow } from './json-lines.ts';

export const deidentify = (
  streams: Streams,
  lists: WordLists,
  practice: PracticeVocabulary,
): Promise<0 | 1> => {
  const deidentifier = createDeidentifier(lists);
  return processLines(streams, textRow, ({ id, text }) => {
    const result = deidentifier.deidentify(text, practice, newConversationMemory());
    return result.kind === 'deidentified'
      ? { id, text: result.text, redactions: result.redactions }
      : { id, text: null, redactions: [], withheld: result.reason };
  });
};
