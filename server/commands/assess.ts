/** `foyer assess`: the guard's verdict on each line of text. */
import { z } from 'zod';
import { inspect } from '../../shared/guard/index.ts';
import { CATEGORIES } from '../../shared/guard/verdict.ts';
import { LANGUAGES, type Language, SPECIALTIES } from '../../shared/text/kinds.ts';
import { inspectedRow, processLines, type Streams } from './json-lines.ts';

const row = inspectedRow.extend({
  lastCategories: z.array(z.enum(CATEGORIES)).max(5).optional(),
  specialty: z.enum(SPECIALTIES).optional(),
  lang: z.enum(LANGUAGES).optional().catch(undefined),
});

/** `useContext` reads `lastCategories` from the line; otherwise each line stands alone. */
export const assess = (streams: Streams, useContext: boolean, language: Language): Promise<0 | 1> =>
  processLines(streams, row, ({ id, text, lastCategories, specialty, lang }) => {
    const verdict = inspect(text, {
      lastCategories: useContext ? (lastCategories ?? []) : [],
      language: lang ?? language,
      specialty: specialty ?? null,
    });
    const signals = verdict.signals.map(({ kind, start, end, rule }) => ({ kind, start, end, rule }));
    return { id, category: verdict.category, general: verdict.general, signals };
  });
