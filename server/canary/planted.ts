/**
 * The synthetic conversation of the canary: invented identifiers of each kind, planted in front-desk messages. Nobody's: made-up
 * words, reserved numbers and addresses. Must never hold anything that a real visitor wrote.
 */
import type { PracticeVocabulary } from '../../shared/deidentify/index.ts';
import type { IdentifierType, Language } from '../../shared/text/kinds.ts';

/**
 * One value to be looked for. A `rare` one can stand nowhere by chance, so that it is looked for in everything that is stored; an
 * ordinary one ("Jennifer") only in what the canary's own conversation left behind.
 */
export type Planted = { readonly type: IdentifierType; readonly value: string; readonly rare: boolean };

export type CanaryMessage = { readonly text: string; readonly language: Language };

export type CanaryConversation = {
  readonly messages: readonly CanaryMessage[];
  readonly planted: readonly Planted[];
  /** Words of one message that are no identifier. They must be found, or the search is blind. */
  readonly marker: string;
};

const SYLLABLES =
  'zor vex qua thul brin yev dax mib wolk prun gash frel jov kesh lutz nym plov rux skev trog'.split(' ');
const GIVEN = ['Jennifer', 'Katarzyna', 'Rasheed', 'Guadalupe', 'Dmitri', 'Mei-Ling'];
const SURNAMES = ['Nguyen', 'Lindqvist', 'Okonkwo', 'Ibarra', 'Petrov', 'Garcia'];
const CITIES = ['Tucson', 'Duluth', 'Albany', 'Fresno'];
const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const MARKER = 'parking meters';

/** `chance` gives numbers from 0 up to 1. `own` is what the practice published: it stays readable, so that none of it is planted. */
export const plantConversation = (chance: () => number, own: PracticeVocabulary): CanaryConversation => {
  const ownWords = new Set(own.words);
  const ownNumbers = new Set(own.numbers);
  const planted: Planted[] = [];
  const below = (limit: number): number => Math.floor(chance() * limit);
  const pick = (from: readonly string[]): string => {
    const free = from.filter((word) => !ownWords.has(word.toLowerCase()));
    return free[below(free.length)] ?? madeUp();
  };
  const madeUp = (): string => {
    const word = [0, 1, 2, 3].map(() => SYLLABLES[below(SYLLABLES.length)] ?? 'zor').join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const digits = (count: number): string => Array.from({ length: count }, () => below(10)).join('');
  const plant = (type: IdentifierType, value: string, rare = true): string => {
    planted.push({ type, value, rare });
    return value;
  };
  const ordinary = (type: IdentifierType, value: string): string => plant(type, value, false);
  /** A North American number of the block that is kept for fiction. */
  const phone = (): string => `(${2 + below(7)}${digits(2)}) 555-${lastFour()}`;
  const lastFour = (): string => {
    const drawn = `01${digits(2)}`;
    return ownNumbers.has(drawn) ? lastFour() : drawn;
  };
  const name = (): string => plant('name', madeUp());

  const [self, family] = [name(), name()];
  const english = [
    `hi, my name is ${self} ${family}. where can I park?`,
    `call me at ${plant('phone', phone())} or write to ${plant('email', `${madeUp().toLowerCase()}@example.org`)}, do you take Delta Dental?`,
    `my ssn is ${plant('ssn', `9${digits(2)}-${digits(2)}-${digits(4)}`)} and I was born ${ordinary('date', '04/12/1981')}, are you open on Saturday?`,
    `I live at ${plant('location', `48${digits(2)} ${madeUp()} Street`)}, ${ordinary('location', pick(CITIES))}, is there a bus?`,
    `my member id is ${plant('health-plan', `XQ${digits(8)}`)}, mrn ${plant('mrn', digits(9))}, account ${plant('account', digits(12))}. do you offer payment plans?`,
    `fax it to ${plant('fax', phone())}. driver license ${plant('license', `D${digits(8)}`)}, plate ${plant('vehicle', `KX${digits(5)}`)}, device serial ${plant('device', `SN-${digits(8)}`)}`,
    `my page is https://example.com/${plant('url', madeUp().toLowerCase())} and I am @${plant('other-id', `${madeUp().toLowerCase()}_${digits(3)}`)}, from ${ordinary('ip', `203.0.113.${10 + below(90)}`)}. what is the wifi?`,
    `it is for ${ordinary('name', pick(GIVEN))} ${ordinary('name', pick(SURNAMES))}, she is ${ordinary('age', '97 years')} old. do I need a referral?`,
    `my number is ${plant('phone', Array.from({ length: 10 }, () => DIGITS[below(10)] ?? 'zero').join(' '))}, are you open late?`,
    `${name().toLowerCase()} ${name().toLowerCase()} here, is the office open?`,
    'you can reach me at 212',
    `${ordinary('phone', `555 ${lastFour()}`)}, thank you`,
    `${ordinary('name', pick(GIVEN))} ${family} has had a toothache since ${ordinary('date', 'March 14')}`,
    `please cancel my appointment of ${ordinary('date', 'October 23')}, ${self} ${family}`,
    `where can I park my car, and are there ${MARKER}?`,
  ];
  const spanish = [
    `me llamo ${name()} ${name()} y vivo en la calle ${name()} ${10 + below(80)}, ¿atienden los sábados?`,
    `mi teléfono es ${plant('phone', phone())} y nací el ${ordinary('date', '3 de agosto')}, ¿aceptan mi seguro?`,
  ];
  return {
    messages: [
      ...english.map((text) => ({ text, language: 'en' as const })),
      ...spanish.map((text) => ({ text, language: 'es' as const })),
    ],
    planted,
    marker: MARKER,
  };
};
