/** What a practice says on a built-in topic: its own text, or what its profile says by itself. Null when it says nothing. */

import type { Link } from '../../../shared/protocol/events.ts';
import type { TopicId } from '../../../shared/protocol/practice/topics.ts';
import {
  inLanguage,
  type PracticeDocument,
  type PracticeLocation,
  type PracticeText,
} from '../../../shared/protocol/practice-document.ts';
import type { Language } from '../../../shared/text/kinds.ts';
import { mainPhone, phoneLink } from '../contact-links.ts';
import { sayList } from '../hours/say-time.ts';
import { answerInsurance } from '../insurance/answer-plan.ts';
import { answerLanguages, answerProviderList } from '../providers/answer-provider.ts';
import { joinReplies, say } from '../replies.ts';
import { asReplyText, type ReplyText } from '../reply-text.ts';

export type TopicAnswer = {
  readonly reply: ReplyText;
  readonly links: readonly Link[];
  readonly hasSpanish: boolean;
};

/** `location` is the one the visitor named, or null. */
export const topicAnswer = (
  document: PracticeDocument,
  id: TopicId,
  location: string | null,
  language: Language,
): TopicAnswer | null => {
  const written = writtenText(document, id, location);
  const links = linksOf(document, id, location, language);
  if (written)
    return { reply: asReplyText(inLanguage(written, language)), links, hasSpanish: written.es !== null };
  const computed = computedText(document, id, location, language);
  return computed ? { reply: computed, links, hasSpanish: true } : null;
};

const writtenText = (
  document: PracticeDocument,
  id: TopicId,
  location: string | null,
): PracticeText | null => {
  const place = placesOf(document, location);
  const only = place.length === 1 ? place[0] : undefined;
  const local = id === 'parking' ? only?.parking : id === 'directions' ? only?.directions : undefined;
  return local ?? document.topics[id] ?? policyText(document, id) ?? null;
};

const policyText = (
  { policies, payment, afterHours }: PracticeDocument,
  id: TopicId,
): PracticeText | undefined => {
  switch (id) {
    case 'cancel':
    case 'cancellation-fee':
      return policies.cancellation;
    case 'late-arrival':
      return policies.late;
    case 'prescription-refill':
      return policies.refill;
    case 'privacy':
      return policies.privacy;
    case 'payment-methods':
      return payment.answer;
    case 'after-hours':
      return afterHours;
    default:
      return undefined;
  }
};

const placesOf = (document: PracticeDocument, location: string | null) => {
  const chosen = document.locations.filter(({ id }) => id === location);
  return chosen.length > 0 ? chosen : document.locations;
};

const computedText = (
  document: PracticeDocument,
  id: TopicId,
  location: string | null,
  language: Language,
): ReplyText | null => {
  switch (id) {
    case 'location':
      return addresses(document, location, language);
    case 'directions':
    case 'parking':
      return perPlace(document, id, location, language);
    case 'phone-number':
      return phones(document, location, language);
    case 'portal':
      return document.portal ? say('portal', language, { portal: document.portal }) : null;
    case 'insurance-general':
      return answerInsurance(document, language);
    case 'providers':
      return answerProviderList(document, language);
    case 'payment-methods':
      return methods(document, language);
    case 'languages':
      return answerLanguages(document, language);
    default:
      return null;
  }
};

const addresses = (
  document: PracticeDocument,
  location: string | null,
  language: Language,
): ReplyText | null => {
  const places = placesOf(document, location);
  if (places.length === 0) return null;
  const lines = places.map(({ name, address }) => {
    const text = say('address', language, { address });
    return document.locations.length > 1
      ? say('atLocation', language, { location: inLanguage(name, language), text })
      : text;
  });
  return joinReplies(lines, '\n');
};

const perPlace = (
  document: PracticeDocument,
  id: 'directions' | 'parking',
  location: string | null,
  language: Language,
): ReplyText | null => {
  const lines = placesOf(document, location).flatMap(({ name, [id]: text }) =>
    text
      ? [
          say('atLocation', language, {
            location: inLanguage(name, language),
            text: inLanguage(text, language),
          }),
        ]
      : [],
  );
  if (lines.length > 0) return joinReplies(lines, '\n');
  return id === 'directions' ? addresses(document, location, language) : null;
};

const phones = (
  document: PracticeDocument,
  location: string | null,
  language: Language,
): ReplyText | null => {
  const chosen = document.locations.find(({ id }) => id === location)?.phone;
  const phone = chosen ?? mainPhone(document);
  return phone ? say('phone', language, { phone }) : null;
};

const METHOD_NAMES: Readonly<Record<string, readonly [en: string, es: string]>> = {
  cash: ['cash', 'efectivo'],
  check: ['checks', 'cheques'],
  debit: ['debit cards', 'tarjetas de débito'],
  visa: ['Visa', 'Visa'],
  mastercard: ['Mastercard', 'Mastercard'],
  amex: ['American Express', 'American Express'],
  discover: ['Discover', 'Discover'],
  'apple-pay': ['Apple Pay', 'Apple Pay'],
  'google-pay': ['Google Pay', 'Google Pay'],
  hsa: ['HSA cards', 'tarjetas HSA'],
  fsa: ['FSA cards', 'tarjetas FSA'],
  financing: ['financing', 'financiamiento'],
  carecredit: ['CareCredit', 'CareCredit'],
  'payment-plan': ['payment plans', 'planes de pago'],
  'sliding-scale': ['a sliding scale', 'una escala según ingresos'],
};

const methods = ({ payment }: PracticeDocument, language: Language): ReplyText | null => {
  const names = payment.methods.flatMap((method) => METHOD_NAMES[method]?.[language === 'en' ? 0 : 1] ?? []);
  return names.length === 0 ? null : say('paymentMethods', language, { methods: sayList(names, language) });
};

const linksOf = (
  document: PracticeDocument,
  id: TopicId,
  location: string | null,
  language: Language,
): readonly Link[] => {
  const places = placesOf(document, location);
  if (id === 'phone-number' || id === 'human') {
    const phone = document.locations.find((place) => place.id === location)?.phone ?? mainPhone(document);
    return phone ? [phoneLink(phone, language)] : [];
  }
  if (PORTAL_TOPICS.has(id) && document.portal) {
    return [{ kind: 'portal', label: say('portalLabel', language), href: document.portal }];
  }
  if (id === 'location' || id === 'directions') {
    return places.flatMap((place) => (place.map ? [mapLink(document, place, place.map, language)] : []));
  }
  return [];
};

/** With several locations each link says whose map it is: two equal labels cannot be told apart by ear. */
const mapLink = (
  { locations }: PracticeDocument,
  { name }: PracticeLocation,
  href: string,
  language: Language,
): Link => ({
  kind: 'map',
  label:
    locations.length > 1
      ? say('mapLabelAt', language, { location: inLanguage(name, language) })
      : say('mapLabel', language),
  href,
});

const PORTAL_TOPICS: ReadonlySet<TopicId> = new Set([
  'portal',
  'records',
  'test-results',
  'prescription-refill',
  'bill-question',
  'book-appointment',
  'reschedule',
  'cancel',
  'new-patient-forms',
]);
