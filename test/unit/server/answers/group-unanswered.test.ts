import { describe, expect, test } from 'vitest';
import { groupUnanswered, type UnansweredQuestion } from '../../../../server/answers/group-unanswered.ts';

const asked = (...texts: readonly string[]): readonly UnansweredQuestion[] =>
  texts.map((text, index) => ({ id: `q${index}`, text, language: 'en' }));

const grouped = (questions: readonly UnansweredQuestion[]): readonly (readonly string[])[] =>
  groupUnanswered(questions).map(({ members }) => members.map(({ text }) => text).sort());

describe('the list of what went unanswered', () => {
  test.each([
    ['is there parking at your office', 'Do you have parking?'],
    ['do you validate parking', 'do u validate parkng??'],
    ['Can you transfer my dental records?', 'how do i get my dental records transferred'],
    ['what should I bring to my first visit', 'What do I need to bring to my first appointment?'],
    ['can I wait with [name 1] in the room', 'can I wait with [name 2] in the room'],
  ])('puts "%s" and "%s" in one row', (one, other) => {
    expect(groupUnanswered(asked(one, other))).toHaveLength(1);
  });

  test.each([
    ['do you take delta dental', 'do you take cigna'],
    ['is there a bike rack', 'do you validate parking'],
    ['how much is a crown', 'do you sell gift cards'],
    ['can I bring my dog', 'can I bring my daughter'],
    ['[name 1]', '[phone 1]'],
    ['do you have a sauna', 'do you have a library'],
  ])('leaves "%s" and "%s" apart', (one, other) => {
    expect(groupUnanswered(asked(one, other))).toHaveLength(2);
  });

  test('shows the question asked most often, counts all of them, and puts the largest group first', () => {
    const [first, second] = groupUnanswered([
      { id: 'a', text: 'do you sell gift cards', language: 'en', count: 2 },
      { id: 'b', text: 'is there a bike rack', language: 'en' },
      { id: 'c', text: 'do you have a bike rack?', language: 'en', count: 4 },
    ]);
    expect(first?.representative.id).toBe('c');
    expect(first?.members.map(({ id }) => id)).toEqual(['c', 'b']);
    expect(first?.count).toBe(5);
    expect(second?.count).toBe(2);
  });

  test('joins a question and its Spanish twin where both are plainly about one topic', () => {
    const groups = groupUnanswered([
      { id: 'en', text: 'is there parking', language: 'en' },
      { id: 'es', text: '¿hay estacionamiento?', language: 'es' },
      { id: 'es2', text: '¿venden tarjetas de regalo?', language: 'es' },
    ]);
    expect(groups.map(({ members }) => members.length)).toEqual([2, 1]);
  });

  test('gives the same groups in whatever order the questions come', () => {
    const questions = asked(
      'is there parking',
      'do you have parking',
      'bike rack?',
      'is there a bike rack',
      'gift cards',
      'do you sell gift cards',
    );
    expect(grouped([...questions].reverse())).toEqual(grouped(questions));
  });

  test('keeps every question in exactly one group, whatever was typed', () => {
    const questions = asked('', '???', '[name 1]', '😀', 'a', 'a'.repeat(5_000), 'the of and', 'the of and');
    const ids = groupUnanswered(questions).flatMap(({ members }) => members.map(({ id }) => id));
    expect([...ids].sort()).toEqual(questions.map(({ id }) => id).sort());
  });

  test('groups five thousand different questions without comparing all with all', () => {
    const things = [
      'rack',
      'card',
      'desk',
      'lobby',
      'garden',
      'piano',
      'fridge',
      'ladder',
      'printer',
      'lamp',
    ];
    const many = (count: number): readonly UnansweredQuestion[] =>
      asked(
        ...Array.from(
          { length: count },
          (_, index) => `do you have a ${things[index % 10]} for case z${index}q number ${index * 7}`,
        ),
      );
    const time = (count: number): number => {
      const start = performance.now();
      groupUnanswered(many(count));
      return performance.now() - start;
    };
    time(500);
    expect(time(5_000) / time(1_000)).toBeLessThan(15);
  });
});
