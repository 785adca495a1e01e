/** Properties of the de-identifier on generated text. FUZZ_MESSAGES=1000000 is the nightly form. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newConversationMemory } from '../../shared/deidentify/index.ts';
import { normalize } from '../../shared/text/normalize.ts';
import { isRemoved } from '../evals/deidentify.ts';
import { syntheticClean, syntheticIdentifiers } from '../evals/synthetic-identifiers.ts';
import { NO_PRACTICE, realDeidentifier } from '../support/word-lists.ts';

const MESSAGES = Number(process.env.FUZZ_MESSAGES ?? 20_000);
const deidentifier = realDeidentifier();

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const chatText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...syntheticClean()),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(...' .,!?\n-/#@[]()0123456789'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

describe('On any text at all', () => {
  it('the de-identifier never throws, and its redactions lie inside the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, chatText), (text) => {
        const result = deidentifier.deidentify(text, NO_PRACTICE, newConversationMemory());
        if (result.kind === 'withheld') return result.reason !== 'fault';
        let at = 0;
        for (const { start, end } of result.redactions) {
          if (start < at || end <= start || end > text.length) return false;
          at = end;
        }
        return true;
      }),
      { numRuns: Math.min(MESSAGES, 20_000) / 4, seed: 41 },
    );
  });

  it('what was cleaned once is not changed by cleaning it again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          chatText,
          fc.integer({ min: 0, max: 1e6 }).map((seed) => syntheticIdentifiers(seed, 1)[0]?.text ?? ''),
        ),
        (text) => {
          const first = deidentifier.deidentify(text, NO_PRACTICE);
          if (first.kind === 'withheld') return true;
          const second = deidentifier.deidentify(first.text, NO_PRACTICE);
          return second.kind === 'deidentified' && second.text === first.text;
        },
      ),
      { numRuns: Math.min(MESSAGES, 20_000) / 4, seed: 42 },
    );
  });
});

describe('Planted identifiers', () => {
  it(`of all kinds, names and places too, never survive in ${MESSAGES} generated messages`, () => {
    for (let done = 0; done < MESSAGES; done += 1_000)
      for (const row of syntheticIdentifiers(done, Math.min(1_000, MESSAGES - done))) {
        const result = deidentifier.deidentify(row.text, NO_PRACTICE);
        // A text that is withheld for a fault leaks nothing, and would hide every survivor.
        if (result.kind === 'withheld' && result.reason === 'fault') expect.fail(`a fault on: ${row.text}`);
        for (const span of row.spans)
          if (!isRemoved(result, span)) expect.fail(`a ${span.type} survived (seed ${done}): ${row.text}`);
      }
  }, 3_600_000);
});

describe('Time', () => {
  it('of one message is a small multiple of what reading it takes, on any machine', () => {
    const texts = syntheticIdentifiers(7, 300).map(({ text }) => text);
    const best = (work: (text: string) => unknown): number => {
      const times = texts.map(() => Number.POSITIVE_INFINITY);
      for (let round = 0; round < 9; round += 1)
        texts.forEach((text, at) => {
          const before = performance.now();
          work(text);
          times[at] = Math.min(times[at] ?? 0, performance.now() - before);
        });
      return times.sort((a, b) => a - b)[Math.floor(texts.length / 2)] ?? 0;
    };
    // Measured at 70: reading plain text is nearly free, and there are two looks of twenty recognizers and the word pass.
    expect(best((text) => deidentifier.deidentify(text, NO_PRACTICE))).toBeLessThan(200 * best(normalize));
  });

  it.each([
    ['plain words', 'could you please tell me when the office opens '],
    ['names', 'Katarzyna Lindqvist and Bogdan '],
    ['digits', '4 8 15 16 23 42 '],
    ['digits without a space', '0123456789'],
    ['marks', '.,-/# @ '],
    ['capital initials', 'A. B. C. '],
    ['unknown words', 'zqwxv blorptnik '],
    ['number words', 'one two '],
    ['dashes', 'a-'],
    [
      'messages full of identifiers',
      `${syntheticIdentifiers(7, 40)
        .map(({ text }) => text)
        .join(' ')} `,
    ],
  ])('grows in proportion to the length of a text of %s', (_kind, unit) => {
    const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const time = (length: number): number => {
      const before = performance.now();
      deidentifier.deidentify(text(length), NO_PRACTICE);
      return performance.now() - before;
    };
    // The two lengths take turns and each keeps its best, so that a busy machine slows both alike.
    let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < 15; round += 1) {
      short = Math.min(short, time(1_000));
      long = Math.min(long, time(8_000));
    }
    // Eight times the text may take sixteen times as long; a quadratic step would take sixty-four.
    expect(long).toBeLessThan(24 * Math.max(short, 0.3));
  });
});
