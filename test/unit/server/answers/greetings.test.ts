/** Courtesy around a question changes nothing of its answer. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutGreeting } from '../../../../server/answers/text/without-greeting.ts';
import { askOf } from './ask.ts';

const ask = askOf(
  readFileSync(new URL('../../../../demo/practices/sunrise-dental.yaml', import.meta.url), 'utf8'),
);

describe('courtesy around a question', () => {
  const around = [
    'Hi, Q',
    'hello there Q',
    'Hey! Q',
    'Good morning, Q',
    'Hi team, Q Thank you so much!',
    'hi this is Sarah, Q',
    "hello, I'm Ana Ruiz. Q",
    'Q thanks',
    'Q please',
  ];
  for (const question of ['are you open on Saturday?', 'do you take Delta Dental?', 'where can I park?']) {
    it.each(around)(`leaves the answer to "${question}" as it is: %s`, (frame) => {
      const said = ask(frame.replace('Q', question));
      const plain = ask(question);
      expect([said.decision, said.entry, said.reply]).toEqual([plain.decision, plain.entry, plain.reply]);
    });
  }
  it.each(['Hola, ¿abren los sábados?', 'Buenos días, ¿abren los sábados? Gracias'])(
    'in Spanish too: %s',
    (text) => {
      const inSpanish = { language: 'es' } as const;
      expect(ask(text, inSpanish).reply).toBe(ask('¿abren los sábados?', inSpanish).reply);
    },
  );
  it.each(['hi', 'Hello!', 'thanks', 'thank you so much', 'hola', 'good morning', 'please'])(
    'is what was said where nothing else was: %s',
    (text) => {
      expect(withoutGreeting(text)).toBe(text);
    },
  );
});
