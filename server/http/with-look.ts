/** A practice's look as it stands in widget.js: a JavaScript literal, as short as can be. */
import type { LoaderLook, LoaderWords, PracticeLook } from '../../shared/protocol/practice-public.ts';
import type { Language } from '../../shared/text/kinds.ts';

/** What the loader itself says when the frame does not come. */
const SORRY: Readonly<Record<Language, string>> = {
  en: 'Please call us.',
  es: 'Llámenos, por favor.',
};

const loaderLookOf = (look: PracticeLook): LoaderLook => {
  const { server, practice, name, position, phone, portal, label } = look;
  const wordsIn = (language: Language): LoaderWords => [language, label[language], SORRY[language]];
  const [first = 'en', ...more] = look.languages;
  return [server, practice, name, position, phone, portal, wordsIn(first), ...more.map(wordsIn)];
};

/** SECURITY: `<` and the line separators are escaped, so that no value can end the script or the line. */
const literal = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** `#aabbcc` is `#abc`. */
const short = (colour: string): string => colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

/** `loader` is the built script. SECURITY: the colours are the server's own `#rrggbb`, never what somebody wrote. */
export const withLook = (loader: string, look: PracticeLook): string =>
  loader
    .replaceAll('var(--c)', short(look.colour))
    .replaceAll('var(--o)', short(look.onColour))
    .replace('__FOYER_LOOK__', () => literal(loaderLookOf(look)));
