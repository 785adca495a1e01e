/** Asks an invented practice, for the tables of this folder. */
import { type Answer, EMPTY_SLOTS, type Slots } from '../../../../server/answers/answer-engine.ts';
import { createAnswerEngine } from '../../../../server/answers/create-answer-engine.ts';
import { parsePracticeDocument } from '../../../../shared/protocol/practice-document.ts';
import type { Language } from '../../../../shared/text/kinds.ts';

export type Ask = (
  text: string,
  options?: { readonly now?: string; readonly language?: Language; readonly slots?: Slots },
) => Answer;

/** Sunday, November 22, 2026, 10 in the morning in Los Angeles. */
export const NOW = '2026-11-22T18:00:00Z';

export const engineOf = (yaml: string) => {
  const parsed = parsePracticeDocument(yaml);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return createAnswerEngine(parsed.document, 7);
};

export const askOf = (yaml: string): Ask => {
  const engine = engineOf(yaml);
  return (text, { now = NOW, language = 'en', slots = EMPTY_SLOTS } = {}) =>
    engine.ask({ text, language, now: Date.parse(now), slots });
};
