/** The chat's fixed sentences: complete in both languages, short, plain, and nobody is blamed. */
import { describe, expect, it } from 'vitest';
import { PUBLIC_EVENTS, type PublicEvent } from '../../shared/protocol/host-messages.ts';
import type { FoyerEvent } from '../../widget/foyer-api.ts';
import { en } from '../../widget/messages/en.ts';
import { es } from '../../widget/messages/es.ts';
import { chooseLanguage } from '../../widget/messages/languages.ts';

/** Every string of a catalogue by its path; functions are called with an example. */
const sentences = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(7))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => sentences(child, `${path}.${key}`));
};
const prose = (catalogue: unknown): readonly (readonly [string, string])[] =>
  sentences(catalogue).filter(([path, text]) => !path.endsWith('.href') && text.split(' ').length >= 4);

const syllables = (word: string): number => {
  const groups = word
    .toLowerCase()
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
    .match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
};

/** Flesch-Kincaid grade over all sentences together; the formula is for English only. */
const gradeOf = (text: string): number => {
  const words = text.match(/[A-Za-z']+/g) ?? [];
  const ends = text.match(/[.!?:…](?:\s|$)/g)?.length ?? 1;
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / ends) + 11.8 * (sounds / words.length) - 15.59;
};

describe('the sentences', () => {
  it('have the same shape in both languages, and none is empty or left in English', () => {
    const inSpanish = new Map(sentences(es));
    const shared = ['.language', '.direction', '.no'];
    const missing = sentences(en).filter(([path, text]) => {
      const other = inSpanish.get(path);
      const isSame = other === text && text.split(' ').length > 3 && !path.endsWith('.href');
      return !path.startsWith('.safety.crisis.more') && !shared.includes(path) && (!other || isSame);
    });
    expect(missing).toEqual([]);
  });

  it('read at a sixth-grade level', () => {
    const text = prose(en)
      .map(([, sentence]) => (/[.!?:…]$/.test(sentence) ? sentence : `${sentence}.`))
      .join(' ');
    expect(gradeOf(text)).toBeLessThanOrEqual(6);
  });

  it.each([...prose(en), ...prose(es)])('%s blames nobody and gives no advice', (_path, sentence) => {
    expect(sentence).not.toMatch(
      /\b(must not|forbidden|not allowed|violat|wrong of you|error|invalid|prohibid|debe dejar)\b/i,
    );
    expect(sentence).not.toMatch(/\b(diagnos|treatment|you should take|you have a|tiene usted)\b/i);
  });

  it('are at most 25 words each', () => {
    const long = [...prose(en), ...prose(es)].flatMap(([path, text]) =>
      text
        .split(/(?<=[.!?])\s/)
        .filter((sentence) => sentence.split(/\s+/).length > 25)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

describe('the safety cards', () => {
  it.each([en, es])(
    '$languageName: 988, 911, poison, violence at home, children and veterans can be reached',
    ({ safety: { crisis, emergency } }) => {
      const numbers = (card: typeof crisis): string[] =>
        [...card.actions, ...card.more.flatMap(({ actions }) => actions)].map(({ href }) => href);
      expect(numbers(emergency)).toEqual(expect.arrayContaining(['tel:911', 'tel:+18002221222']));
      const reached = numbers(crisis).join(' ');
      for (const part of [
        'tel:988',
        'sms:988',
        'chat.988lifeline.org',
        'tel:911',
        'tel:+18007997233',
        'sms:88788',
        'tel:+18004224453',
        'sms:838255',
        'sms:741741',
      ]) {
        expect(reached).toContain(part);
      }
    },
  );

  it('the first thing to tap is the number that matters', () => {
    expect(en.safety.emergency.actions[0]?.href).toBe('tel:911');
    expect(en.safety.crisis.actions[0]?.href).toBe('tel:988');
    expect(es.safety.crisis.actions[0]?.href).toBe('tel:988,2');
  });
});

describe('the language', () => {
  it.each<[readonly (string | null)[], readonly ('en' | 'es')[], 'en' | 'es']>([
    [['es-MX', 'en'], ['en', 'es'], 'es'],
    [['EN-us'], ['en', 'es'], 'en'],
    [[null, 'fr', 'es'], ['en', 'es'], 'es'],
    [['fr'], ['en', 'es'], 'en'],
    [['es'], ['en'], 'en'],
    [['en'], ['es'], 'es'],
    [[], [], 'en'],
  ])('%j at a practice with %j is %s', (wanted, offered, language) => {
    expect(chooseLanguage(wanted, offered)).toBe(language);
  });
});

describe('the published interface', () => {
  it('names exactly the events that are sent', () => {
    const published: readonly FoyerEvent[] = PUBLIC_EVENTS;
    const sent: readonly PublicEvent[] = published;
    expect(sent).toEqual(['open', 'close', 'ready', 'unread', 'message-sent', 'reply-shown', 'redirected']);
  });
});
