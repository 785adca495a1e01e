/** The states on show, each a conversation as the reducer would hold it. Invented practice, invented questions. */
import type { Reply } from '../../shared/protocol/events.ts';
import type { FrameBootstrap } from '../../shared/protocol/practice-public.ts';
import { type Conversation, EMPTY_CONVERSATION, type Entry } from '../../widget/conversation.ts';

const HOUR = 3_600_000;

/** Open from an hour before `now` until five hours after it, and again the next day. */
export const bootstrapAt = (now: number): FrameBootstrap => ({
  look: {
    practice: 'sunrise-dental',
    name: 'Sunrise Dental',
    server: 'https://chat.example.org',
    colour: '#0b6b66',
    onColour: '#ffffff',
    position: 'right',
    label: { en: 'Chat with us', es: 'Chatee con nosotros' },
    phone: '(555) 555-0142',
    portal: 'https://portal.example.org/',
    languages: ['en', 'es'],
  },
  protocol: 1,
  ticket: '',
  specialty: 'dental',
  origins: [],
  locations: [
    {
      id: 'main',
      name: 'Main Street',
      phone: '(555) 555-0142',
      address: '12 Main Street, Springfield',
      timeZone: 'America/Chicago',
      open: [
        { start: now - HOUR, end: now + 5 * HOUR },
        { start: now + 23 * HOUR, end: now + 31 * HOUR },
      ],
    },
  ],
  greeting: {
    en: 'Hello! Ask me about hours, services, insurance or visiting us.',
    es: '¡Hola! Pregúnteme sobre horarios, servicios, seguros o cómo visitarnos.',
  },
  chips: {
    en: [
      { entry: 'hours', label: 'Opening hours' },
      { entry: 'insurance', label: 'Insurance' },
      { entry: 'new', label: 'New patients' },
      { entry: 'parking', label: 'Parking' },
    ],
    es: [
      { entry: 'hours', label: 'Horario' },
      { entry: 'insurance', label: 'Seguros' },
      { entry: 'new', label: 'Pacientes nuevos' },
      { entry: 'parking', label: 'Estacionamiento' },
    ],
  },
  privacyUrl: 'https://www.example.org/privacy',
  consent: null,
  keepsHealthText: false,
});

const reply = (parts: Partial<Reply>): Reply => ({
  decision: 'answer',
  text: '',
  language: 'en',
  links: [],
  choices: [],
  source: null,
  ...parts,
});

const asked = (
  clientId: string,
  text: string | null,
  more: Partial<Extract<Entry, { kind: 'visitor' }>> = {},
): Entry => ({
  kind: 'visitor',
  clientId,
  text,
  delivery: 'sent',
  error: null,
  category: 'general',
  ...more,
});

const SATURDAY = reply({
  text: 'Yes, we are open this Saturday, November 21, from 9 a.m. to 1 p.m.',
  source: { entry: 'hours', version: 1 },
  choices: [{ entry: 'sunday', label: 'And on Sunday?' }],
});
const PARKING = reply({
  text: 'Free parking is behind the building. Enter from Oak Avenue; the first two hours are free, and the lift is next to space 12.',
  source: { entry: 'parking', version: 1 },
  links: [
    { kind: 'map', label: 'Directions', href: 'https://maps.example.org/' },
    { kind: 'phone', label: 'Call (555) 555-0142', href: 'tel:+15555550142' },
  ],
});
const CLARIFY = reply({
  decision: 'clarify',
  text: 'Did you mean one of these?',
  choices: [
    { entry: 'a', label: 'What does a crown cost?' },
    { entry: 'b', label: 'Do you offer payment plans?' },
    { entry: 'c', label: 'Do you take my insurance?' },
  ],
});
const FALLBACK = reply({
  decision: 'fallback',
  text: 'I do not have an answer to that. Our team is glad to help by phone.',
  links: [
    { kind: 'phone', label: 'Call (555) 555-0142', href: 'tel:+15555550142' },
    { kind: 'portal', label: 'Patient portal', href: 'https://portal.example.org/' },
  ],
  choices: [
    { entry: 'hours', label: 'Opening hours' },
    { entry: 'insurance', label: 'Insurance' },
  ],
});

const talk = (...entries: readonly Entry[]): Conversation => ({
  ...EMPTY_CONVERSATION,
  entries,
  link: { state: 'online' },
});
const saturday: readonly Entry[] = [
  asked('1', 'Are you open on Saturday?'),
  { kind: 'reply', clientId: '1', reply: SATURDAY },
];
const rated = (clientId: string, helpful: boolean): Entry => ({
  kind: 'reply',
  clientId,
  reply: SATURDAY,
  helpful,
});
const card = (category: 'crisis' | 'emergency' | 'health' | 'identity', general: string | null): Entry => ({
  kind: 'card',
  clientId: '2',
  category,
  general,
});

export type GalleryState = {
  readonly conversation: Conversation;
  readonly draft?: string;
  readonly menu?: boolean;
  readonly bootstrap?: Partial<FrameBootstrap>;
};

export const STATES: Readonly<Record<string, GalleryState>> = {
  start: { conversation: EMPTY_CONVERSATION },
  answer: {
    conversation: talk(...saturday, asked('2', 'Where can I park?'), {
      kind: 'reply',
      clientId: '2',
      reply: PARKING,
    }),
  },
  waiting: { conversation: talk(...saturday, asked('2', 'Where can I park?', { delivery: 'sending' })) },
  helped: { conversation: talk(asked('1', 'Are you open on Saturday?'), rated('1', true)) },
  'not-helped': { conversation: talk(asked('1', 'Are you open on Saturday?'), rated('1', false)) },
  consent: {
    conversation: EMPTY_CONVERSATION,
    draft: 'Are you open on Saturday?',
    bootstrap: {
      consent: {
        version: '1',
        text: {
          en: 'By continuing you agree that this chat is answered by a program and that a copy without personal details is kept for 90 days.',
          es: 'Al continuar, usted acepta que este chat lo responde un programa y que se guarda una copia sin datos personales por 90 días.',
        },
      },
    },
  },
  'keeps-health': { conversation: EMPTY_CONVERSATION, bootstrap: { keepsHealthText: true } },
  clarify: {
    conversation: talk(asked('1', 'how much is it'), { kind: 'reply', clientId: '1', reply: CLARIFY }),
  },
  fallback: {
    conversation: talk(asked('1', 'Can my parrot come along?'), {
      kind: 'reply',
      clientId: '1',
      reply: FALLBACK,
    }),
  },
  'typing-health': {
    conversation: talk(...saturday),
    draft: 'I have a toothache since Monday, where can I park?',
  },
  'typing-identity': {
    conversation: talk(...saturday),
    draft: 'My number is 555-555-0199, do you take Aetna?',
  },
  'typing-crisis': { conversation: talk(...saturday), draft: 'I want to end my life' },
  health: {
    conversation: talk(...saturday, card('health', 'where can I park?')),
    draft: '',
  },
  unread: {
    conversation: talk({ kind: 'card', clientId: '2', category: 'health', general: null, unread: true }),
  },
  'health-only': { conversation: talk(card('health', null)) },
  identity: { conversation: talk(...saturday, card('identity', 'do you take Aetna?')) },
  emergency: { conversation: talk(card('emergency', null)) },
  crisis: { conversation: talk(card('crisis', null)) },
  offline: {
    conversation: {
      ...talk(...saturday, asked('2', 'Where can I park?', { delivery: 'waiting' })),
      link: { state: 'offline', failures: 1 },
    },
  },
  'offline-long': {
    conversation: {
      ...talk(...saturday, asked('2', 'Where can I park?', { delivery: 'unsent' })),
      link: { state: 'offline', failures: 5 },
    },
  },
  refused: { conversation: { ...talk(...saturday), link: { state: 'refused', code: 'version-skew' } } },
  limited: {
    conversation: talk(...saturday, asked('2', 'And now?', { delivery: 'unsent', error: 'rate-limited' })),
  },
  ended: { conversation: talk(...saturday, { kind: 'ended', clientId: '3', reason: 'idle' }) },
  resumed: {
    conversation: talk(
      asked('1', 'Is [name 1] in on Saturday?'),
      { kind: 'reply', clientId: '1', reply: SATURDAY },
      asked('2', null, { category: 'health' }),
      card('health', null),
    ),
  },
  menu: { conversation: talk(...saturday), menu: true },
  'too-long': { conversation: talk(...saturday), draft: 'May I bring a friend along? '.repeat(75) },
};
