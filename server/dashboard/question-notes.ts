/** What staff should know of an example question before visitors ask it: the guard may stop it, or it may hold what was removed from one. */

import type { Language } from '../../shared/protocol/staff-api.ts';
import type { ReadWithGuard } from './try-guard.ts';
import { CATEGORY_NAMES } from './wording.ts';

const PLACEHOLDER = /\[[a-z][a-z -]*(?: \d+)?\]/;

export const notesOn = (
  question: string,
  language: Language,
  read: ReadWithGuard | null,
): readonly string[] => {
  if (question.trim() === '') return [];
  const placeholder = PLACEHOLDER.exec(question)?.[0];
  const screening = read?.(question, { language, specialty: null, lastCategories: [] }).screening;
  return [
    ...(placeholder
      ? [`“${placeholder}” stands for what was removed from a visitor’s message. Write it without.`]
      : []),
    ...(screening && !screening.pass
      ? [
          `The guard stops a message like this (${CATEGORY_NAMES[screening.category].toLowerCase()}) before it is answered. Ask it as a question about the practice.`,
        ]
      : []),
  ];
};
