/** One published practice, ready to be served: its document, its answers, its vocabulary and its public look. Pure. */
import type { Choice, Link } from '../../shared/protocol/events.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/limits.ts';
import type { PracticeDocument } from '../../shared/protocol/practice-document.ts';
import type { FrameBootstrap, PracticeLook, PublicLocation } from '../../shared/protocol/practice-public.ts';
import type { Language, Specialty } from '../../shared/text/kinds.ts';
import type { AnswerEngine } from '../answers/answer-engine.ts';
import { contactLinks } from '../answers/contact-links.ts';
import { createAnswerEngine } from '../answers/create-answer-engine.ts';
import { entryLabel } from '../answers/entry-label.ts';
import { openIntervals } from '../answers/open-intervals.ts';
import type { PracticeId } from '../storage/stores.ts';
import type { KeyedVocabulary } from '../worker/text-service.ts';
import { repairColour } from './colour-contrast.ts';
import { practiceVocabulary } from './practice-vocabulary.ts';

/** How far ahead the frame knows the opening hours without asking. */
const OPEN_DAYS = 14;

export type LivePractice = {
  readonly id: PracticeId;
  readonly version: number;
  /** Origins of the practice's own site; an empty list allows no one. */
  readonly origins: readonly string[];
  readonly document: PracticeDocument;
  readonly engine: AnswerEngine;
  readonly vocabulary: KeyedVocabulary;
  readonly specialty: Specialty | null;
  readonly keepsHealthText: boolean;
  /** IANA zone of the first location; UTC where there is none. */
  readonly timeZone: string;
  /** Phone and portal, as links. */
  readonly contact: Readonly<Record<Language, readonly Link[]>>;
  labelOf(entry: string, language: Language): string;
};

export const createLivePractice = (
  document: PracticeDocument,
  published: { readonly practice: PracticeId; readonly version: number; readonly origins: readonly string[] },
): LivePractice => {
  return {
    id: published.practice,
    version: published.version,
    origins: published.origins,
    document,
    engine: createAnswerEngine(document, published.version),
    vocabulary: {
      key: `${published.practice}@${published.version}`,
      vocabulary: practiceVocabulary(document),
    },
    specialty: document.specialty ?? null,
    keepsHealthText: document.keepHealthText,
    timeZone: document.locations[0]?.timeZone ?? 'UTC',
    contact: { en: contactLinks(document, 'en'), es: contactLinks(document, 'es') },
    labelOf: (entry, language) => entryLabel(document, entry, language),
  };
};

/** What the loader draws the launcher with. `server` is this server's own origin. */
export const lookOf = ({ document }: LivePractice, server: string): PracticeLook => ({
  practice: document.id,
  name: document.name,
  server,
  ...repairColour(document.look.colour),
  position: document.look.position,
  label: { en: document.look.label.en, es: document.look.label.es ?? document.look.label.en },
  phone: document.phone ?? document.locations.find(({ phone }) => phone)?.phone ?? '',
  portal: document.portal ?? null,
  languages: document.languages,
});

const locationsOf = (document: PracticeDocument, now: number): readonly PublicLocation[] =>
  document.locations.map((location) => ({
    id: location.id,
    name: location.name.en,
    phone: location.phone ?? document.phone ?? '',
    address: location.address,
    timeZone: location.timeZone,
    open: openIntervals(location, now, OPEN_DAYS),
  }));

const chipsOf = (document: PracticeDocument, language: Language): readonly Choice[] =>
  document.chips.map(({ entry }) => ({ entry, label: entryLabel(document, entry, language) }));

const consentOf = ({ consent }: PracticeDocument): FrameBootstrap['consent'] =>
  consent
    ? { version: consent.version, text: { en: consent.text.en, es: consent.text.es ?? consent.text.en } }
    : null;

/** What the frame's document carries. `now` is epoch milliseconds. */
export const bootstrapOf = (
  practice: LivePractice,
  server: string,
  ticket: string,
  now: number,
): FrameBootstrap => {
  const { document } = practice;
  const greeting = document.greeting ?? GREETING;
  return {
    look: lookOf(practice, server),
    protocol: PROTOCOL_VERSION,
    ticket,
    specialty: practice.specialty,
    origins: practice.origins,
    locations: locationsOf(document, now),
    greeting: { en: greeting.en, es: greeting.es ?? GREETING.es },
    chips: { en: chipsOf(document, 'en'), es: chipsOf(document, 'es') },
    privacyUrl: document.privacyUrl ?? null,
    consent: consentOf(document),
    keepsHealthText: document.keepHealthText,
  };
};

const GREETING = {
  en: 'Hello! Ask me about hours, services, insurance or visiting us.',
  es: '¡Hola! Pregúnteme sobre horarios, servicios, seguros o cómo visitarnos.',
};
