/** Invented conversations for the console's tests; nobody wrote any of it to a practice. */
import type { TranscriptTurn, TranscriptView } from '../../../shared/protocol/staff-api.ts';

const turn = (sequence: number, rest: Partial<TranscriptTurn>): TranscriptTurn => ({
  sequence,
  secondsSinceStart: (sequence - 1) * 24,
  category: 'general',
  visitorText: null,
  decision: 'answer',
  replyText: '',
  source: null,
  ...rest,
});

export const ID_OF = {
  hours: 'b6f0a1c2-7d1e-4a52-9a30-0c5d8e6f1a01',
  health: '0f4e7c9b-2a6d-4c1f-8f3b-91d2e3c4b502',
  crisis: 'd93b5a7e-1c48-4f0a-b6e2-7a8c9d0e1f03',
  fallback: '5c2d8e1f-6b3a-4d7c-a9f0-2e1d3c4b5a04',
  spanish: '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c05',
} as const;

const hours: TranscriptView = {
  id: ID_OF.hours,
  year: 2026,
  language: 'en',
  durationSeconds: 71,
  review: 'unreviewed',
  summary: {
    outcome: 'answered',
    topics: ['hours', 'insurance'],
    turns: 3,
    guardEvents: { identity: 1 },
    identifiersRemoved: { name: 1, phone: 2 },
    unanswered: 0,
    sentence: 'Asked about opening hours and insurance; everything was answered.',
  },
  turns: [
    turn(1, {
      visitorText: 'Are you open on Saturday?',
      replyText: 'On Saturday we are open from 9 a.m. to 1 p.m.',
      source: { entry: 'hours', version: 3 },
    }),
    turn(2, {
      visitorText: 'Great. Do you take Delta Dental PPO?',
      replyText: 'Yes, we take Delta Dental PPO. Please call us to verify your own coverage.',
      source: { entry: 'insurance', version: 3 },
    }),
    turn(3, {
      visitorText: '[name 1] told me to ask, my numbers are [phone 1] and [phone 2], is there parking?',
      replyText: 'Yes, parking is free behind the building.',
      source: { entry: 'parking', version: 2 },
    }),
  ],
};

const health: TranscriptView = {
  id: ID_OF.health,
  year: 2026,
  language: 'en',
  durationSeconds: 48,
  review: 'unreviewed',
  summary: {
    outcome: 'redirected',
    topics: ['hours'],
    turns: 2,
    guardEvents: { health: 1 },
    identifiersRemoved: {},
    unanswered: 0,
    sentence: 'One message about health was not kept; asked about opening hours.',
  },
  turns: [
    turn(1, {
      category: 'health',
      decision: 'redirect-health',
      replyText: 'Please call us about that, or write through the portal.',
    }),
    turn(2, {
      visitorText: 'are you open Saturday?',
      replyText: 'On Saturday we are open from 9 a.m. to 1 p.m.',
      source: { entry: 'hours', version: 3 },
    }),
  ],
};

const crisis: TranscriptView = {
  id: ID_OF.crisis,
  year: 2026,
  language: 'en',
  durationSeconds: 9,
  review: 'unreviewed',
  summary: {
    outcome: 'crisis',
    topics: [],
    turns: 1,
    guardEvents: { crisis: 1 },
    identifiersRemoved: {},
    unanswered: 0,
    sentence: 'One message was about a crisis; the crisis card was shown.',
  },
  turns: [
    turn(1, {
      category: 'crisis',
      decision: 'crisis',
      replyText: 'You do not have to go through this alone. Call or text 988, any time.',
    }),
  ],
};

const fallback: TranscriptView = {
  id: ID_OF.fallback,
  year: 2026,
  language: 'en',
  durationSeconds: 33,
  review: 'flagged',
  summary: {
    outcome: 'unanswered',
    topics: [],
    turns: 1,
    guardEvents: {},
    identifiersRemoved: {},
    unanswered: 1,
    sentence: 'Asked one question that had no answer.',
  },
  turns: [
    turn(1, {
      visitorText: 'do you rent out the meeting room in the evening',
      decision: 'fallback',
      replyText: 'I have no answer to that. Our front desk does: (503) 555-0142.',
    }),
  ],
};

const spanish: TranscriptView = {
  id: ID_OF.spanish,
  year: 2025,
  language: 'es',
  durationSeconds: 126,
  review: 'reviewed',
  summary: {
    outcome: 'answered',
    topics: ['languages', 'new-patients'],
    turns: 2,
    guardEvents: {},
    identifiersRemoved: {},
    unanswered: 0,
    sentence: 'Asked about languages and becoming a new patient; everything was answered.',
  },
  turns: [
    turn(1, {
      visitorText: '¿Hablan español?',
      replyText: 'Sí, todo nuestro equipo habla español.',
      source: { entry: 'languages', version: 3 },
    }),
    turn(2, {
      visitorText: '¿Aceptan pacientes nuevos?',
      replyText: 'Sí, aceptamos pacientes nuevos.',
      source: { entry: 'new-patients', version: 3 },
    }),
  ],
};

export const CONVERSATIONS: readonly TranscriptView[] = [hours, health, crisis, fallback, spanish];
