/** A message that discloses only because of the one before it: "since Tuesday, getting worse". Knows the last categories, never the last words. */
import { levelOf, stanceOf } from '../features.ts';
import { has, pattern } from '../pattern.ts';
import { isWithheldCategory } from '../verdict.ts';
import type { Detector } from './detector.ts';

const GOES_ON = pattern(
  '(worse|better|started|hurts|since|yesterday|tonight|days|weeks|months|always|still|again|left|right|upper|lower|both|bad|peor|mejor|desde|ayer|anoche|hace|dias)',
  '(it|its|they|he|she) (is|was|has|feels|does|started|keeps|gets|just|comes|looks|wont|cant)|(should|can|could) (i|he|she) (take|use|do|eat|put)',
);
const NEW_MATTER = pattern(
  '(hours|open|close*|parking|insurance|address|phone|price|cost|appointment|appt|book|schedule|thank*|bye|accept|abiert*|horario|cita|seguro|precio|gracias)',
);

export const followUp: Detector = (reading, { lastCategories }) => {
  const last = lastCategories.at(-1);
  if (last === undefined || !isWithheldCategory(last)) return [];
  return reading.clauses.flatMap(({ from, to, hits, plain, row }) => {
    const { flags } = stanceOf(row);
    if (has(plain, NEW_MATTER) || flags.offer) return [];
    if (levelOf(hits) === 0 && !has(plain, GOES_ON)) return [];
    return [
      { ...reading.spanOfWords(from, to), kind: 'follow-up', rule: 'health.follow-up', category: 'health' },
    ];
  });
};
