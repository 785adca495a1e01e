/** `foyer ask`: what a practice's chat would decide and answer, for each line. Nothing is kept between lines. */
import { inspect } from '../../shared/guard/index.ts';
import type { Language } from '../../shared/text/kinds.ts';
import { EMPTY_SLOTS } from '../answers/answer-engine.ts';
import { respond } from '../conversation/respond.ts';
import type { LivePractice } from '../practices/live-practice.ts';
import { inspectedRow, processLines, type Streams } from './json-lines.ts';

/** `now` is epoch milliseconds. */
export const ask = (
  streams: Streams,
  practice: LivePractice,
  language: Language,
  now: number,
): Promise<0 | 1> =>
  processLines(streams, inspectedRow, ({ id, text }) => {
    const verdict = inspect(text, { lastCategories: [], language, specialty: practice.specialty });
    const question = { text, language, now, slots: EMPTY_SLOTS };
    const { reply } = respond(verdict, practice.engine, question, practice.contact[language]);
    // Computed even when the guard redirects, so that matching can be measured apart from it.
    const { candidates } = practice.engine.ask({ ...question, text: verdict.general ?? text });
    return {
      id,
      decision: reply.decision,
      entry: reply.source?.entry ?? null,
      confidence: candidates[0]?.confidence ?? 0,
      reply: reply.text,
      candidates,
    };
  });
