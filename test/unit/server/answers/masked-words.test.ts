/** The list of what went unanswered asks de-identified text again: what was masked must not be answered for its placeholder's words. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askOf } from './ask.ts';

const ask = askOf(
  readFileSync(new URL('../../../../demo/practices/sunrise-dental.yaml', import.meta.url), 'utf8'),
);

describe('a placeholder', () => {
  it.each([
    '[location 1]',
    '[name 1]',
    'who won the game in [location 1] last night',
    'sell my boat to [name 1]',
    'I met [name 1] in [location 1]',
  ])('says nothing by itself: %s', (text) => {
    expect(ask(text).decision).toBe('fallback');
  });

  it.each([
    ['is there parking, I come from [location 1]', 'parking'],
    ['do you take Delta Dental? my name is [name 1]', 'insurance-plan'],
    ['are you open on Saturday? I come by bus from [location 1]', 'hours'],
  ])('leaves the question around it as it was: %s', (text, entry) => {
    expect(ask(text)).toMatchObject({ decision: 'answer', entry });
  });
});
