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
    ['book me in with dr morgan for an exam', 'book me in with Dr. [name 1] for an exam'],
    ['book a cleaning for tomorrow, name is sarah jones', 'book a cleaning for tomorrow, name is [name 1]'],
    ['quiero una cita, me llamo Rosa Díaz', 'quiero una cita, me llamo [name 1]'],
  ])('stands for a name that said as little: %s', (named, masked) => {
    const { decision, entry, candidates } = ask(named);
    expect(ask(masked)).toMatchObject({ decision, entry, candidates });
  });
  it('does not hide the practice’s own people', () => {
    expect(ask('is Dr. Reyes taking new patients').reply).toContain('Reyes');
  });

  it.each([
    ['is there parking, I come from [location 1]', 'parking'],
    ['do you take Delta Dental? my name is [name 1]', 'insurance-plan'],
    ['are you open on Saturday? I come by bus from [location 1]', 'hours'],
  ])('leaves the question around it as it was: %s', (text, entry) => {
    expect(ask(text)).toMatchObject({ decision: 'answer', entry });
  });
});
