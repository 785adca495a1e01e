/** Questions that visitors of one practice ask with the practice's own words in them: its people, places, plans and services. */
import { bothTexts, type PracticeDocument } from '../../shared/protocol/practice-document.ts';
import type { Language } from '../../shared/text/kinds.ts';

type Asked = { readonly text: string; readonly language: Language };

const FRAMES = {
  provider: {
    en: ['is NAME in today?', 'can I see NAME', 'who is NAME'],
    es: ['¿está NAME hoy?', 'quiero ver a NAME'],
  },
  place: {
    en: ['where is the NAME office', 'parking at NAME?', 'are you at NAME'],
    es: ['¿dónde queda NAME?'],
  },
  plan: {
    en: ['do you take NAME', 'NAME accepted?', 'is NAME in network'],
    es: ['¿aceptan NAME?', 'tengo NAME, lo toman?'],
  },
  service: {
    en: ['do you do NAME', 'how much is NAME', 'NAME price?'],
    es: ['¿hacen NAME?', 'cuánto cuesta NAME'],
  },
} as const;

/** As it is written and in lower case. */
const twice = (text: string): readonly string[] => [...new Set([text, text.toLowerCase()])];

const ask = (kind: keyof typeof FRAMES, names: readonly string[]): readonly Asked[] =>
  names.flatMap((name) =>
    (['en', 'es'] as const).flatMap((language) =>
      FRAMES[kind][language]
        .flatMap((frame) => twice(frame.replace('NAME', name)))
        .map((text) => ({ text, language })),
    ),
  );

export const practiceQuestions = (document: PracticeDocument): readonly Asked[] => [
  ...ask(
    'provider',
    document.providers.flatMap(({ name, aliases }) => [name, ...aliases]),
  ),
  ...ask(
    'place',
    document.locations.flatMap(({ name, aliases, address }) => [name.en, ...aliases, address]),
  ),
  ...ask(
    'plan',
    document.insurance.plans.flatMap(({ name, aliases }) => [name, ...aliases]),
  ),
  ...ask(
    'service',
    document.services.flatMap(({ name, synonyms }) => [...bothTexts(name), ...synonyms]),
  ),
  ...document.faq.flatMap(({ questions }) =>
    questions.flatMap(({ en, es }): readonly Asked[] => [
      { text: en, language: 'en' },
      ...(es ? [{ text: es, language: 'es' as const }] : []),
    ]),
  ),
];
