/** A practice made askable straight from its file, without a database: for `foyer ask`. */
import { createLivePractice, type LivePractice } from '../practices/live-practice.ts';
import type { PracticeId } from '../storage/stores.ts';
import { readPracticeFile } from './read-practice-file.ts';

export const practiceFromFile = (file: string): LivePractice => {
  const { document } = readPracticeFile(file);
  return createLivePractice(document, { practice: document.id as PracticeId, version: 1, origins: [] });
};
