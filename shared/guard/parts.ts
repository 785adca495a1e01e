/** Makes parts of judged clauses and takes the general text out of them. Rather drops a harmless clause than keeps half a disclosure. */

import { marginsOf } from './model.ts';
import { has, pattern } from './pattern.ts';
import type { Clause, Reading } from './reading.ts';
import { type Category, isWithheldCategory, type Part } from './verdict.ts';

// Points back at what was said before: it goes on with the disclosure.
const POINTS_BACK = pattern(
  '(it|its|this|that|these|those|them|they|started|since|getting|worse|better|again|also|hurts|because|he|she|him|her|lo|la|eso|esto|desde|peor|normal|serious|dangerous)',
);
const PLACE = pattern(
  '(open|hours|parking|insurance|address|location|closed?|book|appo*|appt|accept|abiert*|cita|seguro|horario)',
);

/** Neighbours of one category become one part; beside a disclosure a clause needs a question of its own to stay general. */
export const mergeParts = (
  judged: readonly Part[],
  reading: Reading,
  category: Category,
): readonly Part[] => {
  const parts = isWithheldCategory(category)
    ? judged.map((part, index) => doubt(part, index, reading))
    : judged;
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.category === part.category) merged[merged.length - 1] = { ...last, end: part.end };
    else merged.push(part);
  }
  return merged;
};

// Beside a disclosure, what comes this near to one goes with it.
const DOUBT = -2;

const doubt = (part: Part, index: number, reading: Reading): Part => {
  const clause = reading.clauses[index];
  if (part.category !== 'general' || !clause) return part;
  const stands =
    clause.hits.length === 0 &&
    marginsOf(clause.features, 0).health < DOUBT &&
    asksOf(clause) &&
    (!has(clause.plain, POINTS_BACK) || has(clause.plain, PLACE));
  return stands ? part : { ...part, category: 'health' };
};

// Beside a disclosure, only a clause that plainly asks or orders something of the practice stands on its own.
const asksOf = ({ stance, plain }: Clause): boolean => stance.asks || has(plain, PLACE);

export const generalText = (source: string, parts: readonly Part[], category: Category): string | null => {
  if (category === 'crisis' || category === 'emergency') return null;
  const texts = parts
    .filter((part) => part.category === 'general')
    .map((part) =>
      source
        .slice(part.start, part.end)
        .trim()
        .replace(/[\s,;:(/-]*(?:\b(?:and|but|so|or|y|pero|o)[\s,]*)?[\s,;:(/-]*$/i, ''),
    )
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  return texts.length > 0 ? texts.join(' ') : null;
};
