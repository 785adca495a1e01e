import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Category, inspect, type Verdict } from '../../shared/guard/index.ts';

const phrases = fc.constantFrom(
  'I have a toothache',
  'are you open Saturday?',
  'i want to die',
  'chest pain',
  'my name is Ana',
  'me duele',
  ', ',
  '. ',
  '\n',
  '¿',
  '\u200b',
  '\ud800',
  '🙂',
  'don’t',
  'a b c d',
  'aaaaaaa',
  '555-0142',
  'раin',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(phrases, { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.array(phrases, { maxLength: 12 }).map((parts) => parts.join('')),
);
const context = fc.record({
  lastCategories: fc.array(fc.constantFrom<Category>(...CATEGORIES), { maxLength: 5 }),
  language: fc.constantFrom('en' as const, 'es' as const),
  specialty: fc.constant(null),
});
const plain = { lastCategories: [], language: 'en', specialty: null } as const;

describe('whatever a visitor types', () => {
  it('gets the same verdict twice, never an exception', () => {
    fc.assert(
      fc.property(text, context, (typed, known) => {
        expect(inspect(typed, known)).toEqual(inspect(typed, known));
      }),
      { numRuns: 2000 },
    );
  });

  it('is covered by the parts, and signals point into it', () => {
    fc.assert(
      fc.property(text, context, (typed, known) => {
        const { parts, signals } = inspect(typed, known);
        expect(parts.map((part) => typed.slice(part.start, part.end)).join('')).toBe(typed);
        for (const { start, end } of signals) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(typed.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('means the same with white space after it', () => {
    const judged = ({ category, general, signals }: Verdict): unknown => ({
      category,
      general,
      rules: signals.map((signal) => signal.rule),
    });
    fc.assert(
      fc.property(text, fc.constantFrom(' ', '\n', '   \t', '\n\n '), (typed, space) => {
        expect(judged(inspect(typed + space, plain))).toEqual(judged(inspect(typed, plain)));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps no general text beside a crisis or an emergency', () => {
    fc.assert(
      fc.property(text, context, (typed, known) => {
        const { category, general } = inspect(typed, known);
        if (category === 'crisis' || category === 'emergency') expect(general).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a long message', () => {
  const seconds = (run: () => void): number => {
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      run();
      return performance.now() - began;
    });
    return Math.min(...times);
  };
  const units = [
    'I have a toothache, are you open? ',
    'the the the ',
    'a ',
    'aaaa',
    'i want to ',
    'my ',
    '. ',
    ', and ',
    'so so very ',
    'is is not not ',
  ];

  it.each(units)('takes time in proportion to its length: %j', (unit) => {
    const of = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    inspect(of(2500), plain);
    const short = seconds(() => inspect(of(2500), plain));
    const long = seconds(() => inspect(of(10_000), plain));
    // Four times the text: twice that for a busy machine; quadratic work would take sixteen times as long.
    expect(long).toBeLessThan(8 * short + 5);
  });
});
