/**
 * The words and numbers that belong to a practice itself, so that de-identification keeps "Dr. Okafor" of this practice and
 * its own phone number. Only the profile is read: an FAQ text may not widen what is kept.
 */
import {
  bothTexts,
  type PracticeDocument,
  type PracticeText,
} from '../../shared/protocol/practice-document.ts';

export type PracticeVocabulary = { readonly words: readonly string[]; readonly numbers: readonly string[] };

/** Words in lower case, numbers as bare digits; both sorted and without repetition. */
export const practiceVocabulary = (document: PracticeDocument): PracticeVocabulary => {
  const texts = profileTexts(document);
  return {
    words: unique(
      texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []),
    ),
    numbers: unique([
      ...texts.flatMap((text) => text.match(/\d+/g) ?? []),
      ...phonesOf(document).flatMap((phone) => phoneNumbers(phone)),
    ]),
  };
};

const profileTexts = (document: PracticeDocument): readonly string[] => [
  document.name,
  ...document.locations.flatMap(({ name, aliases, address }) => [...bothTexts(name), ...aliases, address]),
  ...document.services.flatMap(({ name, synonyms }) => [...bothTexts(name), ...synonyms]),
  ...document.insurance.plans.flatMap(({ name, aliases, networks, notNetworks }) => [
    name,
    ...aliases,
    ...networks,
    ...notNetworks,
  ]),
  ...document.providers.flatMap(({ name, aliases, role, specialties, languages }) => [
    name,
    ...aliases,
    ...textsOf(role),
    ...specialties.flatMap(bothTexts),
    ...languages,
  ]),
];

const textsOf = (text: PracticeText | undefined): readonly string[] => (text ? bothTexts(text) : []);

const phonesOf = (document: PracticeDocument): readonly string[] =>
  [document.phone, ...document.locations.map(({ phone }) => phone)].filter((phone) => phone !== undefined);

/** A number as visitors repeat it: whole, without the country code, and its last seven and four digits. */
const phoneNumbers = (phone: string): readonly string[] => {
  const digits = phone.replace(/\D/g, '');
  return [digits, digits.slice(-10), digits.slice(-7), digits.slice(-4)];
};

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)].sort();
