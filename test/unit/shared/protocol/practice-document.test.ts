/** What a practice may write in its document, and what it is told when it writes something else. */
import { describe, expect, it } from 'vitest';
import {
  parsePracticeDocument,
  writePracticeDocument,
} from '../../../../shared/protocol/practice-document.ts';

const location = (fields: string) =>
  `id: x\nname: X\nlocations:\n  - id: main\n    name: Main\n    address: 1 Elm St\n    timeZone: America/Chicago\n${fields}`;

const problems = (source: string) => {
  const parsed = parsePracticeDocument(source);
  return parsed.ok ? [] : parsed.problems;
};

describe('a practice document', () => {
  it('needs no more than an id, a name and one FAQ entry', () => {
    const parsed = parsePracticeDocument(
      '{"id":"x","name":"X","builtinTopics":false,"faq":[{"id":"a","questions":["..."],"answer":"..."}]}',
    );
    expect(parsed).toMatchObject({ ok: true, document: { retentionDays: 90, keepHealthText: false } });
  });

  it('parses to itself when it is written out again', () => {
    const first = parsePracticeDocument(
      location('    holidays: [christmas]\n    hours: {monday: 09:00-12:00}\n'),
    );
    if (!first.ok) throw new Error('refused');
    expect(parsePracticeDocument(writePracticeDocument(first.document))).toEqual(first);
  });

  it.each([
    ['an unknown field', 'id: x\nname: X\nnaem: Y', 'naem', /is not a field .* correct its spelling/],
    [
      'an unknown weekday',
      location('    hours: {funday: closed}'),
      'locations[0].hours.funday',
      /not a field/,
    ],
    [
      'a wrong time zone',
      location('').replace('America/Chicago', 'Chicago'),
      'locations[0].timeZone',
      /America\/Chicago/,
    ],
    [
      'hours past midnight',
      location('    hours: {friday: 20:00-02:00}'),
      'locations[0].hours.friday',
      /past midnight/,
    ],
    [
      'hours that overlap',
      location('    hours: {friday: [08:00-12:00, 11:00-17:00]}'),
      'locations[0].hours.friday',
      /overlap/,
    ],
    [
      'a time that does not exist',
      location('    hours: {friday: [09:00-25:00]}'),
      'locations[0].hours.friday[0]',
      /24-hour/,
    ],
    [
      'a date that does not exist',
      location('    exceptions: [{date: 2026-02-30, hours: closed}]'),
      'locations[0].exceptions[0].date',
      /2026-12-24/,
    ],
    [
      'an answer that is a number',
      'id: x\nname: X\nfaq: [{id: a, questions: [q], answer: 3}]',
      'faq[0].answer',
      /text|form/,
    ],
    [
      'an entry without a question',
      'id: x\nname: X\nfaq: [{id: a, questions: [], answer: b}]',
      'faq[0].questions',
      /example/,
    ],
    [
      'an answer of 100 KB',
      `id: x\nname: X\nfaq: [{id: a, questions: [q], answer: ${'word '.repeat(20_000)}}]`,
      'faq[0].answer',
      /4,000 characters; shorten/,
    ],
    [
      'an id used twice',
      'id: x\nname: X\nservices: [{id: a, name: A}, {id: a, name: B}]',
      'services[1].id',
      /used twice/,
    ],
    ['a chip that leads nowhere', 'id: x\nname: X\nchips: [nothing]', 'chips[0]', /use the id of one/],
    ['a missing name', 'id: x', 'name', /is missing; add it/],
    ['a link that runs code', 'id: x\nname: X\nportal: "javascript:alert(1)"', 'portal', /https/],
    ['an empty text', '', '', /is empty/],
    ['text that is not YAML', 'id: [', '', /line 1/],
    ['a list', '- a', '', /group of fields/],
  ])('%s is refused with its path and the remedy', (_what, source, path, message) => {
    expect(problems(source)).toContainEqual(
      expect.objectContaining({ path, message: expect.stringMatching(message) }),
    );
  });

  it('refuses aliases that would unfold to millions of values', () => {
    const rows = 'bcdefgh'.split('').map((name, index) => {
      const before = 'abcdefgh'.charAt(index);
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
    });
    expect(problems(`a: &a [x]\n${rows.join('\n')}`)[0]?.message).toMatch(/aliases/);
  });

  it('refuses a value that contains itself', () => {
    expect(problems('faq: &a [*a]')[0]?.message).toMatch(/refers to itself/);
  });

  it('refuses a document of 5 MB before reading it', () => {
    expect(problems('x'.repeat(5_000_000))[0]?.message).toMatch(/4 MB/);
  });

  it('refuses 10,000 entries and names the limit', () => {
    const faq = Array.from({ length: 10_000 }, (_, index) => ({
      id: `e${index}`,
      questions: ['q'],
      answer: 'a',
    }));
    const [problem] = problems(JSON.stringify({ id: 'x', name: 'X', faq }));
    expect(problem).toMatchObject({ path: 'faq', message: expect.stringMatching(/5000 entries; join/) });
  });
});
