/** The names a service is asked for: the practice's own, and what visitors commonly call the same thing. */
import { bothTexts, type PracticeDocument } from '../../../shared/protocol/practice-document.ts';
import type { Named } from '../entities/name-finder.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { SERVICE_FAMILIES } from './service-families.ts';

/** Words that name no service by themselves and are dropped from "dental implants". */
const GENERIC = new Set(
  'dental medical therapy treatment treatments services service care visit visits exam exams procedure procedures oral cosmetic family the of and for de del la el los las tratamiento tratamientos servicio servicios dentales medico medica'.split(
    ' ',
  ),
);

export const servicesOf = (document: PracticeDocument): readonly Named[] => {
  const own = document.services.map(({ id, name, synonyms }) => ({
    id,
    names: [...bothTexts(name), ...synonyms].map(fold),
  }));
  const taken = new Set(own.flatMap(({ names }) => names.map(stemmed)));
  return own.map(({ id, names }) => {
    const more = [...names.flatMap(withoutGeneric), ...familiesOf(names)].filter(
      (name) => !taken.has(stemmed(name)),
    );
    return { id, names: [...new Set([...names, ...more])] };
  });
};

const stemmed = (name: string): string => name.split(' ').map(stem).join(' ');

const withoutGeneric = (name: string): readonly string[] => {
  const words = name.split(' ');
  const kept = words.filter((word) => !GENERIC.has(word));
  return kept.length === words.length || kept.join('').length < 4 ? [] : [kept.join(' ')];
};

const families = SERVICE_FAMILIES.map((row) => ({
  names: row.map(fold),
  stems: new Set(row.map((name) => stemmed(fold(name)))),
}));

const familiesOf = (names: readonly string[]): readonly string[] => {
  const stems = names.flatMap((name) => [name, ...withoutGeneric(name)]).map(stemmed);
  return families
    .filter((family) => stems.some((name) => family.stems.has(name)))
    .flatMap(({ names: all }) => all);
};
