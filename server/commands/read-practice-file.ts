/** Reads a practice document from a file; every problem is named with its path and remedy. */
import { readFileSync, statSync } from 'node:fs';
import { type PracticeDocument, parsePracticeDocument } from '../../shared/protocol/practice-document.ts';
import { StartError } from '../errors.ts';

const MAX_FILE_BYTES = 5 * 1024 * 1024;

export const readPracticeFile = (
  file: string,
): { readonly source: string; readonly document: PracticeDocument } => {
  let source: string;
  try {
    if (statSync(file).size > MAX_FILE_BYTES) {
      throw new StartError(`${file} is larger than 5 MB. A practice document holds text only; shorten it.`);
    }
    source = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`${file} cannot be read. Check the name and that this account may read it.`);
  }
  const parsed = parsePracticeDocument(source);
  if (parsed.ok) return { source, document: parsed.document };
  const problems = parsed.problems.map(({ message }) => `  ${message}`);
  throw new StartError(`${file} is not a practice document:\n${problems.join('\n')}`);
};
