import { describe, expect, it } from 'vitest';
import { keptReplyText, maskDays } from '../../../../server/transcripts/kept-reply.ts';
import type { Reply } from '../../../../shared/protocol/events.ts';

const reply = (entry: string | null, text: string): Reply => ({
  decision: 'answer',
  text,
  language: 'en',
  links: [],
  choices: [],
  source: entry === null ? null : { entry, version: 1 },
});

describe('a reply in a transcript', () => {
  it.each([
    ["Yes, we're open on Saturday, November 28, from 9 a.m. to 1 p.m."],
    ['Open now, until 5 p.m. Closed tomorrow for Thanksgiving.'],
  ])('computed from the day that was asked about is kept as its topic: %s', (text) => {
    expect(keptReplyText(reply('hours', text))).toBe('[opening hours]');
  });

  it.each([
    ['We are closed on November 26.', /^We are closed \[date\]\.$/],
    ['Closed tomorrow for Thanksgiving.', /^Closed tomorrow for \[date\]\.$/],
    ['Cerramos el 26 de noviembre por Acción de Gracias.', /^Cerramos \[date\] por \[date\]\.$/],
  ])('loses the day it names: %s', (text, kept) => {
    expect(maskDays(text)).toMatch(kept);
  });

  it.each([
    ['Yes, we take Delta Dental PPO. We don’t check a person’s coverage here.'],
    ['Free parking is behind the building at 400 Harbor Oak Road.'],
    ['An implant starts at $2,400. A first visit takes about 90 minutes.'],
    ['Para proteger su privacidad, no comparta aquí nombres, números ni fechas de nacimiento.'],
  ])('is kept word for word otherwise: %s', (text) => {
    expect(keptReplyText(reply('parking', text))).toBe(text);
  });
});
