import { describe, expect, it } from 'vitest';
import { parseOrigin } from '../../../../server/practices/parse-origin.ts';

describe('the origin of a practice’s site', () => {
  it.each([
    ['https://www.example.org', 'https://www.example.org'],
    ['https://www.example.org/', 'https://www.example.org'],
    ['https://Example.org:8443', 'https://example.org:8443'],
    ['http://localhost:3001', 'http://localhost:3001'],
  ])('%s is accepted', (given, origin) => {
    expect(parseOrigin(given)).toBe(origin);
  });

  it.each([
    'www.example.org',
    'http://www.example.org',
    'https://www.example.org/contact',
    'https://*.example.org',
    '*',
    "'self'",
    'https://someone@example.org',
    'https://a.example; script-src *',
    'javascript:alert(1)',
  ])('%s is refused with the remedy', (given) => {
    expect(() => parseOrigin(given)).toThrow(/Write it as https:\/\/www\.example\.org/);
  });
});
