/** Places as people say them in a chat: employers, schools and hospitals of plain words, streets without a number. All are invented. */
import { describe, expect, it } from 'vitest';
import { isRemoved } from '../../../evals/deidentify.ts';
import { NO_PRACTICE, realDeidentifier } from '../../../support/word-lists.ts';

const deidentifier = realDeidentifier();

const isCovered = (marked: string): boolean => {
  const [start, end] = [marked.indexOf('{'), marked.indexOf('}') - 1];
  return isRemoved(deidentifier.deidentify(marked.replace(/[{}]/g, ''), NO_PRACTICE), { start, end });
};

describe('A place that somebody belongs to is masked', () => {
  it.each([
    'im at {5th and Alder}',
    'we live on {tulip court}',
    'Flat {3, 19 Acacia Avenue, Croydon}',
    'my office is {4-2-8 Shibakoen}',
    'employer: {Hobbs & Daughters Plumbing}',
    'i work for {Tri-County Feed and Seed}',
    'i teach at {Pinecrest Middle School}',
    'my son goes to {thornapple elementary}',
    'my mom lives at {golden acres nursing home}',
    'my old dentist was Smile Zone of {Bossier City}',
    'i had a colonoscopy at {summit ridge endoscopy}',
    'records from {bluebonnet family care}',
    'I was at {valley general} last year',
    'stayed two nights at {mercy}',
    'we live on {tulip}',
    'im from {orange}',
    'driving from {paradise} to see you',
    'seen in {paradise} last week',
    'treated at {Our Lady of the Lake}',
    'mail goes to {RR 2 Box 81}',
    'i was treated at {lakeside}',
    'my husband works at {ford}',
    'referred by {cornerstone pediatrics}',
    'ship to {24-B Khan} Market',
    'we are from {denver, co}.',
    "seen at {brigham and women's} hospital",
    'me operaron en el {Hospital Juárez}',
    'mi expediente está en la {clínica San Rafael}',
  ])('%s', (marked) => {
    expect(isCovered(marked)).toBe(true);
  });
});

describe('What names no place stays', () => {
  it.each([
    'is United Healthcare PPO in network',
    'I work at a hospital',
    'I was at the urgent care',
    'is there parking on the street',
    'do you work with Delta Dental',
    'records from my old dental practice',
    'are you the only office on this street',
    'can I see cardiology or dermatology there',
    'my A1c was 7.2 and my LDL is 131',
    'my LDL went from 160 to 131',
    'the balance is 120',
    'ALT 90 AND AST 86',
    'I work at night',
    'I was seen at urgent care',
    'referred to oral surgery',
    'is the 1st of the month okay',
    'is it on the 2nd and 4th Friday',
    'can you call at 3',
  ])('%s', (text) => {
    const result = deidentifier.deidentify(text, NO_PRACTICE);
    expect(result.kind === 'deidentified' && result.text).toBe(text);
  });
});
