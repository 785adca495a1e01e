/**
 * A labelled set made of invented templates and invented people, the same in every run of a seed. No sentence and no person in it
 * comes from anywhere. It guards against steps back; how well the product does on text it never saw is measured on other text.
 */
import type { IdentifierType } from '../../shared/text/kinds.ts';
import { seeded } from './mutations.ts';

export type LabelledText = {
  readonly text: string;
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

const MAKERS: Readonly<Record<string, readonly [IdentifierType, (chance: Chance) => string]>> = {
  name: ['name', nameOf],
  given: ['name', (chance) => pick(GIVEN, chance)],
  surname: ['name', (chance) => pick(SURNAMES, chance)],
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

const TEMPLATES = `hi, my name is {name} and I would like to come in next week
This is {name}, can you call me back at {phone}?
{name} here, is the office open on Saturday?
I'm writing for my son {given}. His date of birth is {date}
my daughter {given} {surname} needs a cleaning
can i move the appointment for {name} from {date} to another day
I was seen on {date} at {facility} and need the records
please send it to {street}, {town}
I live in {town} and do not drive, is there a bus?
my zip is {zip}, do you have an office near me
we moved here from {town} in 2019
my grandmother is {old} years old, is there a ramp
she is {old} and uses a wheelchair
you can text {phone} or email {email}
fax it to {fax} please
reach me at {email}, thanks
my ssn is {ssn} if you need it
the last 4 of my social are {ssn4}
MRN: {mrn}. When do you close today?
my chart number is {mrn} and I want a copy of the x-ray
member id {plan}, do you take this plan?
the policy number is {plan} and the group has changed
I paid with the card {account} and want a receipt
my account number is {account}
driver's license {license} is what I used to check in
my car is in the lot, plate {plate}
the pump has the serial number {serial}
my page is {url}
I am writing from {ip}, the form does not load
confirmation {code}, I need to cancel
Dear Dr. {surname}, how late are you open on Friday?
Thanks for your help, {name}
thank you! {name}
Does Dr. {surname} still work on Mondays?
my husband {given} had his crown placed on {date}
{name}. {date}. do you take new patients?
dob {date}, phone {phone}, name {name}
patient: {name}, dob: {date}, mrn {mrn}
hola, me llamo {name} y necesito una cita
soy {name}, mi telefono es {phone}
mi fecha de nacimiento es {date} y vivo en {town}
mi esposo {given} {surname} tiene una pregunta sobre el horario
mi numero de cuenta es {account}
gracias, {name}`.split('\n');

/** Questions of a front desk with nothing in them that tells who asks. */
const CLEAN = `What time do you open on Saturday?
Do you take Delta Dental or Cigna?
how much is a crown without insurance
Can I pay $150 now and the rest in 3 months?
Do you see kids under 5?
is there parking near the entrance
My appointment is at 9:45 am, can I come 10 minutes late?
Do you have an opening on Thursday or Friday afternoon?
i take 500 mg of amoxicillin twice a day, is that a problem before a cleaning
My blood pressure was 120/80 last time
do you treat Crohn's disease or only refer
My daughter is 7 years old and scared of the dentist
Where do I send the new patient forms?
Is Medicaid accepted for adults?
how long does a root canal take
I need a referral for an MRI, who do I ask
Will you be open on Thanksgiving?
May I bring my service dog?
Do you mark the dates on a calendar?
I hope the price is not over $300
Can you explain the difference between a PPO and an HMO?
thank you so much for your help
what should I bring to my first visit
Do you offer Invisalign payment plans?
¿Aceptan pacientes nuevos?
¿A qué hora abren los sábados?
necesito cancelar mi cita de mañana
¿Cuánto cuesta una limpieza sin seguro?
me duele una muela desde hace 2 días
¿Hablan español en la oficina?
Is the COVID-19 booster available for a 65 year old?
Can vitamin B12 shots be given by the nurse?
I graduated in 2015 and lost my insurance in 2022
do you do teeth whitening before a wedding
Are the rooms accessible by wheelchair?`.split('\n');

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

export const syntheticIdentifiers = (seed: number, count: number): readonly LabelledText[] => {
  const chance = seeded(seed);
  return Array.from({ length: count }, () => {
    const filled = fill(pick(TEMPLATES, chance), chance);
    // Upper case may lengthen a text (ß), and offsets must hold.
    const text = pick(MANNERS, chance)(filled.text);
    return text.length === filled.text.length ? { text, spans: filled.spans } : filled;
  });
};

export const syntheticClean = (): readonly string[] =>
  CLEAN.flatMap((text) => MANNERS.slice(2).map((manner) => manner(text)));
