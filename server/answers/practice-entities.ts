/** What of the practice's own a text names: plans, services, people and places, found once and used by every rule. */
import type { PracticeDocument, PracticeText } from '../../shared/protocol/practice-document.ts';
import { bothTexts } from '../../shared/protocol/practice-document.ts';
import { createNameFinder, type FoundName, type NameFinder } from './entities/name-finder.ts';
import { KNOWN_INSURERS } from './insurance/known-insurers.ts';
import { servicesOf } from './services/service-names.ts';
import { fold } from './text/fold.ts';
import { deskWords } from './topics/phrasing-words.ts';

export type Entities = {
  readonly plans: readonly FoundName[];
  readonly services: readonly FoundName[];
  readonly providers: readonly FoundName[];
  readonly locations: readonly FoundName[];
};

/** Ids of insurers that visitors name and the practice does not list. */
export const UNLISTED = 'unlisted:';

export type EntityFinder = (words: readonly string[]) => Entities;

export const createEntityFinder = (document: PracticeDocument): EntityFinder => {
  const plans = planFinder(document);
  const services = createNameFinder(servicesOf(document), deskWords());
  const providers = createNameFinder(
    document.providers.map(({ id, name, aliases }) => ({
      id,
      names: [name, ...aliases].flatMap(personNames),
    })),
  );
  const locations = createNameFinder(
    document.locations.map(({ id, name, aliases }) => ({
      id,
      names: [...foldedNames(name), ...aliases.map(fold)],
    })),
  );
  return (words) => ({
    plans: plans.find(words),
    services: services.find(words),
    providers: providers.find(words),
    locations: locations.find(words),
  });
};

const foldedNames = (name: PracticeText): readonly string[] => bothTexts(name).map(fold);

/** A listed plan is found under every name of its insurer; the other insurers are known, but not listed. */
const planFinder = (document: PracticeDocument): NameFinder => {
  const plans = document.insurance.plans.map(({ id, name, aliases }) => ({
    id,
    names: [name, ...aliases].map(fold),
  }));
  const taken = new Set(plans.flatMap(({ names }) => names));
  const listed = plans.map(({ id, names }) => ({
    id,
    names: [
      ...names,
      ...KNOWN_INSURERS.filter((row) => row[0] !== undefined && isFamilyOf(names, row))
        .flat()
        .filter((name) => !taken.has(name)),
    ],
  }));
  const known = new Set(listed.flatMap(({ names }) => names));
  const unlisted = KNOWN_INSURERS.flatMap((row, index) => {
    const names = row.map(fold).filter((name) => !known.has(name));
    return names.length === 0 ? [] : [{ id: `${UNLISTED}${index}`, names }];
  });
  return createNameFinder([...listed, ...unlisted], deskWords());
};

/** Every name of the plan is one of the insurer's: "BCBS" and "Blue Cross" are, "Anthem Medicaid" is not. */
const isFamilyOf = (names: readonly string[], row: readonly string[]): boolean =>
  names.some((name) => row.includes(name));

/** "Dr. Ada Okafor, DDS" is asked for as "dr okafor", "doctor okafor", "ada okafor", "okafor". */
const personNames = (name: string): readonly string[] => {
  const words = fold(name.replace(/,.*$/, ''))
    .split(' ')
    .filter((word) => !TITLES.has(word));
  const last = words.at(-1) ?? '';
  return words.length === 0
    ? []
    : [words.join(' '), last, ...['dr', 'doctor', 'doctora', 'dra'].map((title) => `${title} ${last}`)];
};

const TITLES = new Set([
  'dr',
  'dra',
  'doctor',
  'doctora',
  'mr',
  'ms',
  'mrs',
  'md',
  'dds',
  'dmd',
  'do',
  'np',
  'pa',
  'pa-c',
  'rn',
  'fnp',
  'phd',
  'lcsw',
]);
