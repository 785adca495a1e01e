/** The marks that stand for what was masked: typed, numbered where telling two apart matters, and never derived from the value. */
import type { IdentifierType } from '../text/kinds.ts';

/** Only names and places are numbered: a reader must know whether two people are meant. */
const NUMBERED: ReadonlySet<IdentifierType> = new Set<IdentifierType>(['name', 'location']);

const LABELS: Readonly<Record<IdentifierType, string>> = {
  name: 'name',
  location: 'location',
  date: 'date',
  age: '90 or older',
  phone: 'phone',
  fax: 'fax',
  email: 'email',
  ssn: 'ssn',
  mrn: 'record number',
  'health-plan': 'plan number',
  account: 'account number',
  license: 'license number',
  vehicle: 'vehicle',
  device: 'device',
  url: 'url',
  ip: 'ip',
  biometric: 'biometric',
  photo: 'photo',
  'other-id': 'id',
};

export const PLACEHOLDER = new RegExp(`\\[(?:${Object.values(LABELS).join('|')})(?: [1-9]\\d{0,3})?\\]`, 'g');

/** Numbers given so far in one conversation, by type and by the folded value. Held in memory only. */
export type PlaceholderNumbers = { of(type: IdentifierType, folded: string): number };

/** A title and the word for a number tell nobody apart, and a reader must know that a doctor or an order was meant. */
const DOCTOR = /^dr(a?)\b|^doctor(a?)\b/;
const ERRAND =
  /^(?:order|booking|reservation|confirmation|ticket|prescription|referral|appointment|sample|claim|invoice|pedido|reserva|cita|receta)(?=[^a-z])/;
const TITLES = /^(?:dra?|doctora?|mrs?|ms|miss|prof|sra?|srta|rev|don|dona)$/;

const leadOf = (type: IdentifierType, folded: string): string => {
  if (type === 'other-id') return ERRAND.exec(folded)?.[0].concat(' ') ?? '';
  const doctor = type === 'name' ? DOCTOR.exec(folded) : null;
  return doctor ? `Dr${doctor[1] ?? doctor[2] ?? ''}. ` : '';
};

const KIND =
  'clinic|office|branch|hospital|pharmacy|practice|school|college|university|library|church|airport|mall|park|clinica|consultorio|oficina|sucursal|farmacia|escuela';
/** What kind of place it was tells nobody apart either, and is often what was asked about: "your [location 1] clinic". */
const KIND_BEHIND = new RegExp(`(?<=[^\\s.,]\\s)(?:${KIND})$`);

const kindBehind = (type: IdentifierType, folded: string): string => {
  const kind = NUMBERED.has(type) ? KIND_BEHIND.exec(folded.replace(/[\s.,;]+$/, ''))?.[0] : undefined;
  return kind === undefined ? '' : ` ${kind}`;
};

/** A place is known again by its own words: not by its kind or its street's, nor by a number where it has more. */
const TELLS_LITTLE = new RegExp(
  `^(?:${KIND}|center|centre|health|medical|general|memorial|street|st|avenue|ave|road|rd|drive|lane|court|place|county|city|calle|avenida|the|of|at|de|del|la|el|los|las|and|apt|\\d+)$`,
);

const tellingWords = (folded: string): readonly string[] => {
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !TITLES.test(word));
  const own = words.filter((word) => !TELLS_LITTLE.test(word));
  return own.length > 0 ? own : words;
};

export const placeholder = (type: IdentifierType, folded: string, numbers: PlaceholderNumbers): string => {
  const number = NUMBERED.has(type) ? ` ${numbers.of(type, folded)}` : '';
  return `${leadOf(type, folded)}[${LABELS[type]}${number}]${kindBehind(type, folded)}`;
};

export const newPlaceholderNumbers = (): PlaceholderNumbers => {
  const given = new Map<string, number>();
  const counts = new Map<IdentifierType, number>();
  const next = (type: IdentifierType): number => {
    const number = (counts.get(type) ?? 0) + 1;
    counts.set(type, number);
    return number;
  };
  return {
    of: (type, folded) => {
      const words = tellingWords(folded);
      const known = words.map((word) => given.get(`${type} ${word}`)).find((number) => number !== undefined);
      const number = known ?? next(type);
      for (const word of words) if (!given.has(`${type} ${word}`)) given.set(`${type} ${word}`, number);
      return number;
    },
  };
};
