/** "Open now" without a network: the browser's clock, the location's own time zone. */
import { describe, expect, it } from 'vitest';
import type { PublicLocation } from '../../shared/protocol/practice-public.ts';
import { en } from '../../widget/messages/en.ts';
import { es } from '../../widget/messages/es.ts';
import { openSentence, telHref } from '../../widget/opening-hours.ts';

const at = (iso: string): number => Date.parse(iso);
const location: PublicLocation = {
  id: 'main',
  name: 'Main Street',
  phone: '(555) 555-0142',
  address: '',
  timeZone: 'America/Chicago',
  open: [
    { start: at('2026-11-18T14:00:00Z'), end: at('2026-11-18T23:00:00Z') },
    { start: at('2026-11-19T14:00:00Z'), end: at('2026-11-19T23:00:00Z') },
    { start: at('2026-11-30T14:00:00Z'), end: at('2026-11-30T23:00:00Z') },
  ],
};
const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ');

describe('a practice in Chicago', () => {
  it.each([
    ['2026-11-18T17:00:00Z', 'Open now, until 5 p.m.'],
    ['2026-11-18T22:59:59Z', 'Open now, until 5 p.m.'],
    ['2026-11-18T23:00:00Z', 'Closed now, opens Thursday at 8 a.m.'],
    ['2026-11-19T08:00:00Z', 'Closed now, opens at 8 a.m.'],
    ['2026-11-20T08:00:00Z', 'Closed now, opens November 30 at 8 a.m.'],
    ['2026-12-20T08:00:00Z', 'Closed now'],
  ])('at %s says "%s"', (now, sentence) => {
    expect(plain(openSentence(location, at(now), en))).toBe(sentence);
  });

  it.each([
    ['2026-11-18T17:00:00Z', 'Abierto ahora, hasta las 5'],
    ['2026-11-18T23:30:00Z', 'Cerrado ahora, abre el jueves a las 8'],
    ['2026-11-20T08:00:00Z', 'Cerrado ahora, abre el 30 de noviembre a las 8'],
  ])('at %s says "%s" in Spanish', (now, sentence) => {
    expect(plain(openSentence(location, at(now), es))).toMatch(new RegExp(`^${sentence} [ap]\\. ?m\\.$`));
  });
});

describe('a phone number', () => {
  it.each([
    ['(555) 555-0142', 'tel:+15555550142'],
    ['+1 555 555 0142', 'tel:+15555550142'],
    ['555-555-0142 x12', 'tel:+15555550142,12'],
    ['555-555-0142 ext. 7', 'tel:+15555550142,7'],
    ['911', 'tel:911'],
  ])('%s is dialled as %s', (written, href) => {
    expect(telHref(written)).toBe(href);
  });
});
