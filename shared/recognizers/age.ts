/** (C) Ages over 89, and birth years that imply one. They become "90 or older"; younger ages stay. */
import { patternRecognizer } from './recognizer.ts';

const OVER_89 = String.raw`(?:9\d|1[0-2]\d)(?!\d)`;
const WORDS = String.raw`(?:ninety(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?:[\s-](?:and[\s-])?(?:one|two|three|four|five|six|seven|eight|nine|ten))?|noventa(?: y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|cien(?:to(?: [a-z]{3,8})?)?)`;
const HINT = /9\d|1[0-2]\d|18\d\d|19\d\d|ninety|hundred|noventa|cien/;
const NUMBER = String.raw`(?<it>${OVER_89}|\b${WORDS})`;
const NOT_AN_AGE = String.raw`(?!\s?(?:%|percent|lbs?|pounds?|kg|kilos?|mg|ml|mcg|cm|mm|inch|degrees?|f\b|c\b|minutes?|mins?|hours?|days?|weeks?|months?|dollars?|miles?|bpm|over|\/|:|people|times|calories|$(?!)))`;

/** Whoever was born in this year or before is 90 or older by 2030; the list's next edition moves it. */
const LAST_BIRTH_YEAR = 1940;

export const age = patternRecognizer('age', [
  {
    rule: 'age.years',
    needs: HINT,
    source: '45 CFR 164.514(b)(2)(i)(C): all ages over 89',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\d.$/-])${NUMBER}[\s-]{0,2}(?:years?[\s-]{0,2}(?:old|of age|young)|yrs?[\s-]{0,2}(?:old)?|y[/.\s]?o\b|y\.o\.|yo\b|year|anos|ans\b|a[nñ]itos)`,
    ),
    // "for 95 years" is a span of time only for houses; a person who says so is as old.
  },
  {
    rule: 'age.cue',
    needs: HINT,
    source: 'an age after the word for it',
    on: 'folded',
    expression: new RegExp(
      String.raw`\b(?:aged?|edad|age is|age of|turn(?:ed|s|ing)?|cumpl(?:io|e|o|ira)|tiene|tengo)[\s:]{1,3}(?:is |of |de |about |almost |over |casi |now )?${NUMBER}${NOT_AN_AGE}`,
    ),
    unless: (_found, reading, at) =>
      /\b(?:tiene|tengo)\s$/.test(reading.folded.slice(Math.max(0, at.start - 7), at.start)) &&
      !/^\s?(?:anos|y\b|[.,;!?]|$)/.test(reading.folded.slice(at.end, at.end + 6)),
  },
  {
    rule: 'age.person',
    needs: HINT,
    source: '"she is 93", "my grandmother, 97,"',
    on: 'folded',
    expression: new RegExp(
      String.raw`\b(?:i'?m|i am|(?:s?he|they)(?:'s| is| was|'re| are|'ll be| will be)|(?:mom|mother|dad|father|grandm(?:a|other)|grandpa|grandfather|granny|nana|aunt|uncle|wife|husband|abuel[oa]|madre|padre|mama|papa)(?:,| is|'s| es| was)?)\s(?:now |about |almost |nearly |over |already )?${NUMBER}${NOT_AN_AGE}`,
    ),
  },
  {
    rule: 'age.of',
    needs: HINT,
    source: '"at the age of 91", "at 91"',
    on: 'folded',
    expression: new RegExp(
      String.raw`\b(?:died|passed away|passed|lives?|living|fell)(?:\s[a-z]{1,10}){0,2} at ${NUMBER}${NOT_AN_AGE}`,
    ),
  },
  {
    rule: 'age.birth-year',
    needs: HINT,
    source: 'any date element, year included, that indicates such an age',
    on: 'folded',
    expression:
      /(?<![a-z])(?:born|birth(?: ?(?:year|date|day))?|dob|d\.o\.b\.?|nacid[oa]|nacio|naci|nacimiento|year of birth)(?:\s(?:is|was|es|on|in|en|el|year|of|back|around|the)){0,3}[\s:]{1,3}(?<it>(?:18|19)\d\d)(?!\d)/,
    unless: (found) => Number(found) > LAST_BIRTH_YEAR,
  },
]);
