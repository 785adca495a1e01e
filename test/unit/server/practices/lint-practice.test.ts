/** What a practice is warned of before it publishes, and what it is not bothered with. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintPractice } from '../../../../server/practices/lint-practice.ts';
import { parsePracticeDocument } from '../../../../shared/protocol/practice-document.ts';

const lint = (yaml: string) => {
  const parsed = parsePracticeDocument(yaml);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return lintPractice(parsed.document, '2026-11-22');
};

const answering = (answer: string, more = ''): string =>
  `id: x\nname: X\nlocations: [{id: m, name: M, address: 1 Elm St, timeZone: America/Chicago, hours: {monday: 09:00-17:00}}]\ninsurance: {plans: [{id: a, name: Aetna, status: in}]}\nfaq:\n  - id: a\n    questions: [Why?]\n    answer: ${JSON.stringify(answer)}\n${more}`;

describe('an answer', () => {
  it.each([
    ['We are closed on Mondays.', 'contradiction'],
    ['We are open on Sunday.', 'contradiction'],
    ['Mondays we are closed.', 'contradiction'],
    ['We do not see patients on Monday.', 'contradiction'],
    ['Open Monday through Saturday.', 'contradiction'],
    ['Sorry, we do not take Aetna.', 'contradiction'],
    ['Prices are from 2023.', 'stale-date'],
    ['Take ibuprofen and call us in the morning.', 'clinical-advice'],
    ['We are the best dentists in town.', 'licence-claim'],
    ['Ask our patient Maria how it went.', 'identifier'],
    ['See https://nowhere for more.', 'dead-link'],
    [
      'Notwithstanding aforementioned contraindications, individuals contemplating comprehensive rehabilitation necessitate interdisciplinary consultation preceding commencement of individualized supervised exercises.',
      'reading-level',
    ],
  ])('%s', (answer, rule) => {
    expect(lint(answering(answer))).toContainEqual(
      expect.objectContaining({ rule, path: expect.stringContaining('faq[0].answer') }),
    );
  });

  it.each([
    'We are closed on Sundays.',
    'Yes, we take Aetna.',
    'Please call us at 213 555 0100 and press 2.',
    'See https://x.example.org/forms.',
    'Your pharmacy can send us the request. We answer within two days.',
  ])('%s is fine', (answer) => {
    expect(lint(answering(answer))).toEqual([]);
  });
});

describe('a document', () => {
  it.each(['Cerramos los lunes.', 'Abrimos los sábados y domingos.', 'No aceptamos Aetna.'])(
    'is told where its Spanish says otherwise: %s',
    (es) => {
      const yaml = answering('Yes.').replace('answer: "Yes."', `answer: { en: Yes., es: ${es} }`);
      expect(lint(yaml)).toContainEqual(
        expect.objectContaining({ rule: 'contradiction', path: 'faq[0].answer' }),
      );
    },
  );
  it('with Spanish among its languages is told which text has none', () => {
    expect(lint(answering('Yes.', 'languages: [en, es]'))).toContainEqual(
      expect.objectContaining({ rule: 'missing-spanish', path: 'faq[0].answer' }),
    );
  });
  it('is told of an exception that has passed', () => {
    const yaml = answering('Yes.').replace(
      'timeZone',
      "exceptions: [{date: '2026-01-02', hours: closed}], timeZone",
    );
    expect(lint(yaml)).toContainEqual(
      expect.objectContaining({ rule: 'stale-date', path: 'locations[0].exceptions[0]' }),
    );
  });
  it('is told of one question under two entries', () => {
    expect(lint(answering('Yes.', '  - {id: b, questions: [why], answer: No.}'))).toContainEqual(
      expect.objectContaining({ rule: 'repeated-question' }),
    );
  });
  it.each(['sunrise-dental', 'harbor-family-medicine'])(
    '%s, shipped as an example, has no warning',
    (name) => {
      const file = new URL(`../../../../demo/practices/${name}.yaml`, import.meta.url);
      expect(lint(readFileSync(file, 'utf8'))).toEqual([]);
    },
  );
});
