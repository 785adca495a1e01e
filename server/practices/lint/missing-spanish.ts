/** Texts without Spanish in a practice that says it answers in Spanish. */
import type { PracticeDocument } from '../../../shared/protocol/practice-document.ts';
import type { LintWarning } from '../lint-practice.ts';
import type { LintedText } from './texts.ts';

export const findMissingSpanish = (
  { languages }: PracticeDocument,
  texts: readonly LintedText[],
): readonly LintWarning[] => {
  if (!languages.includes('es')) return [];
  const spanish = new Set(texts.filter(({ language }) => language === 'es').map(({ path }) => baseOf(path)));
  return texts
    .filter(({ path, language }) => language === 'en' && !spanish.has(baseOf(path)))
    .map(({ path }) => ({
      path: baseOf(path),
      rule: 'missing-spanish',
      message: `${baseOf(path)} has no Spanish text; add "es", or visitors read the English one.`,
    }));
};

const baseOf = (path: string): string => path.replace(/\.(?:en|es)$/u, '');
