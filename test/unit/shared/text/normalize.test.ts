import { describe, expect, it } from 'vitest';
import { normalize, toSource } from '../../../../shared/text/normalize.ts';
import { gapsBetween, mergeSpans } from '../../../../shared/text/spans.ts';
import { tokenize } from '../../../../shared/text/tokens.ts';

const rows: readonly (readonly [what: string, typed: string, read: string])[] = [
  ['plain text', 'My tooth hurts.', 'My tooth hurts.'],
  ['full width', 'ｐａｉｎ', 'pain'],
  ['ligature', 'ﬁne', 'fine'],
  ['styled letters', '𝓹𝓪𝓲𝓷', 'pain'],
  ['Cyrillic look-alikes', 'раin', 'pain'],
  ['capital look-alikes', 'РАIN', 'PAIN'],
  ['zero-width characters', 'pa\u200bin\ufeff', 'pain'],
  ['soft hyphen', 'pa\u00adin', 'pain'],
  ['direction marks', '\u202epain\u202c', 'pain'],
  ['held-down letters', 'it huuuuurts soooo', 'it huurts soo'],
  ['letters typed apart', 'my p a i n is bad', 'my pain is bad'],
  ['letters with dots between', 's.u.i.c.i.d.e', 'suicide'],
  ['curly apostrophe', 'don’t', "don't"],
  ['mis-encoded apostrophe', 'donâ€™t', "don't"],
  ['lost apostrophe', 'don\ufffdt', "don't"],
  ['mis-encoded accent', 'maÃ±ana', 'mañana'],
  ['entity', 'don&#39;t', "don't"],
  ['emoji between words', 'my🦷tooth', 'my tooth'],
  ['decomposed accent', 'man\u0303ana', 'mañana'],
  ['stacked marks', 'p\u0335a\u0335in', 'pain'],
  ['lone surrogate', 'a\ud800b', 'a b'],
];

const unchanged = [
  'www.example.org',
  'WWW.EXAMPLE.ORG',
  'Henry III',
  'xxx-xx-1234',
  'I am 5 ft 9',
  'она устала',
  'plan A or B',
  '¿Están abiertos?',
  'C-section',
  '痛い',
];

describe('normalize', () => {
  it.each(rows)('reads %s as a person would', (_, typed, read) => {
    expect(normalize(typed).text).toBe(read);
  });
  it.each(unchanged)('leaves %s as it is', (typed) => {
    expect(normalize(typed).text).toBe(typed);
  });
  it('leads back to what was typed', () => {
    const typed = 'i am in p\u200b a i n 🦷 nоw';
    const normalized = normalize(typed);
    const at = normalized.text.indexOf('pain');
    const span = toSource(normalized, at, at + 4);
    expect(typed.slice(span.start, span.end)).toBe('p\u200b a i n');
  });
  it('keeps folded text index for index with the text', () => {
    const { text, folded } = normalize('Mañana ÉL 𝓹 İstanbul');
    expect(folded).toHaveLength(text.length);
    expect(folded).toBe('manana el p istanbul');
  });
});

describe('tokenize', () => {
  it('keeps apostrophes in words, splits digits from letters, and knows where each was typed', () => {
    const typed = 'don’t wait 20mins, 9:30 ok?';
    const tokens = tokenize(typed);
    expect(tokens.map((t) => t.text)).toEqual(["don't", 'wait', '20', 'mins', ',', '9:30', 'ok', '?']);
    expect(tokens.map((t) => typed.slice(t.start, t.end))[0]).toBe('don’t');
  });
});

describe('spans', () => {
  it('merges what touches and finds what is left', () => {
    const spans = [
      { start: 5, end: 7 },
      { start: 0, end: 2 },
      { start: 2, end: 3 },
    ];
    expect(mergeSpans(spans)).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 7 },
    ]);
    expect(gapsBetween(spans, 9)).toEqual([
      { start: 3, end: 5 },
      { start: 7, end: 9 },
    ]);
  });
});
