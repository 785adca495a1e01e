/**
 * Reads a valid practice document as a careful editor would and says what may mislead a visitor. Warnings only: a document
 * with warnings can be published.
 */

import type { PracticeDocument } from '../../shared/protocol/practice-document.ts';
import { findContradictions } from './lint/contradictions.ts';
import { findMissingSpanish } from './lint/missing-spanish.ts';
import { findStaleDates } from './lint/stale-dates.ts';
import { findTextProblems } from './lint/text-problems.ts';
import { textsOf } from './lint/texts.ts';

export type LintWarning = {
  /** Such as `faq[3].answer.en`. */
  readonly path: string;
  readonly rule:
    | 'contradiction'
    | 'stale-date'
    | 'reading-level'
    | 'clinical-advice'
    | 'licence-claim'
    | 'identifier'
    | 'missing-spanish'
    | 'dead-link'
    | 'repeated-question';
  /** What is wrong and the remedy, as one sentence. */
  readonly message: string;
};

/** `today` is an ISO date. */
export const lintPractice = (document: PracticeDocument, today: string): readonly LintWarning[] => {
  const texts = textsOf(document);
  return [
    ...findContradictions(document),
    ...findStaleDates(document, texts, today),
    ...texts.flatMap(findTextProblems),
    ...findMissingSpanish(document, texts),
  ];
};
