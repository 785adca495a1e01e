/** Every language, in the first chunk: safety text may not need the network. */
import type { Language } from '../../shared/text/kinds.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Messages } from './messages.ts';

export const CATALOGUE: Readonly<Record<Language, Messages>> = { en, es };

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
