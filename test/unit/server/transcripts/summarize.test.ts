import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../server/transcripts/summarize.ts';
import type { Category } from '../../../../shared/guard/verdict.ts';
import type { Decision } from '../../../../shared/protocol/events.ts';

const turn = (decision: Decision, category: Category, entry: string | null = null) => ({
  category,
  manifest: category === 'identity' ? { counts: { name: 1, phone: 1 }, rules: [], version: '3' } : null,
  reply: {
    decision,
    text: 'x',
    language: 'en' as const,
    links: [],
    choices: [],
    source: entry === null ? null : { entry, version: 1 },
  },
});

describe('a summary', () => {
  it('says what was asked, what was answered and what the guard did', () => {
    const summary = summarize([
      turn('answer', 'general', 'hours'),
      turn('answer', 'general', 'parking'),
      turn('fallback', 'general'),
      turn('redirect-health', 'health'),
      turn('redirect-identity', 'identity'),
    ]);
    expect(summary).toEqual({
      outcome: 'redirected',
      topics: ['hours', 'parking'],
      turns: 5,
      guardEvents: { health: 1, identity: 1 },
      identifiersRemoved: { name: 1, phone: 1 },
      unanswered: 1,
      sentence: '5 messages about hours and parking. The visitor was asked to call or use the portal.',
    });
  });

  it('names what was asked in words, and leaves out greetings', () => {
    const asked = (...entries: string[]) =>
      summarize(entries.map((entry) => turn('answer', 'general', entry)));
    expect(asked('small-talk:hello', 'insurance-plan').sentence).toBe(
      '2 messages about insurance plan. Every question was answered.',
    );
    expect(asked('small-talk:hello', 'insurance-plan').topics).toEqual(['insurance-plan']);
    expect(asked('small-talk:thanks').sentence).toBe('One message. Every question was answered.');
    expect(asked('hours', 'parking', 'wifi', 'jobs').sentence).toBe(
      '4 messages about hours, parking, wifi and more. Every question was answered.',
    );
  });

  it.each<[Decision, string]>([
    ['crisis', 'crisis'],
    ['emergency', 'emergency'],
    ['redirect-account', 'redirected'],
    ['fallback', 'unanswered'],
    ['answer', 'answered'],
  ])(
    'a turn that ended in %s makes the outcome %s, whatever answered turns surround it',
    (decision, outcome) => {
      const answered = turn('answer', 'general', 'hours');
      expect(summarize([answered, turn(decision, 'general'), answered]).outcome).toBe(outcome);
    },
  );

  it('counts a question that was only asked back as unanswered', () => {
    const summary = summarize([turn('answer', 'general', 'hours'), turn('clarify', 'general')]);
    expect(summary).toMatchObject({ outcome: 'unanswered', unanswered: 1 });
    expect(summary.sentence).toBe('2 messages about hours. A question was not answered.');
    const left = summarize([turn('clarify', 'general'), turn('answer', 'general', 'small-talk:goodbye')]);
    expect(left).toMatchObject({ outcome: 'unanswered', unanswered: 1 });
  });

  it('counts it as answered once the visitor chose what was meant', () => {
    const summary = summarize([
      turn('clarify', 'general'),
      turn('clarify', 'general'),
      turn('answer', 'general', 'parking'),
    ]);
    expect(summary).toMatchObject({ outcome: 'answered', unanswered: 0 });
  });
});
