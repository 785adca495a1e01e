/** A message that discloses only because of the one before it: "since Tuesday, getting worse". Knows the last categories, never the last words. */
import { levelOf } from '../features.ts';
import { has, pattern } from '../pattern.ts';
import type { Clause } from '../reading.ts';
import { isWithheldCategory } from '../verdict.ts';
import type { Detector } from './detector.ts';

const GOES_ON = pattern(
  '(worse|better|started|hurts|since|yesterday|tonight|days|weeks|months|always|still|again|left|right|upper|lower|both|bad|peor|mejor|desde|ayer|anoche|hace|dias)',
  '(it|its|they|he|she) (is|was|has|feels|does|started|keeps|gets|just|comes|looks|wont|cant)|(should|can|could) (i|he|she) (take|use|do|eat|put)',
);
const NEW_MATTER = pattern(
  '(hours|open|close*|parking|insurance|address|phone|price|cost|appointment|appt|book|schedule|thank*|bye|accept|abiert*|horario|cita|seguro|precio|gracias)',
);

// Fewer than begin a question elsewhere: "is suffering from" and "have gout" are endings here.
const ASKS = new Set(
  'do does did can could will would are which what how who where when why que cual como cuanto puedo hacen'.split(
    ' ',
  ),
);

export const followUp: Detector = (reading, { lastCategories }) => {
  const last = lastCategories.at(-1);
  if (last === undefined) return [];
  const goesOn = isWithheldCategory(last) ? goesOnWithDisclosure : endsWhatWasBegun;
  return reading.clauses.filter(goesOn).map(({ from, to }) => ({
    ...reading.spanOfWords(from, to),
    kind: 'follow-up',
    rule: 'health.follow-up',
    category: 'health',
  }));
};

const goesOnWithDisclosure = ({ hits, plain, stance }: Clause): boolean => {
  if (has(plain, NEW_MATTER) || stance.flags.offer) return false;
  return levelOf(hits) > 0 || has(plain, GOES_ON);
};

// "My mother has" was sent before "thyroid problems": an illness that asks nothing belongs to what was begun.
const endsWhatWasBegun = ({ hits, plain, row, stance: { flags } }: Clause): boolean => {
  const inGeneral = flags.offer || flags.topic || flags.anyone || flags.question || ASKS.has(row[1] ?? '');
  const level = levelOf(hits);
  const told = flags.lasts || flags.changes || flags.ours || flags.told;
  return (
    (level === 3 || (level === 2 && told)) && !row.includes('?') && !inGeneral && !has(plain, NEW_MATTER)
  );
};
