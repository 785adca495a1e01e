/**
 * Grows what was masked over what belongs to it: house numbers beside a masked street, "and" between two masked streets, the town's
 * state and country, the title before a name, the plain line inside a block of address lines. Never shrinks anything.
 */
import type { Match } from '../recognizers/index.ts';
import { NAME_STOPS } from '../recognizers/name-stops.ts';
import type { Normalized } from '../text/normalize.ts';

/** `matches` are merged and sorted. Offsets in the normalized text. */
export const extendMatches = (
  matches: readonly Match[],
  reading: Normalized,
  isFree: (start: number, end: number) => boolean,
): readonly Match[] => {
  if (matches.length === 0) return matches;
  const grown = matches.map((match) => {
    const start = growLeft(match, reading);
    const end = growRight(match, reading);
    return {
      ...match,
      start: isFree(start, match.start) ? start : match.start,
      end: isFree(match.end, end) ? end : match.end,
    };
  });
  return [...joined(grown, reading), ...addressBits(grown, reading), ...addressLines(grown, reading)];
};

const isPlace = (match: Match): boolean => match.type === 'location' || match.type === 'name';

/** A number of one to five digits beside a masked street or town, unless a unit follows. */
const NUMBER_BEFORE = /(?<![\p{L}\p{N}.,$/:-])\d{1,6}(?:-?[a-z])?(?:-\d{1,4}){0,3}(?:[\s,]{1,2}|-)$/u;
const NUMBER_AFTER =
  /^[\s,]{1,3}\d{1,6}[a-z]?(?:[-/]\d{1,4})?(?![\p{L}\p{N}%:/]|[.,]\d|[\s-]{0,2}(?:y|yo|yrs?|years?|y\/o|months?|mo|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|mg|ml|mcg|g|kg|lbs?|cm|mm|ft|feet|%|percent|dollars?|euros?|people|adults?|kids|persons?|guests?|times|am|pm|a\.m|p\.m|anos|meses|dias|semanas|horas|of us|seats?|tickets?|children|nights?|mmhg|bpm|degrees?|stars?|and)\b)\.?/u;
const PLACE_WORDS_AFTER =
  /^\s(?:(?:(?:and|&) (?:women'?s|children'?s|sons?|daughters?|family|associates|partners)|city|clinic|er|ed|icu|med\. center|facility|branch|office|offices|hospital|med(?:ical)? (?:center|centre|ctr)|medical group|medical practice|campus|county|area|ave(?:nue)?|street|st|road|rd|boulevard|blvd|drive|dr|lane|ln|court|square|plaza|town|township|village|state|heights|hills|beach|park|mall|airport|university|college|school|church|library|general|memorial|country club|inn|hotel|restaurant|cafe|elementary|(?:middle|high|primary) school|preschool|daycare|academy|nursing home|assisted living|(?:family|primary|urgent) care|dental|pharmacy|health(?: system| center| services)?)(?![\p{L}\p{N}'])\s?){1,3}/u;
const COUNTRIES =
  "new zealand|south africa|south korea|north korea|united kingdom|united states(?: of america)?|united arab emirates|(?:democratic )?(?:people's )?republic of (?:the )?\\p{L}+|democratic republic of (?:the )?congo|saudi arabia|costa rica|puerto rico|el salvador|sri lanka|sierra leone|ivory coast|czech republic|dominican republic|cape verde|papua new guinea|new caledonia|hong kong|burkina faso|northern ireland|american samoa|\\p{L}+ islands?|(?:new|west|north|south|rhode) (?:york|jersey|mexico|hampshire|virginia|carolina|dakota|island)";
/** "nan 340 12": a code's second group, where nothing follows it. */
const CODE_GOES_ON = /^\s(?:\d{1,4}|[a-z]{2}|\d{1,2}[a-z]{1,2})(?=\s*(?:[\n?.,]|$))/;
/** "Democratic Republic" of the Congo, "Coalville South" Africa: what a country's name goes on with. */
const COUNTRY_GOES_ON =
  /(?<=\b(?:republic|states|kingdom|islands|emirates))\sof(?:\sthe)?\s\p{L}+|(?<=\b(?:south|north|new|east|west))\s(?:africa|korea|sudan|zealand|guinea|caledonia|timor|sahara)\b/uy;
const COUNTRY_AFTER = new RegExp(`^[\\s,]{1,3}(?:${COUNTRIES})(?![\\p{L}\\p{N}])`, 'u');
const TOWN_WORDS =
  /(?<![\p{L}\p{N}'-])(?:(?:new|san|saint|santa|st|fort|ft|port|mount|mt|lake|los|las|north|south|east|west|upper|lower|old|grand|point|puerto|rio|villa|monte|valle|cerro|playa|cape|glen|palm|rancho|ul|isle of|city of|town of|memorial|via|rue|cite de|the)\.?\s){1,2}$/u;
/** Kinds of ways that are written before their name, where English has them behind. */
const WAY_BEFORE =
  /(?<![\p{L}\p{N}'-])(?:\d{1,5}\s)?(?:prolongacion|boulevard|bulevar|bulevardul|chemin|cours|sentier|impasse|passage|quai|allee|privada|cerrada|retorno|andador|circuito|callejon|glorieta|aleea|piazza|strada|contrada|rotonda|travessa|rodovia|alameda|via publica)\s(?:(?:de|del|la|las|los|des|du|da|do|di)\s){0,2}$/u;
/** "5th and [Alder]". */
const ORDINAL_BEFORE = /(?<![\p{L}\p{N}])\d{1,3}(?:st|nd|rd|th)\s(?:and|&)\s$/u;
/** "Flat [3, 19 Acacia Avenue]". */
const UNIT_BEFORE = /(?<![\p{L}\p{N}])(?:flat|unit|suite|apt|lot|shop|door)\.?\s$/u;
/** "Hospital [Juarez]", "clinica de la [Paz]": Spanish has the kind of place before its name. */
const FACILITY_BEFORE =
  /(?<![\p{L}\p{N}])(?:hospital|clinica|sanatorio|consultorio|farmacia|colegio|escuela|universidad|iglesia|barrio|colonia|fraccionamiento|urbanizacion|university|college|bank|church)\s(?:(?:general|de|del|la|el|los|las|san|santa|of|the|saint)\s){0,3}$/u;
const NAME_PARTICLES =
  /(?<![\p{L}\p{N}'-])(?:de la|de los|de las|van|von|der|den|ter|della|dos|mc|mac|bin|ibn)(?:\s(?:der|den|de|la|het))?\s$/u;
const TITLE_BEFORE =
  /(?<![\p{L}\p{N}'-])(?:dr|mr|mrs|ms|miss|prof|rev|fr|sr|sra|srta|dra|don|dona|sir|madam|doctora?|atty|attorney|coach)\.?\s{1,2}$/u;
const PLACE_CUE = /\b(?:in|at|from|near|to|around|address:?)\s$|,\s$/u;
/** "end of [May]", "on the [21st]". */
const MONTH_PART = /(?<![\p{L}\p{N}])(?:the\s|(?:end|early|mid|late|middle|beginning|start)(?:\sof)?[\s-])$/u;

const growLeft = (match: Match, { folded, text }: Normalized): number => {
  let start = match.start;
  if (match.type === 'date')
    return start - (MONTH_PART.exec(folded.slice(Math.max(0, start - 14), start))?.[0].length ?? 0);
  if (!isPlace(match)) return start;
  if (folded[start - 1] === '#' || folded[start - 1] === '@') start -= 1;
  for (let round = 0; round < 3; round += 1) {
    const before = folded.slice(Math.max(0, start - 24), start);
    const found =
      NUMBER_BEFORE.exec(before) ??
      TITLE_BEFORE.exec(before) ??
      ORDINAL_BEFORE.exec(before) ??
      facilityBefore(before, match, folded) ??
      NAME_PARTICLES.exec(before) ??
      WAY_BEFORE.exec(before) ??
      townWords(before, text.slice(Math.max(0, start - 24), start), match);
    if (!found) break;
    start -= before.length - found.index;
  }
  return start;
};

const facilityBefore = (before: string, match: Match, folded: string): RegExpExecArray | null =>
  FACILITY_BEFORE.exec(before) ?? (/\d/.test(folded.charAt(match.start)) ? UNIT_BEFORE.exec(before) : null);

/** "New [Orleans]": with a place before it, or written with a capital. */
const townWords = (before: string, written: string, match: Match): RegExpExecArray | null => {
  const found = TOWN_WORDS.exec(before);
  if (!found) return null;
  if (match.type === 'location') return found;
  const capital =
    /^\p{Lu}/u.test(written.slice(found.index)) && !/(?:^|[.!?]\s)$/.test(before.slice(0, found.index));
  return !found[0].startsWith('the') && (capital || PLACE_CUE.test(before.slice(0, found.index)))
    ? found
    : null;
};

const growRight = (match: Match, { folded, text }: Normalized): number => {
  let end = match.end;
  const more = match.rule === 'number.shape' ? CODE_GOES_ON.exec(folded.slice(end, end + 8)) : null;
  if (more) return end + more[0].length;
  if (!isPlace(match))
    return folded.startsWith('...', end) &&
      /[\p{L}\p{N}]/u.test(folded.charAt(end - 1)) &&
      match.type !== 'date' &&
      match.type !== 'age'
      ? end + 3
      : end;
  // "Kate O." keeps its full stop, or the initial would end a sentence that goes on.
  if (/(?:^|[^\p{L}])\p{L}$/u.test(folded.slice(Math.max(match.start, end - 2), end)) && folded[end] === '.')
    end += 1;
  if (match.type === 'name') end += GENERATION.exec(folded.slice(end, end + 8))?.[0].length ?? 0;
  for (let round = 0; round < 4; round += 1) {
    const tail = folded.slice(end, end + 40);
    const found =
      NUMBER_AFTER.exec(tail) ??
      (/\b(?:str|av|ul|via|c)$/.test(folded.slice(Math.max(0, end - 4), end))
        ? /^\.\s?\d{1,5}[a-z]?\b/.exec(tail)
        : null) ??
      (match.type === 'location'
        ? /^\s?&\s?\p{L}[\p{L}']+/u
        : /^\s?&\s?\p{Lu}[\p{L}']+(?:\s\p{Lu}[\p{L}']+){0,2}/u
      ).exec(text.slice(end, end + 30)) ??
      COUNTRY_AFTER.exec(tail) ??
      countryGoesOn(folded, end) ??
      PLACE_WORDS_AFTER.exec(tail) ??
      townAfterStreet(match, folded, end);
    if (!found || found[0].trimEnd().length === 0) break;
    end += found[0].trimEnd().length;
  }
  return end;
};

/** "[jasper holloway] iii". */
const GENERATION = /^,?\s(?:jr|sr|i{2,3}|iv)\b\.?/;

const countryGoesOn = (folded: string, end: number): RegExpExecArray | null => {
  COUNTRY_GOES_ON.lastIndex = end;
  return COUNTRY_GOES_ON.exec(folded);
};

/** "5 Main Street, Larkspur Heights": the town ends what is said. */
const townAfterStreet = (match: Match, folded: string, end: number): RegExpExecArray | null => {
  if (match.type !== 'location' || !/\d/.test(folded.slice(match.start, end))) return null;
  const found = /^,\s[\p{L}][\p{L}'-]{1,20}(?:\s\p{L}[\p{L}'-]{1,20}){0,2}(?=\s*(?:[.,!?;\n]|$))/u.exec(
    folded.slice(end, end + 70),
  );
  if (!found) return null;
  return found[0].split(/[\s,]+/).some((word) => NAME_STOPS.has(word)) ? null : found;
};

/** "[Ana] de la [Garza]": particles between two masked parts of a name. */
const PARTICLES_BETWEEN =
  /^\s(?:(?:de|del|la|las|los|le|les|van|der|den|von|da|do|dos|das|di|du|des|della|y|e|bin|ibn|el|al|am|an|im|in|sur|sous|lez|upon|on)\s){1,2}$/;

const BETWEEN =
  /^\.?\s?(?:&|,?\s(?:in|of|at|on|and|y|e|en|de|del|corner)(?:\s(?:the|la|el))?|'?s|,\s(?:the|in))\s$/;

/** "Uppsala, VR 12412": a province's letters between a town and its code. */
const PROVINCE = /^[\s,]{1,3}[a-z]{2,3}[\s,.]{1,3}$/;

/** Prepositions of German and French towns are words of English, so that they join places alone. */
const isOneName = (left: Match, right: Match, gap: string): boolean =>
  /\s(?:am|an|im|in|on|sur|sous|lez|upon)\s/.test(gap)
    ? left.type === 'location' && right.type === 'location'
    : left.type === right.type || left.type === 'location';

/** Two masked places with "in", "of" or "and" between them are one place; two names with "&" are one firm. */
const joined = (matches: readonly Match[], reading: Normalized): readonly Match[] => {
  const result: Match[] = [];
  for (const match of matches) {
    const last = result.at(-1);
    const gap = last ? reading.folded.slice(last.end, match.start) : '';
    const places =
      last?.type === 'location' ||
      match.type === 'location' ||
      /\d/.test(reading.folded.slice(match.start, match.end + 6));
    const firm = /^\s?&\s?$/.test(gap);
    const province = PROVINCE.test(gap) && /^\d/.test(reading.folded.slice(match.start, match.end));
    if (
      last &&
      isPlace(last) &&
      (province ||
        (isPlace(match) && PARTICLES_BETWEEN.test(gap) && isOneName(last, match, gap)) ||
        (isPlace(match) && BETWEEN.test(gap) && (places || firm)))
    )
      result[result.length - 1] = { ...last, end: match.end };
    else result.push(match);
  }
  return result;
};

/** What stands between the parts of an address in many countries: flats, floors, stairs, blocks, boxes, a letter or a number. */
const ADDRESS_BITS =
  /^[\s,.]*(?:(?:[a-z]|\d{1,4}|i{1,3}|th|tv|mf|og|ap|apt|appt|app|apto|bloc|bl|piano|int|esc|et|etj|sc|oppgang|do|da|di|am|an der|lote|lot|puerta|planta|bajo|izq|dcha|etage|hoog|bus|box|nr|no|suite|unit|flat|floor|fl|rm|room|s\/n|patro|porta|lok|em|as)[.,º°]*[\s,.]*){1,5}$/;

const isAddressPart = (match: Match): boolean => isPlace(match) || match.rule === 'number.shape';

/** "[Kirkegade 7], 4. tv, [Aars]": little is left between two masked parts, and one of them has a number. */
const addressBits = (matches: readonly Match[], { folded }: Normalized): readonly Match[] =>
  matches.flatMap((match, at): readonly Match[] => {
    const next = matches[at + 1];
    if (!next || next.start - match.end > 24 || !isAddressPart(match) || !isAddressPart(next)) return [];
    const gap = folded.slice(match.end, next.start);
    const numbered = /\d/.test(folded.slice(match.start, next.end));
    return numbered && /[\p{L}\p{N}]/u.test(gap) && ADDRESS_BITS.test(gap)
      ? [{ start: match.end, end: next.start, type: 'location', rule: 'extend.address-bits' }]
      : [];
  });

/** In a block of lines of which most hold something masked, a short line between them is a town or a firm. */
const addressLines = (matches: readonly Match[], reading: Normalized): readonly Match[] => {
  if (!reading.text.includes('\n')) return [];
  const lines: { start: number; end: number; hit: boolean }[] = [];
  let start = 0;
  for (const line of reading.text.split('\n')) {
    const end = start + line.length;
    if (/[\p{L}\p{N}]/u.test(line))
      lines.push({ start, end, hit: matches.some((match) => match.start < end && start < match.end) });
    start = end + 1;
  }
  if (lines.length < 4 || lines.filter(({ hit }) => hit).length < lines.length * 0.5) return [];
  return lines
    .filter((line) => isShort(reading.text.slice(line.start, line.end)))
    .map(
      ({ start: from, end }): Match => ({ start: from, end, type: 'location', rule: 'extend.address-line' }),
    );
};

const isShort = (line: string): boolean =>
  (line.match(/[\p{L}\p{N}']+/gu) ?? []).length <= 5 && !/[?!]\s*$/.test(line);
