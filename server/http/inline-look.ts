/** A practice's look as it stands in widget.js: a JavaScript literal, as short as can be. */
import type { LoaderLook, PracticeLook } from '../../shared/protocol/practice-public.ts';

const loaderLookOf = ({ languages, label, ...rest }: PracticeLook): LoaderLook => {
  const [first = 'en', ...others] = languages;
  return {
    ...rest,
    label: [[first, label[first]], ...others.map((language) => [language, label[language]] as const)],
  };
};

/** SECURITY: `<` and the line separators are escaped, so that no value can end the script or the line. */
export const inlineLook = (look: PracticeLook): string =>
  JSON.stringify(loaderLookOf(look))
    .replace(/[<\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
    // A script needs no quotes around a name. Inside a value they are escaped, so that this matches names alone.
    .replace(/"(\w+)":/g, '$1:');
