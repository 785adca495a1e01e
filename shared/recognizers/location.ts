/**
 * (B) Geographic subdivisions smaller than a state: street addresses, cities, counties, postal codes, rooms and named facilities.
 * Names of states stay, except where they are part of an address that is masked.
 */
import { NAME_STOPS } from './name-stops.ts';
import { DIGIT, patternRecognizer } from './recognizer.ts';

const STREET = String.raw`(?:street|str|st|avenue|ave|av|avn|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|circle|cir|place|pl|way|terrace|ter|parkway|pkwy|highway|hwy|route|rte|square|sq|trail|trl|loop|alley|plaza|pike|turnpike|crescent|cres|close|mews|crossing|xing|run|path|row|walk|grove|heights|hts|ridge|point|pt|bend|broadway|expressway|expy|freeway|fwy|causeway|commons|station|landing|estates)`;
const UNIT = String.raw`(?:[\s,.]{0,3}(?:apt|apartment|apto|unit|suite|ste|rm|room|floor|fl|bldg|building|lot|trailer|po box|piso|departamento|depto|int|interior|no|num|#)[\s.#:]{0,3}[a-z]?-?\d{0,5}-?[a-z]?(?![\p{L}\p{N}]))?`;
const STATE_CODES =
  'al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc|pr';
const STATE_NAMES =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming';
const TAIL = String.raw`(?:[\s,]{1,3}(?:(?!and\b|my\b|i\b|is\b|or\b|the\b)[\p{L}.'-]{2,20}[\s,]{1,2}){1,3}(?:${STATE_CODES}|${STATE_NAMES})\b\.?)?(?:[\s,]{1,3}\d{5}(?:-\d{4})?)?`;
const DIRECTION = String.raw`(?:(?:n|s|e|w|ne|nw|se|sw|north|south|east|west|northeast|northwest|southeast|southwest)\.?\s)?`;
const FACILITY = String.raw`(?:Hospital|HOSPITAL|Hosp|Clinic|CLINIC|Clinica|Clínica|Medical|MEDICAL|Med\.?|Medicine|Health(?:care)?|HEALTH|Infirmary|Sanatorium|Hospice|Center|CENTER|Centre|Centro|University|Univ\.?|College|School|Academy|Institute|Church|Temple|Mosque|Synagogue|Library|Park|Mall|Plaza|Airport|Station|County|COUNTY|Parish|Township|Borough|Village|Elementary|Middle School|High School|Nursing Home|Rehab|Pharmacy|Labs?|Laboratory|Urgent Care|Pediatrics|Physicians|Associates|Practice|Memorial|General|Presbyterian|Methodist|Baptist|Children's|Regional|Community)`;
const CAPITAL_WORD = String.raw`(?:[A-Z][\p{L}.'&-]{1,24}|St\.|[A-Z]{2,5}|[A-Z]\.)`;
const FACILITY_STOP =
  /^(?:The|A|An|My|Your|Our|Is|Are|Do|Does|Can|Could|Will|Would|What|Where|When|Which|How|Who|Why|In|At|On|For|To|From|If|And|Or|But|I|We|You|This|That|Any|Hi|Hello|Dear|Please|Thanks|Thank|Have|Has|Had|El|La|Los|Las|Un|Una|De)$/;
const PLAIN_FACILITY =
  /^(?:(?:Medical|Dental|Health|Mental|Public|Family|Primary|Urgent|Emergency|Home|Behavioral|Walk-In|Hospital|Clinic|Center|Care|Practice|School|High|Middle|Elementary|University|College|Pharmacy|Lab|Laboratory|Pediatrics|Physicians|Associates|Nursing|Rehab|Park|Library|Airport|Station|Church|Village|County|Institute|Medicine|Healthcare|Med)\s?){1,3}$/;

/** Companies that pay, not places: "United Healthcare PPO". */
const INSURER =
  /^(?:United|Oscar|Uber|Humana|Bright|Molina|Aetna|Cigna|Ambetter|Kaiser|Tricare|Optum|Anthem|Blue|Medicare|Medicaid)\s(?:Health(?:care)?|Medical|Community|General)\b/;

export const location = patternRecognizer('location', [
  {
    rule: 'location.street',
    needs: DIGIT,
    source:
      'USPS Publication 28: number, name, suffix, unit, city, state, ZIP; city and the rest where they follow',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}$.,/:])\d{1,6}[a-z]?(?:-\d{1,5})?,?\s${DIRECTION}(?:(?!(?:and|or|mg|ml|am|pm|to|of|for|with|years?|days?|weeks?|months?|hours?|minutes?|times|the|i|my|is|was|at|in|on)\s)[\p{L}\p{N}.'-]{1,24}\s){0,4}?${STREET}\b(?:\s${STREET}\b)?\.?(?:\s(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\b\.?)?${UNIT}${TAIL}`,
      'u',
    ),
    unless: (found) =>
      /^\d{1,3}\s(?:st|dr|ct|way|run|point|pt|place|row|walk|close|loop|path|pl|no)$/.test(found),
  },
  {
    rule: 'location.street-es',
    needs: DIGIT,
    source: 'Spanish-speaking and Romance order: kind of way, name, number',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:calle|c\/|avenida|avda|av|carrera|cra|carretera|calzada|callejon|paseo|plaza|colonia|col|barrio|urbanizacion|urb|camino|rua|rue|via|viale|strasse|strada)\.?\s(?:(?:de|del|la|las|los|el)\s){0,2}[\p{L}\p{N}.'-]{2,24}(?:\s(?:(?:de|del|la|las|los|y)\s){0,2}(?!y\b|mi\b|con\b|necesito\b|tengo\b)[\p{L}\p{N}.'-]{2,24}){0,3}?(?:[\s,]{1,2}(?:#|no\.?|num\.?|numero|n)?\s?\d{1,6}[a-z]?(?:-\d{1,5})?)${UNIT}`,
      'u',
    ),
  },
  {
    rule: 'location.street-name',
    needs:
      /\b(?:street|st|ave|avenue|road|rd|boulevard|blvd|drive|lane|ln|parkway|pkwy|highway|hwy|turnpike|court|terrace|circle)\b/,
    source: 'a named street without its number',
    on: 'text',
    expression:
      /(?<![\p{L}\p{N}])(?:[NSEW]\.?\s)?(?:[A-Z][\p{L}'-]{1,20}|\d{1,3}(?:st|nd|rd|th))(?:\s[A-Z][\p{L}'-]{1,20})?\s(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Ln|Parkway|Pkwy|Highway|Hwy|Turnpike|Court|Terrace|Circle)\b\.?/u,
    unless: (found) => /^(?:The|A|Main Floor|Blood|Hard|Root|Long)\s/.test(found),
  },
  {
    rule: 'location.street-ordinal',
    needs: DIGIT,
    source: '"5th avenue", with what stands on it',
    on: 'folded',
    expression:
      /(?<![\p{L}\p{N}$.,/:])(?:[nsew]\.?\s)?\d{1,3}(?:st|nd|rd|th)\s(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|place|pl|court|ct)\b\.?(?:\s(?:clinic|office|branch|hospital|location))?/u,
  },
  {
    rule: 'location.street-cue',
    needs: /live|living|reside|stay|address|moved|house|home|located|viv[oe]|direccion/,
    source: 'a street in lower case after the words for living somewhere',
    on: 'folded',
    expression: new RegExp(
      String.raw`\b(?:live|lives|living|reside|stay|staying|address is|moved|house|home|located|vivo|vive|direccion(?: es)?)\s(?:on|at|near|off|to|en|de|is|es)?\s?(?<it>(?:[\p{L}\p{N}.'-]{1,20}\s){1,3}${STREET})\b`,
      'u',
    ),
  },
  {
    rule: 'location.street-on',
    needs: /\b(?:on|off)\s/,
    source: '"on tulip court": a street that somebody says in lower case',
    on: 'folded',
    expression:
      /\b(?:on|off) (?!(?:the|your|my|our|his|her|their|this|that|a|any|which|what|main|busy|one|same|each|every)\s)(?<it>[\p{L}'-]{3,16}\s(?:[\p{L}'-]{3,16}\s)?(?:street|avenue|ave|road|rd|lane|ln|court|boulevard|blvd|terrace))\b/u,
  },
  {
    rule: 'location.number-lines',
    needs: DIGIT,
    source: 'foreign addresses: a number, a capitalised way, a number or unit',
    on: 'text',
    expression:
      /(?<![\p{L}\p{N}.])\d{1,5}\s(?:[A-Z][\p{L}'.-]{1,24}\s){1,4}\d{1,5}[a-zA-Z]?(?=\s*(?:\n|,|$|Apt|Suite))/u,
    // "ALT 90 AND AST 86", all in capitals.
    unless: (found) => found.split(/\s/).some((word) => NAME_STOPS.has(word.toLowerCase())),
  },
  {
    rule: 'location.unit',
    needs: DIGIT,
    source: 'apartment, suite, room, bed',
    on: 'folded',
    expression:
      /\b(?:apt|apartment|apto|apartamento|suite|ste|room|rm|habitacion|cuarto|cama|building|bldg|departamento|depto)[\s.#:]{1,3}(?:#\s?|no\.? ?|number )?(?=[a-z]?-?\d)[a-z]?-?\d{1,5}-?[a-z]?(?![\p{L}\p{N}])/u,
    unless: (found) => /^(?:building|room|cuarto|cama|bed)\s\d$/.test(found),
  },
  {
    rule: 'location.po-box',
    needs: /box|apartado|casilla/,
    source: 'USPS post office boxes',
    on: 'folded',
    expression:
      /\b(?:p\.?\s?o\.?\s?box|post office box|apartado(?: postal)?|casilla|(?:rr|hc|rural route)\s?#?\s?\d{1,4},?\sbox)\s?#?\s?\d{1,8}\b/,
  },
  {
    rule: 'location.military',
    needs: /box|\bus|usns|\b[afd]po\b/,
    source: 'USPS military addresses: PSC, CMR or unit with a box, ships, APO and FPO',
    on: 'folded',
    expression:
      /\b(?:psc|cmr|unit)\s\d{1,6},?\s{1,2}box\s\d{1,6}\b|\b(?:uss|usns|usnv|uscgc)\s\p{L}[\p{L}'-]{1,24}|\b(?:apo|fpo|dpo),?\s(?:ae|ap|aa)\b(?:\s\d{5}(?:-\d{4})?)?/u,
  },
  {
    rule: 'location.corner',
    needs: /corner|intersection|esquina/,
    source: '"the corner of ... and ...", up to a mark',
    on: 'folded',
    expression:
      /\b(?:the )?(?:corner|intersection|esquina) (?:of|de) (?!my\b|your\b|his\b|her\b|mi\b)[^.,;:?!\n]{3,60}(?= for\b| please\b| because\b|[.,;:?!\n]|$)/,
  },
  {
    rule: 'location.town-prefix',
    source: 'towns of plain words whose first word says what they are: "vivo en rio seco"',
    on: 'folded',
    needs: /\b(?:rio|puerto|villa|valle|monte|lake|port|fort|mount|cape|palm|glen|san|santa|los|las|el|la)\b/,
    expression:
      /\b(?:live in|lives in|living in|reside in|moved (?:here )?from|vivo en|vive en|vivimos en|soy de|i am from|i'm from|im from)\s(?<it>(?:rio|puerto|villa|valle|monte|lake|port|fort|mount|cape|palm|glen|san|santa|los|las|el|la)\s\p{L}[\p{L}'-]{2,20})/u,
  },
  {
    rule: 'location.zip-cue',
    needs: DIGIT,
    source: 'a postal code after its name',
    on: 'folded',
    expression:
      /\b(?:zip|zipcode|zip code|postal ?code|postcode|codigo postal|c\.?p\.?|pin ?code)[\s:#-]{1,3}(?:is |es |code |codigo |# ?)?(?<it>[a-z]{0,2}\d[a-z\d]{2,9}(?:[ -]\d[a-z\d]{0,4})?)\b/,
  },
  {
    rule: 'location.zip-plus',
    needs: DIGIT,
    source: 'ZIP+4',
    on: 'folded',
    expression: /(?<![\d-])\d{5}-\d{4}(?![\d-])/,
  },
  {
    rule: 'location.zip-state',
    needs: DIGIT,
    source: 'a state and a ZIP code: the code is masked, and the state with it',
    on: 'folded',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${STATE_CODES}|${STATE_NAMES})\.?,?\s\d{5}(?:-\d{4})?(?!\d)`,
      'u',
    ),
  },
  {
    rule: 'location.postcode',
    needs: DIGIT,
    source: 'UK and Canadian postcodes',
    on: 'text',
    expression:
      /(?<![\p{L}\p{N}])(?:[A-Za-z]{1,2}\d{1,2}[A-Za-z]?\s\d[A-Za-z]{2}|[A-Za-z]\d[A-Za-z]\s?\d[A-Za-z]\d)(?![\p{L}\p{N}])/u,
    unless: (found) => /\s\d(?:am|pm|mg|ml|kg|cm|mm|th|st|nd|rd|yo|yr|wk|hr|ft|lb|oz|cc)$/i.test(found),
  },
  {
    rule: 'location.city-state',
    needs: /,/,
    source: 'one to three words, a comma, a state code in capitals',
    on: 'text',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:[A-Z][\p{L}.'-]{1,20}\s){0,2}[A-Z][\p{L}.'-]{1,20},\s?(?:${STATE_CODES.toUpperCase()})(?![\p{L}\p{N}])`,
      'u',
    ),
  },
  {
    rule: 'location.facility',
    source:
      'capitalised words around the word for a facility; without a name of its own it is only "Family Clinic" and stays',
    on: 'text',
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${CAPITAL_WORD}\s(?:(?:of|and|&|de|del|la)\s(?:the\s)?)?){1,4}${FACILITY}(?:\s(?:${FACILITY}|of\s${CAPITAL_WORD}|at\s${CAPITAL_WORD}|${CAPITAL_WORD})){0,3}(?:,\s(?:[A-Z][\p{L}'.]{1,20}\s){0,2}[A-Z][\p{L}'.]{1,20})?(?![\p{L}\p{N}])`,
      'u',
    ),
    unless: (found, reading) =>
      reading.text === reading.text.toUpperCase() ||
      PLAIN_FACILITY.test(found) ||
      INSURER.test(found) ||
      isQuestionAboutFacility(found),
  },
  {
    rule: 'location.employer',
    needs: /\b(?:work|works|worked|working|employed|employer|teach|teaches|drive)\b/,
    source:
      '45 CFR 164.514(b)(2)(i): identifiers of the employer as well; what is written with capitals behind the words for it',
    on: 'text',
    expression:
      /\b(?:[Ww]ork(?:s|ed|ing)?|[Ee]mployed|[Tt]each(?:es)?|[Dd]rive)\s(?:for|at|by)\s(?:the\s)?(?<it>[A-Z][\p{L}'.&-]{1,24}(?:\s(?:(?:of|and|&|the|on)\s)?[A-Z][\p{L}'.&-]{1,24}){0,4})|\b[Ee]mployer(?:\sis|:)?\s(?<code>[A-Z][\p{L}'.&-]{1,24}(?:\s(?:(?:of|and|&|the|on)\s)?[A-Z][\p{L}'.&-]{1,24}){0,4})/u,
    unless: (found, reading) => reading.text === reading.text.toUpperCase() || PLAIN_FACILITY.test(found),
  },
  {
    rule: 'location.facility-visited',
    source: 'a facility in any letter case, after a word for being treated there',
    on: 'folded',
    needs:
      /hosp|clinic|center|centre|ctr|care|general|memorial|health|presbyterian|medical|rehab|hospice|endo|imaging|ology|orthop|pediatr|dent|surgery|physicians|associates|elementary|academy|practice|medicine|manor|lodge|loft|nursing/,
    expression: new RegExp(
      String.raw`\b(?:seen|treated|admitted|readmitted|visited|visit|stayed|stay|evaluated|examined|operated|surgery|replacement|biopsy|procedure|discharged|transferred|referred|reviewed|diagnosed|followed|hospitalized|checked in|delivered|records|labs|appointment|consultation|consulted|consult|care|performed|done|referral|went|underwent|check-?up|checkup|follow-?up|presented|came|went in|patient|patients|work|works|working|worked|born|had|was|were|been|taken|falls?|held|dr\. \p{L}{1,20}|\p{L}\.)(?:[\s,]{1,2}[\p{L}\p{N}'./&-]{1,14}){0,6}?,?\s(?:at|to|from|in|by|with)\s(?:the\s|our\s)?(?<it>(?:(?!(?:the|a|an|our|my|your|this|that|at|in|to|from|and|or|on|for|with|his|her|their|any|some|another|which|what|is|was|are|be|i|we|you|it)\s)[\p{L}'.&-]{2,20}\s){1,4}?(?:hospital|hosp|clinic|medical center|medical centre|medical ctr|med center|med ctr|medical|health center|health system|health clinic|healthcare|surgical center|nursing home|assisted living|rehab center|cancer center|[\p{L}']{3,14} (?:center|centre|hospital|health|clinic|dental|surgery|dentistry)|endoscopy|imaging|radiology|orthop(?:a)?edics|dermatology|cardiology|oncology|pediatrics|urology|neurology|physicians|associates|elementary|academy|manor|lodge|loft|(?:family|primary) (?:care|medicine|practice)|urgent care|general hospital|general|memorial|presbyterian|health|rehab|hospice)(?:\s(?:hospital|clinic|center))?(?:(?:,\s|\s(?:of|in)\s|\s)(?!on\b|and\b|with\b|for\b|in\b|at\b|last\b|since\b|or\b|to\b|w\b|after\b|is\b|was\b|my\b|i\b|because\b|today\b|who\b|but\b|mrn\b|by\b|as\b)(?:new |los |san |la |las )?[\p{L}'.-]{2,20}(?:,\s(?:${STATE_CODES})\b)?)?)(?![\p{L}])`,
      'u',
    ),
    unless: (found) => isGenericFacility(found),
  },
  {
    rule: 'location.state-office',
    source: 'a state that stands for a town: "your New York office", "New York City"',
    on: 'folded',
    needs: /city|office|branch|clinic|location|facility|campus/,
    expression: new RegExp(
      String.raw`\b(?:${STATE_NAMES})\s(?:city|office|branch|clinic|location|facility|campus)\b`,
    ),
  },
  {
    rule: 'location.facility-of',
    needs: /\s(?:of|de|del)\s/,
    source: '"University of Vadsa", "Hospital of the Angels"',
    on: 'text',
    expression:
      /(?<![\p{L}\p{N}])(?:University|College|Hospital|County|City|Town|Village|Church|School|Bank|Port|Isle|Clinic|Universidad|Ciudad|Clínica|Centro)\s(?:of|de|del)\s(?:the\s|la\s|los\s|las\s|el\s)?[A-Z][\p{L}'.-]{1,24}(?:\s[A-Z][\p{L}'.-]{1,24}){0,2}/u,
  },
  {
    rule: 'location.saint',
    needs: /\b(?:st|saint|ste|mt|mount|ft|fort|santa|san)\b/,
    source: 'hospitals, churches and towns named after saints',
    on: 'text',
    expression:
      /(?<![\p{L}\p{N}])(?:St|Saint|Ste|Mt|Mount|Ft|Fort|Santa|San)\.?\s(?:[A-Z][\p{L}']{1,20}|\p{Ll}{3,20}'s)(?:\s(?:Hospital|Clinic|Medical Center|Health|Church|School|[A-Z][\p{L}']{2,20})){0,3}/u,
  },
  {
    rule: 'location.our-lady',
    needs: /our lady of|nuestra senora de/,
    source: 'hospitals, churches and schools named after Our Lady',
    on: 'folded',
    expression:
      /\b(?:our lady of|nuestra senora de)(?:\s(?:the|la|las|los|el))?\s\p{L}{3,20}(?:\s(?:medical center|hospital|church|school|help|grace|mercy|lourdes))?/u,
  },
  {
    rule: 'location.landmark',
    needs: DIGIT,
    source: 'numbered highways, exits and gates near which a person is',
    on: 'folded',
    expression: /\b(?:interstate|highway|hwy|route|rte|i-|us-|exit|mile marker)\s?\d{1,4}\b/,
    unless: (found) => /^us-/.test(found),
  },
]);

const GENERIC_FACILITY = new Set(
  'walk-in walkin urgent emergency local nearest dental eye mental health public family primary hospital clinic center centre care medical med ctr home behavioral free community county state university private different another other nearby new same good better mobile animal teaching sleep pain women mens children kids pediatric pediatrics cancer eating rehab hospice healthcare outpatient inpatient er day surgery surgical community dr physical therapy covid vaccine vaccination travel sexual reproductive maternity birth system endoscopy imaging radiology orthopedics orthopaedics dermatology cardiology oncology pediatrics dental dentistry surgery urology neurology physicians associates elementary academy practice medicine surgical nursing oral cosmetic adult plastic orthopedic spine hand heart breast vascular weight bariatric vision pediatria interventional diagnostic nuclear medical reconstructive fetal maternal gynecologic radiation'.split(
    ' ',
  ),
);

/** "went to the walk-in clinic" names no place. */
const isGenericFacility = (found: string): boolean =>
  found
    .split(/[\s,]+/)
    .every((word) => GENERIC_FACILITY.has(word) || GENERIC_FACILITY.has(word.replace(/'?s$/, '')));

// A sentence that begins with a question word and has no name in it: "What Medical Center".
const isQuestionAboutFacility = (found: string): boolean => {
  const words = found.split(/\s+/);
  while (words[0] !== undefined && FACILITY_STOP.test(words[0])) words.shift();
  return words.length === 0 || PLAIN_FACILITY.test(words.join(' '));
};
