/** A message that discloses only because of the one before it: "since Tuesday, getting worse". Knows the last categories, never the last words. */
import { levelOf, stanceOf } from '../features.ts';
import { has, pattern } from '../pattern.ts';
import { classesOf } from '../rows.ts';
import { isWithheldCategory } from '../verdict.ts';
import type { Detector } from './detector.ts';

const GOES_ON = pattern(
  '(worse|better|same|started|hurts|hurting|since|yesterday|tonight|morning|days|weeks|months|hours|always|sometimes|swollen|again|still|spread|spreading|severe|mild|constant|left|right|upper|lower|both|bad|really bad|awful|# out of #|scale|peor|mejor|igual|desde|ayer|anoche|hace|dias|semanas|meses|siempre|mucho)',
  '(it|its|they|he|she|hes|shes) (is|was|are|has|have|had|feels|felt|does|did|started|keeps|gets|got|just|comes|hurts|looks|wont|cant|doesnt)',
  '(should|can|could|do) (i|he|she|we) (take|use|do|eat|put|stop|worry|go)',
  '(what|how) (should|can|do) i (do|take|stop)',
);
const NEW_MATTER = pattern(
  '(hours|open|close|closed|parking|insurance|address|phone|price|cost|appointment|appt|book|schedule|location|available|walk in|fax|email|website|thanks|thank you|bye|medicaid|medicare|accept|abierto|abiertos|horario|cita|seguro|precio|gracias)',
);

export const followUp: Detector = (reading, { lastCategories }) => {
  const last = lastCategories.at(-1);
  if (last === undefined || !isWithheldCategory(last)) return [];
  return reading.clauses.flatMap(({ from, to, hits, plain }) => {
    const { flags } = stanceOf(['^', ...classesOf(reading.words, hits, from, to), '$']);
    if (has(plain, NEW_MATTER) || flags.offer) return [];
    if (levelOf(hits) === 0 && !flags.lasting && !has(plain, GOES_ON)) return [];
    return [
      { ...reading.spanOfWords(from, to), kind: 'follow-up', rule: 'health.follow-up', category: 'health' },
    ];
  });
};
