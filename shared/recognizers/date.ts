/**
 * (C) Elements of dates except the year. Bare years stay, and so do weekdays and relative days unless they are tied to a visit: a
 * weekday alone tells nobody apart, and "are you open on Friday?" must stay readable.
 */
import { MEASURE_BEFORE } from './measures.ts';
import { DIGIT, patternRecognizer } from './recognizer.ts';

const MONTH = String.raw`(?:jan(?:uary|aury|urary)?|feb(?:ruary|uary|urary)?|mar(?:ch)?|apr(?:il|l)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember|emeber|mber)?)?|oct(?:ober)?|nov(?:ember|eber)?|dec(?:ember|emeber)?|ene(?:ro)?|febrero|marzo|abr(?:il)?|mayo|jun(?:io)?|jul(?:io)?|ago(?:sto|(?=\s?\d))|se(?:p)?tiembre|octubre|noviembre|dic(?:iembre)?)`;
/** Month names that are nothing else in English or Spanish. */
const SURE_MONTH = String.raw`(?:january|february|feb(?:uary)|april|june|july|august|september|sept|october|november|december|enero|febrero|abril|mayo|junio|julio|agosto|se(?:p)?tiembre|octubre|noviembre|diciembre)`;
const ORDINAL_WORD = String.raw`(?:(?:twenty|thirty)[\s-]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)|primero`;
const CARDINAL_WORD = String.raw`(?:twenty|thirty)[\s-]?(?:one|two|three|four|five|six|seven|eight|nine)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veinti[a-z]{3,7}|treinta(?: y uno)?`;
const MONTH_HINT = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|set|dic/;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:\s?(?:st|nd|rd|th|ro|do|er|o)\b)?`;
const DAY_OR_WORD = String.raw`(?:${DAY}(?!\d)|(?:${ORDINAL_WORD}|${CARDINAL_WORD})\b)`;
const YEAR = String.raw`(?:'?\d{2}|(?:18|19|20)\d{2})(?!\d)`;
const WEEKDAY = String.raw`(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lunes|martes|miercoles|jueves|viernes|sabado|domingo)`;
const TRAIL = String.raw`(?:,?\s${WEEKDAY}\b)?`;
const LEAD = String.raw`(?:(?:on|el|dia)\s)?(?:${WEEKDAY}\.?,?\s(?:the\s)?)?`;
const VISIT = String.raw`(?:seen|admitted|discharged|hospitalized|operated|treated|diagnosed|delivered|evaluated|examined|referred|tested|visited|visit|surgery|operation|procedure|appointment|appt|came in|went in|was in|stayed|attended|consulted|presented|biops(?:y|ied)|scan|mri|cita|operaron|operado|ingresad[oa]|vieron|atendieron|cirugia)`;

const TREATED = String.raw`(?:was|were|been|got|had|is|fue|fui|estuve)\s(?:\p{L}{1,12}\s){0,2}(?:seen|admitted|discharged|hospitalized|operated|treated|diagnosed|delivered|evaluated|examined|tested|surgery|operation|procedure|appointment|appt|visit|biopsy|scan|mri|operad[oa]|ingresad[oa]|cirugia|cita)`;

/** Days with names, folded. By themselves they tell nobody apart: "are you open on Christmas Eve?" */
export const HOLIDAY = String.raw`(?:new year'?s(?: eve| day)?|valentine'?s(?: day)?|(?:st\.? )?patrick'?s day|easter(?: sunday| monday)?|mother'?s day|father'?s day|memorial day|fourth of july|independence day|labor day|halloween|columbus day|veterans day|thanksgiving|black friday|hanukkah|christmas(?: eve| day)?|xmas|boxing day|juneteenth|mlk day|presidents'? day|navidad|nochebuena|ano nuevo|pascua|semana santa|dia de (?:las madres|los muertos|accion de gracias|reyes))`;

const CUE_BEFORE =
  /\b(?:dob|d\.o\.b\.?|birth(?:day|date)?|born|bday|on|since|from|until|till|by|dated?|was|seen|due|before|after|lmp|admitted|discharged|el|desde|hasta|fecha|nacid[oa]|nacimiento|appointment|appt|visit|surgery)[\s:]{1,3}(?:is |on |was |the |el |es )?$/;

/** Halves, quarters, thirds, and "24/7" are quantities where no date is asked for. */
const isFraction = (found: string): boolean =>
  /^(?:1\/[2-9]|[23]\/[345]|24\/7|5\/10|20\/20)$/.test(found.replace(/\s/g, ''));

const hasDateCue = (folded: string, start: number): boolean =>
  CUE_BEFORE.test(folded.slice(Math.max(0, start - 24), start));

const isDayAndMonth = (found: string): boolean => {
  const [a = 0, b = 0] = found.split(/\D+/).map(Number);
  return (a >= 1 && b >= 1 && a <= 12 && b <= 31) || (b >= 1 && a >= 1 && b <= 12 && a <= 31);
};

export const date = patternRecognizer('date', [
  {
    rule: 'date.numeric',
    needs: DIGIT,
    source: 'day, month and year as digits in any order and with any mark; impossible days are masked too',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\d/.,-])${LEAD}\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?(?:\d{4}|'?\d{2})(?![\d])`,
    ),
  },
  {
    rule: 'date.iso',
    needs: DIGIT,
    source: 'ISO 8601, with time',
    on: 'folded',
    expression:
      /(?<!\d)(?:18|19|20)\d{2}\s?[-/.]\s?\d{1,2}(?:\s?[-/.]\s?\d{1,2})?(?:[t\s]\d{1,2}:\d{2}(?::\d{2})?z?)?(?!\d)/,
    unless: (found) => /^\d{4}\s?-\s?\d{1,2}$/.test(found) && Number(found.split('-')[1]) > 12,
  },
  {
    rule: 'date.spaced',
    needs: DIGIT,
    source: '"5 23 1972", "05231972" after a label',
    on: 'folded',
    expression: /(?<![\d/.,-])\d{1,2}\s\d{1,2}\s(?:18|19|20)\d{2}(?!\d)/,
  },
  {
    rule: 'date.spaced-short',
    needs: DIGIT,
    source: '"on 5 23 72"',
    on: 'folded',
    expression: /(?<![\d/.,-])\d{1,2}\s\d{1,2}\s\d{2}(?![\d/:%])/,
    unless: (found, reading, at) => !isDayAndMonth(found) || !hasDateCue(reading.folded, at.start),
  },
  {
    rule: 'date.year-first',
    needs: DIGIT,
    source: '"81-3-4": a year of two digits that can be neither day nor month',
    on: 'folded',
    expression:
      /(?<![\d/.,-])(?:3[2-9]|[4-9]\d)([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?![\d/.-])/,
  },
  {
    rule: 'date.birth-digits',
    needs: DIGIT,
    source: 'a label of birth and any digits behind it',
    on: 'folded',
    expression:
      /(?<![a-z])(?:dob|d\.o\.b\.?|d\/o\/b|birth ?(?:day|date)?|b-?day|date of birth|born(?: on| in)?|fecha de nac(?:imiento)?|nacimiento|f\. ?nac\.?|naci(?:o|da|do)?(?: el| en)?|cumpleanos|cumplo)(?:\s(?:is|was|es|on|el|in|en|the))?[\s:=#-]{0,4}(?:is |es |on |el )?(?<it>\d{1,4}(?:[\s./,-]{1,3}\d{1,4}){1,2}|\d{6,8})(?!\d)/,
  },
  {
    rule: 'date.month-day',
    needs: MONTH_HINT,
    source: 'month and day, year or not, digits or words',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${LEAD}${MONTH}\.?[\s,-]{0,2}(?:the\s)?${DAY_OR_WORD}(?:(?:\s?,?\s?|[-/.])(?:of\s|de\s|del\s|in\s)?${YEAR})?(?![\p{N}:%])`,
      'u',
    ),
    // "may one of you", "may two people": the verb and a count.
    unless: (found, reading, at) =>
      (/^may\s(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(found) &&
        !hasDateCue(reading.folded, at.start)) ||
      (/^(?:may|mar|sat|sun)\s\d{1,2}$/.test(found) &&
        /^\s?(?:people|of us|mg|ml|percent|%|times|visits|am|pm)\b/.test(
          reading.folded.slice(at.end, at.end + 8),
        )),
  },
  {
    rule: 'date.day-month',
    needs: MONTH_HINT,
    source: 'day and month, year or not, digits or words',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,/:$])${LEAD}(?:the\s)?${DAY_OR_WORD}[\s,./-]{0,2}(?:day\s)?(?:of\s|de\s|del\s)?(?:de\s)?${MONTH}\b\.?(?:[\s,./-]{0,2}(?:of\s|de\s|del\s|in\s)?${YEAR})?${TRAIL}`,
      'u',
    ),
    unless: (found, reading, at) =>
      /(?:^|\s)(?:one|two|three|four|five|first|second|third|ten|\d{1,2})\s(?:may|mar)$/.test(found) &&
      !hasDateCue(reading.folded, at.start) &&
      /^\s(?:i|we|you|be|not|have|need|also|want|he|she|they|come|require)\b/.test(
        reading.folded.slice(at.end, at.end + 10),
      ),
  },
  {
    rule: 'date.month-year',
    needs: MONTH_HINT,
    source: 'a month with its year: the month is an element of a date',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:early|mid|late|end of|beginning of|start of)[\s-])?${MONTH}\.?[\s,/-]{0,2}(?:of\s|de\s|del\s|in\s)?(?:(?:18|19|20)\d{2}|'\d{2})(?!\d)`,
      'u',
    ),
  },
  {
    rule: 'date.month-slash-year',
    needs: DIGIT,
    source: '"08/2022"',
    on: 'folded',
    expression: /(?<![\d/.-])(?:0?[1-9]|1[0-2])\s?[/-]\s?(?:19|20)\d{2}(?![\d/-])/,
  },
  {
    rule: 'date.month-alone',
    needs: MONTH_HINT,
    source: 'the month of an event without its day',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:early|mid|middle of|late|end of|beginning of|start of|last|this past)[\s-])?${SURE_MONTH}(?![\p{L}\p{N}])`,
      'u',
    ),
  },
  {
    rule: 'date.month-cued',
    needs: MONTH_HINT,
    source: 'months that are also words, after a preposition of time',
    on: 'folded',
    expression:
      /(?<![\p{L}\p{N}])(?:in|since|last|this|end|until|till|by|during|from|early|mid|late|of|en|desde|hasta|before|after|around|back in)[\s-](?:early |mid |late |the end of )?(?<it>may|march|mar|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec|marzo)(?![\p{L}\p{N}'])/u,
    unless: (found, reading, at) =>
      found === 'may' &&
      /^\s(?:i|we|you|be|not|have|need|also|want|he|she|they|come|require|it)\b/.test(
        reading.folded.slice(at.end, at.end + 10),
      ),
  },
  {
    rule: 'date.month-cut-off',
    needs: MONTH_HINT,
    source:
      'a month that ends the message, after a word for a birth or a visit: the day comes in the next one',
    on: 'folded',
    expression:
      /\b(?:dob|d\.o\.b\.?|born|birth(?:day|date)?|b-?day|seen|admitted|discharged|surgery|procedure|operation|nacimiento|naci(?:o|da|do)?)(?:\s(?:is|was|on|in|es|el|en)){0,2}[\s:]{1,3}(?<it>may|march|mar|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|marzo)\.?\s*$/,
  },
  {
    rule: 'date.slash',
    needs: DIGIT,
    source: '"2/14", "16/4": a day and a month',
    on: 'folded',
    expression:
      /(?<![\d/.$])\d{1,2}\s?\/\s?\d{1,2}(?![\d/%]|\s?(?:mg|ml|mcg|tab|pill|cup|inch|hour|hr|mmhg|scale|stars?)|\.\d)/,
    unless: (found, reading, at) =>
      !isDayAndMonth(found) ||
      (isFraction(found) &&
        !hasDateCue(reading.folded, at.start) &&
        !/^\sis my b(?:irth)?-?day/.test(reading.folded.slice(at.end, at.end + 16))),
  },
  {
    rule: 'date.dash',
    needs: DIGIT,
    source: '"on 8-14", "seen 3.12": ambiguous with a range, so only after a word that asks for a date',
    on: 'folded',
    expression:
      /(?<![\d/.$-])\d{1,2}\s?[-.]\s?\d{1,2}(?![\d/%-]|\s?(?:mg|ml|mcg|days?|weeks?|months?|years?|hours?|am|pm|minutes?|times|people))/,
    unless: (found, reading, at) =>
      !isDayAndMonth(found) ||
      !hasDateCue(reading.folded, at.start) ||
      MEASURE_BEFORE.test(reading.folded.slice(Math.max(0, at.start - 28), at.start)),
  },
  {
    rule: 'date.day-ordinal',
    needs: DIGIT,
    source: 'a day of a month that is not named: "on the 24th", "on 5th"',
    on: 'folded',
    expression: new RegExp(
      String.raw`\b(?:(?:on|since|from|until|till|by|before|after|for|was|is|through|dob|born|seen|admitted|discharged|${WEEKDAY},?) the|on) (?<it>(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th))(?!\s(?:floor|grade|week|day|month|time|year|visit|hour|street|st|avenue|ave|one|percentile|trimester|dose|shot|child|baby|of (?:each|every|the|any)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:and|or|&) (?:\d{1,2}(?:st|nd|rd|th) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day))`,
    ),
  },
  {
    rule: 'date.day-of-month',
    needs: DIGIT,
    source: '"the 3rd of this month", "el 3 de este mes"',
    on: 'folded',
    expression:
      /\b(?:the\s)?(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)\sof\s(?:this|last|the same)\smonth\b|\bel\s(?:dia\s)?(?:0?[1-9]|[12]\d|3[01])\s(?:de este mes|del mes pasado|de este|del presente)\b/,
  },
  {
    rule: 'date.weekday-visit',
    needs: /day|lunes|martes|miercoles|jueves|viernes|sabado|domingo/,
    source: 'a weekday on which somebody was treated; one on which they wish to be stays',
    on: 'folded',
    expression: new RegExp(
      String.raw`\b${TREATED}\b[^?!]{0,40}?\s(?:on|last|this past|el)\s(?<it>(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?:\s(?:pasado|morning|afternoon|night|evening))?)\b`,
      'u',
    ),
  },
  {
    rule: 'date.holiday-visit',
    needs:
      /new year|day|easter|fourth|halloween|thanks|friday|hanuk|christmas|xmas|juneteenth|navidad|nochebuena|ano nuevo|pascua|santa/,
    source:
      'a holiday since which, or on which, something happened to somebody; "are you open on Thanksgiving?" stays',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?:\b(?:since|desde)(?:\s(?:last|el|la))?|\b(?:${TREATED}|seen|admitted|discharged|hospitalized|operated|diagnosed|surgery|procedure|delivered|born|had an?|fell|broke|chipped|cracked|fainted|collapsed|started|began|happened|died|passed|naci|nacio)\b[^?!]{0,40}?\s(?:on|over|around|before|after|el|en|por))\s(?<it>${HOLIDAY})(?![\p{L}\p{N}])`,
      'u',
    ),
  },
  {
    rule: 'date.last',
    needs: /\blast|past|pasad/,
    source: 'relative days and weeks that date an event in the past',
    on: 'folded',
    expression: new RegExp(
      String.raw`\b(?:last|this past)\s(?:${WEEKDAY}|week|weekend|month|spring|summer|fall|autumn|winter|christmas|easter|thanksgiving)\b|\b(?:el\s)?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\spasado\b|\bla semana pasada\b|\bel mes pasado\b`,
    ),
    unless: (found) => /week|semana|month|mes|weekend/.test(found),
  },
  {
    rule: 'date.last-visit',
    needs: /last |yesterday|ayer|pasad/,
    source: '"was seen last week": relative, but it dates a visit',
    on: 'folded',
    expression: new RegExp(
      String.raw`\b${VISIT}\b[^?!]{0,70}?\s(?<it>last (?:week|weekend|month)|yesterday|the day before yesterday|la semana pasada|el mes pasado|ayer|anteayer)\b`,
    ),
  },
]);
