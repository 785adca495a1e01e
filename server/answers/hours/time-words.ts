/** The names of days, months and holidays as visitors write them, folded. */
import type { Holiday } from '../../../shared/protocol/practice/hours.ts';

const numbered = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, index) => row.split(' ').map((word) => [word, index + 1] as const)));

/** Monday 1 to Sunday 7. */
export const WEEKDAY_WORDS = numbered([
  'monday mon lunes mondey munday',
  'tuesday tue tues martes teusday',
  'wednesday wed weds miercoles wensday wendsday wednsday',
  'thursday thu thur thurs jueves thrusday thurday thirsday',
  'friday fri viernes firday',
  'saturday sat sabado saturaday saterday',
  'sunday sun domingo sundy',
]);

/** "may", "mar", "set" and "sun" are also words of other kinds: they count only beside a number or a day. */
export const MONTHS = numbered([
  'january jan enero',
  'february feb febrero',
  'march mar marzo',
  'april apr abril',
  'may mayo',
  'june jun junio',
  'july jul julio',
  'august aug agosto',
  'september sept sep septiembre setiembre',
  'october oct octubre',
  'november nov noviembre',
  'december dec diciembre',
]);

/** Longer names before the names they contain. */
export const HOLIDAY_NAMES: readonly (readonly [RegExp, Holiday])[] = [
  [
    /\b(?:black friday|day after (?:thanksgiving|turkey day)|friday after thanksgiving|dia despues de accion de gracias|viernes negro)\b/,
    'day-after-thanksgiving',
  ],
  [/\b(?:thanks ?giving|thnksgiving|turkey day|accion de gracias)\b/, 'thanksgiving'],
  [/\b(?:christmas eve|xmas eve|x-mas eve|nochebuena|noche buena|vispera de navidad)\b/, 'christmas-eve'],
  [/\b(?:christmas|chrismas|xmas|x-mas|navidad)\b/, 'christmas'],
  [
    /\b(?:new ?years? eve|nye|nochevieja|noche vieja|fin de ano|vispera de ano nuevo|ultimo dia del ano)\b/,
    'new-years-eve',
  ],
  [/\b(?:new ?years?(?: day)?|ano nuevo)\b(?! (?:patient|old))/, 'new-years-day'],
  [/\b(?:martin luther king|mlk)\b/, 'martin-luther-king-day'],
  [
    /\b(?:presidents?|washingtons birthday|dia de los presidentes)\b(?= day|$)|\b(?:presidents? day|dia de los presidentes)\b/,
    'presidents-day',
  ],
  [/\b(?:good friday|viernes santo)\b/, 'good-friday'],
  [/\b(?:easter|pascua|domingo de resurreccion)\b/, 'easter'],
  [/\b(?:memorial day|dia de los caidos|dia de la recordacion)\b/, 'memorial-day'],
  [/\bjune ?teenth\b/, 'juneteenth'],
  [
    /\b(?:independence day|(?:4th|fourth) of july|july (?:4th|fourth)|dia de la independencia)\b/,
    'independence-day',
  ],
  [/\b(?:labor day|labour day|dia del trabajo|dia del trabajador)\b/, 'labor-day'],
  [/\b(?:columbus day|indigenous peoples day|dia de la raza|dia de colon)\b/, 'columbus-day'],
  [/\b(?:veterans? day|dia de los veteranos)\b/, 'veterans-day'],
];
