/** What de-identification may keep because it is the practice's own. */
import { expect, it } from 'vitest';
import { practiceVocabulary } from '../../../../server/practices/practice-vocabulary.ts';
import { parsePracticeDocument } from '../../../../shared/protocol/practice-document.ts';

it('holds the names, plans, services, streets and phone numbers of the practice, and nothing of its FAQ', () => {
  const parsed = parsePracticeDocument(`
id: x
name: Elm Street Dental
phone: (213) 555-0142
locations: [{id: main, name: Main, address: 48 Elm St, timeZone: America/Chicago}]
providers: [{id: o, name: Dr. Ada Okafor}]
insurance: {plans: [{id: d, name: Delta Dental, status: in}]}
faq: [{id: a, questions: [who is Zebulon], answer: Zebulon}]`);
  if (!parsed.ok) throw new Error('refused');
  const { words, numbers } = practiceVocabulary(parsed.document);
  expect(words).toEqual(expect.arrayContaining(['okafor', 'delta', 'elm', 'main']));
  expect(words).not.toContain('zebulon');
  expect(numbers).toEqual(expect.arrayContaining(['48', '2135550142', '5550142']));
});
