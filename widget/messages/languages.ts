/** Which language is spoken, and where its sentences come from: one chunk a language, of which a visitor loads one. */
import type { Language } from '../../shared/text/kinds.ts';
import type { Messages } from './messages.ts';

/** In their own words: shown to whoever reads another. */
export const LANGUAGE_NAMES: Readonly<Record<Language, { readonly name: string; readonly change: string }>> =
  {
    en: { name: 'English', change: 'Switch to English' },
    es: { name: 'Español', change: 'Cambiar a español' },
  };

const FILES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
};

export const loadMessages = (language: Language): Promise<Messages> => FILES[language]();

/** The first wanted BCP 47 tag that the practice offers, else the practice's own first language. */
export const chooseLanguage = (
  wanted: readonly (string | null | undefined)[],
  offered: readonly Language[],
): Language => {
  for (const tag of wanted) {
    const found = offered.find((language) => tag?.toLowerCase().startsWith(language));
    if (found) return found;
  }
  return offered[0] ?? 'en';
};
