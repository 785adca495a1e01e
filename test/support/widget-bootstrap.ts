/** The frame's bootstrap of an invented practice, as the server would inline it, for tests that draw the widget. */
import type { FrameBootstrap } from '../../shared/protocol/practice-public.ts';

/** Wednesday 18 November 2026, 11:00 in Chicago. */
export const WEDNESDAY_ELEVEN = Date.parse('2026-11-18T17:00:00Z');
const HOUR_MS = 3_600_000;

export const widgetBootstrap = (changes: Partial<FrameBootstrap> = {}): FrameBootstrap => ({
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
  ticket: 'ticket',
  specialty: 'dental',
  origins: ['https://www.example.org'],
  locations: [
    {
      id: 'main',
      name: 'Main Street',
      phone: '(555) 555-0142',
      address: '12 Main Street',
      timeZone: 'America/Chicago',
      open: [
        { start: WEDNESDAY_ELEVEN - 2 * HOUR_MS, end: WEDNESDAY_ELEVEN + 6 * HOUR_MS },
        { start: WEDNESDAY_ELEVEN + 22 * HOUR_MS, end: WEDNESDAY_ELEVEN + 30 * HOUR_MS },
      ],
    },
  ],
  greeting: { en: 'Hello! Ask me about hours.', es: '¡Hola! Pregúnteme por el horario.' },
  chips: {
    en: [{ entry: 'parking', label: 'Parking' }],
    es: [{ entry: 'parking', label: 'Estacionamiento' }],
  },
  privacyUrl: null,
  consent: null,
  keepsHealthText: false,
  ...changes,
});
