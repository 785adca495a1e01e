/** (D)-(R) Numbers told in words, English and Spanish: "five five five oh one two three". What they number is not looked at; all are masked. */
import type { Match, Recognizer } from './recognizer.ts';

const DIGIT =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve';
const TENS =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|mil';
const PART = String.raw`(?:(?:double|triple|doble|triple)\s)?(?:${DIGIT}|${TENS}|\d{1,4})`;
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:#\s?)?(?:[a-z]{1,5}\s?-\s?|(?<=[#:]\s?)[a-z]{1,5}\s(?=(?:${DIGIT})\b)|[a-z]\s(?=(?:${DIGIT})\s))?(?:\+\s?|\(\s?)?(?:${PART})(?:[\s.,()/+-]{1,4}(?:(?:and|y|dash|guion|dot|punto|ext|extension|x|[a-z])\s{1,2})?(?:${PART})){2,24}(?![\p{L}\p{N}])`,
  'gu',
);
const WORD = new RegExp(String.raw`\b(?:${DIGIT}|${TENS})\b`, 'g');
const HINT = new RegExp(String.raw`\b(?:${DIGIT}|${TENS})\b`);

/** Two words are a count ("two three days"); three are a number, "twenty four seven" excepted. */
const FEWEST_WORDS = 3;

export const spokenDigits: Recognizer = {
  name: 'spoken-digits',
  find: ({ folded }) => {
    if (!HINT.test(folded)) return [];
    const matches: Match[] = [];
    for (const found of folded.matchAll(RUN)) {
      const words = found[0].match(WORD)?.length ?? 0;
      if (words < FEWEST_WORDS || /^twenty[ -]four[ -]seven$/.test(found[0])) continue;
      const end = found.index + found[0].length;
      matches.push({
        start: found.index,
        end,
        type: words >= 7 ? 'phone' : 'other-id',
        rule: 'number.spoken',
      });
    }
    return matches;
  },
};
