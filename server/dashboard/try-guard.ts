/** The guard of visitors' browsers, fetched when the test page is first opened. It runs here and sends nothing. */
import type { InspectContext, Verdict } from '../../shared/protocol/browser-guard.ts';
import { type Screening, screen, screeningOf } from '../../shared/protocol/screening.ts';

export type GuardReading = { readonly verdict: Verdict | null; readonly screening: Screening };
export type ReadWithGuard = (text: string, context: InspectContext) => GuardReading;

/** Null when it could not be fetched: then nothing is tried. */
export const fetchGuard = async (): Promise<ReadWithGuard | null> => {
  try {
    const { inspect } = await import('../../shared/protocol/browser-guard.ts');
    return (text, context) => {
      try {
        const verdict = inspect(text, context);
        return { verdict, screening: screeningOf(verdict) };
      } catch {
        return { verdict: null, screening: screen(inspect, text, context) };
      }
    };
  } catch {
    return null;
  }
};
