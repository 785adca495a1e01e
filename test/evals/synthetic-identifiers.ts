/**
 * A labelled set made of invented templates and invented people, the same in every run of a seed. No sentence and no person in it
 * comes from anywhere. It guards against steps back; how well the product does on text it never saw is measured on other text.
 */
import type { IdentifierType } from '../../shared/text/kinds.ts';
import { seeded } from './mutations.ts';
import { CAPITALISED, CLEAN, TEMPLATES } from './synthetic-sentences.ts';

export type LabelledText = {
  readonly text: string;
  /** Nothing but capitals gives the identifier away. */
  readonly capitalised?: true;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: IdentifierType }[];
};

const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/);

const GIVEN = words(
  'Amara, Bogdan, Chiamaka, Dimitri, Eun-ji, Farouk, Giulia, Hiroko, Ingrid, Jamal, Kwabena, Leticia, Mehmet, Nadia, Oyelaran, Priyanka, Quentin, Rosalind, Siobhan, Tariq, Ulrike, Valentina, Wanjiru, Xiomara, Yasmin, Zbigniew, Grace, Mark, Rose, Faith, Jack, Dawn, Melody, Hunter, Chase, Joy, Carmen, Guadalupe, Ximena, Refugio, Anh, Bao, Mei, Sunil, Deepika, Ayodele, Kareem, Leilani, Malia, Tomasz',
);
const SURNAMES = words(
  "Adeyemi, Bjornstad, Castellanos, Dubrovsky, Echeverria, Fitzwilliam, Gunawardena, Haraldsen, Iwasaki, Jankowski, Kowalczyk, Lindqvist, Mbeki, Nakagawa, O'Shaughnessy, Papadakis, Quiroga, Rosenbaum, Szabo, Thorvaldsen, Uzun, Villaseñor, Wojcik, Yamamoto, Zielinski, Hill, White, Park, Brown, Price, Green, Short, Wood, Bell, Banks, Ramos, Flores, Ibarra, de la Garza, van Houten, Nguyen, Tran, Okonkwo, Fernández",
);
const TOWNS = words(
  'Harrowgate, Millbrook, Tarrytown, Fairhaven, Oakmont, Willowbrook, Santa Rosita, Dunmore, Kettleby, Larkspur Heights, Port Ellery, Brindleton, Ashcombe, Rio Seco, Wexcombe',
);
const STREETS = words(
  'Larkin Street, Juniper Ave, Old Mill Road, West Chestnut Blvd, Harbor View Drive, 9th Street, Quail Run Lane, Elmhurst Court',
);
const FACILITIES = words(
  "Fairhaven General Hospital, St. Brendan's Hospital, Larkspur Urgent Care, Kettleby Memorial, Mount Ellery Medical Center",
);
/** Given names that are words. */
const WORDS = words(
  'Dawn, Fern, Reed, Sunny, Gene, Rose, Joy, Faith, Ivy, Hazel, Holly, Ruby, Amber, Jade, Pearl, Olive, Dean, Heath, Jasmine, Crystal',
);
const TREES = words('Oak, River, Stone, Winter, King, Forrest, Brooks');
const PLAIN_FACILITIES = words(
  'Summit Ridge Imaging, Cedar Hollow Medical Center, Maple Grove Surgical Center, Golden Acres Nursing Home, Bluebonnet Family Care, Valley General, Silver Creek Dental, Lone Pine Orthopedics',
);
const EMPLOYERS = words(
  'Hobbs & Daughters Plumbing, Tri-County Feed and Seed, Pinecrest Middle School, Grayson Tool and Die, Lindqvist Roofing',
);
const WAYS = words('Tulip Court, Mulberry Lane, Gooseberry Road, Periwinkle Street, Windmill Avenue');
const FOREIGN = words(
  'Lindenstraße 14 10969 Berlin, 12 rue des Lilas 69003 Lyon, Via Garibaldi 22 20121 Milano, Calle Durango 245, Jr. Puno 321 Arequipa, 19 Acacia Avenue Croydon, Rua Augusta 1500',
);
const MONTHS = words(
  'January, February, March, April, May, June, July, August, September, October, November, December',
);
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXY';

type Chance = () => number;
const pick = <T>(list: readonly T[], chance: Chance): T => {
  const item = list[Math.floor(chance() * list.length)];
  if (item === undefined) throw new Error('an empty list to pick from');
  return item;
};
const digits = (count: number, chance: Chance): string =>
  Array.from({ length: count }, () => Math.floor(chance() * 10)).join('');
const number = (low: number, high: number, chance: Chance): number =>
  low + Math.floor(chance() * (high - low + 1));

const dateOf = (chance: Chance): string => {
  const [day, month, year] = [number(1, 28, chance), number(1, 12, chance), number(1945, 2025, chance)];
  const name = MONTHS[month - 1] ?? 'May';
  return pick(
    [
      `${month}/${day}/${year}`,
      `${name} ${day}, ${year}`,
      `${day} ${name} ${year}`,
      `${name} ${day}th`,
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      `${month}-${day}-${String(year).slice(2)}`,
      `the ${day}th of ${name}`,
    ],
    chance,
  );
};
const phoneOf = (chance: Chance): string => {
  const [a, c] = [number(201, 989, chance), digits(4, chance)];
  return pick(
    [`${a}-555-${c}`, `(${a}) 555-${c}`, `${a}.555.${c}`, `${a} 555 ${c}`, `${a}555${c}`, `+1 ${a} 555 ${c}`],
    chance,
  );
};
const emailOf = (chance: Chance): string => {
  const user =
    pick(GIVEN, chance)
      .toLowerCase()
      .replace(/[^a-z]/g, '') + digits(2, chance);
  return pick([`${user}@example.org`, `${user}@mail.example.com`, `${user} at example dot com`], chance);
};
const nameOf = (chance: Chance): string => {
  const [given, surname] = [pick(GIVEN, chance), pick(SURNAMES, chance)];
  return pick(
    [
      `${given} ${surname}`,
      `${given} ${surname}`,
      `${given} ${pick([...LETTERS], chance)}. ${surname}`,
      `${given} ${surname.slice(0, 1).toUpperCase()}.`,
    ],
    chance,
  );
};

const DIGIT_WORDS = words('zero, one, two, three, four, five, six, seven, eight, nine');
const CIFRAS = words('cero, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve');
const told = (names: readonly string[], chance: Chance): string =>
  Array.from({ length: 7 }, () => pick(names, chance)).join(' ');

/** A date without its year, as people run it together. */
const halfDate = (chance: Chance): string => {
  const [day, month] = [number(1, 28, chance), number(1, 12, chance)];
  const name = MONTHS[month - 1] ?? 'May';
  return pick(
    [`${day}${name.slice(0, 3).toLowerCase()}`, `${name.slice(0, 3)} ${day}th`, `${name} ${day}`],
    chance,
  );
};

const MAKERS: Readonly<Record<string, readonly [IdentifierType, (chance: Chance) => string]>> = {
  name: ['name', nameOf],
  given: ['name', (chance) => pick(GIVEN, chance)],
  surname: ['name', (chance) => pick(SURNAMES, chance)],
  word: ['name', (chance) => pick(WORDS, chance)],
  oak: ['name', (chance) => pick(TREES, chance)],
  plain: ['location', (chance) => pick(PLAIN_FACILITIES, chance)],
  employer: ['location', (chance) => pick(EMPLOYERS, chance)],
  way: ['location', (chance) => pick(WAYS, chance)],
  foreign: ['location', (chance) => pick(FOREIGN, chance)],
  bigtown: ['location', (chance) => pick(['Bossier City', 'Larkspur Heights', 'Long Beach'], chance)],
  corner: [
    'location',
    (chance) => `${number(4, 19, chance)}th and ${pick(['Alder', 'Larkin', 'Kettleby'], chance)}`,
  ],
  spoken: ['phone', (chance) => told(DIGIT_WORDS, chance)],
  hablado: ['phone', (chance) => told(CIFRAS, chance)],
  apart: ['phone', (chance) => [...digits(10, chance)].join(' ')],
  handle: ['other-id', (chance) => `${pick(WORDS, chance).toLowerCase()}_${digits(3, chance)}`],
  ordinal: ['date', (chance) => `${number(4, 19, chance)}th`],
  half: ['date', halfDate],
  holiday: [
    'date',
    (chance) => pick(["New Year's Eve", 'Thanksgiving', 'Halloween', 'Easter Sunday'], chance),
  ],
  town: ['location', (chance) => pick(TOWNS, chance)],
  street: ['location', (chance) => `${number(2, 9800, chance)} ${pick(STREETS, chance)}`],
  zip: ['location', (chance) => `${number(10000, 99999, chance)}`],
  facility: ['location', (chance) => pick(FACILITIES, chance)],
  date: ['date', dateOf],
  old: ['age', (chance) => `${number(90, 104, chance)}`],
  phone: ['phone', phoneOf],
  fax: ['fax', phoneOf],
  email: ['email', emailOf],
  ssn: [
    'ssn',
    (chance) =>
      pick(
        [
          `${digits(3, chance)}-${digits(2, chance)}-${digits(4, chance)}`,
          `${digits(3, chance)} ${digits(2, chance)} ${digits(4, chance)}`,
          digits(9, chance),
        ],
        chance,
      ),
  ],
  ssn4: ['ssn', (chance) => digits(4, chance)],
  mrn: [
    'mrn',
    (chance) =>
      pick(
        [digits(7, chance), `${pick([...LETTERS], chance)}${digits(6, chance)}`, `CH-${digits(5, chance)}`],
        chance,
      ),
  ],
  plan: [
    'health-plan',
    (chance) =>
      pick(
        [
          `${pick([...LETTERS], chance)}${digits(9, chance)}`,
          `XQ${digits(7, chance)}`,
          `${digits(4, chance)} ${digits(4, chance)} ${digits(3, chance)}`,
        ],
        chance,
      ),
  ],
  account: [
    'account',
    (chance) =>
      pick(
        [
          digits(8, chance),
          `${digits(4, chance)}-${digits(4, chance)}-${digits(4, chance)}-${digits(4, chance)}`,
          digits(16, chance),
        ],
        chance,
      ),
  ],
  license: ['license', (chance) => `${pick([...LETTERS], chance)}${digits(7, chance)}`],
  plate: [
    'vehicle',
    (chance) =>
      `${digits(1, chance)}${pick([...LETTERS], chance)}${pick([...LETTERS], chance)}${pick([...LETTERS], chance)}${digits(3, chance)}`,
  ],
  serial: ['device', (chance) => `SN${digits(6, chance)}`],
  url: [
    'url',
    (chance) =>
      `https://www.${pick(GIVEN, chance)
        .toLowerCase()
        .replace(/[^a-z]/g, '')}.example.com/me`,
  ],
  ip: [
    'ip',
    (chance) =>
      `${number(11, 220, chance)}.${number(0, 255, chance)}.${number(0, 255, chance)}.${number(1, 254, chance)}`,
  ],
  code: [
    'other-id',
    (chance) => `${pick([...LETTERS], chance)}${pick([...LETTERS], chance)}-${digits(5, chance)}`,
  ],
};

const MANNERS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
];

const SLOT = /\{(\w+)\}/g;

const fill = (template: string, chance: Chance): LabelledText => {
  const spans: { start: number; end: number; type: IdentifierType }[] = [];
  let text = '';
  let at = 0;
  for (const slot of template.matchAll(SLOT)) {
    text += template.slice(at, slot.index);
    const maker = MAKERS[slot[1] ?? ''];
    if (!maker) throw new Error(`no maker for ${slot[0]}`);
    const value = maker[1](chance);
    spans.push({ start: text.length, end: text.length + value.length, type: maker[0] });
    text += value;
    at = slot.index + slot[0].length;
  }
  return { text: text + template.slice(at), spans };
};

const ALL = [...TEMPLATES, ...CAPITALISED];

export const syntheticIdentifiers = (seed: number, count: number): readonly LabelledText[] => {
  const chance = seeded(seed);
  return Array.from({ length: count }, () => {
    const template = pick(ALL, chance);
    const filled = fill(template, chance);
    if (CAPITALISED.includes(template)) return { ...filled, capitalised: true };
    // Upper case may lengthen a text (ß), and offsets must hold.
    const text = pick(MANNERS, chance)(filled.text);
    return text.length === filled.text.length ? { text, spans: filled.spans } : filled;
  });
};

export const syntheticClean = (): readonly string[] =>
  CLEAN.flatMap((text) => MANNERS.slice(2).map((manner) => manner(text)));
