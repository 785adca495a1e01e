/**
 * The guard's verdict as whoever sends needs it: may this text leave the browser, which card stands for it, and which part
 * of it may still go. The one such decision, for the widget and for the staff's test page. Fails closed: a guard that throws
 * stops the text.
 */
import type { InspectContext, Verdict } from '../guard/verdict.ts';
import type { TurnWithheld } from './events.ts';

export type Inspect = (utterance: string, context: InspectContext) => Verdict;

export type StoppedCategory = TurnWithheld['category'];

export type Screening =
  | { readonly pass: true; readonly category: 'general' | 'account' }
  | {
      readonly pass: false;
      readonly category: StoppedCategory;
      readonly general: string | null;
      /** Stopped because nobody here could read it, not for what it says: the visitor is told so. */
      readonly unread?: true;
    };

export const screen = (inspect: Inspect, text: string, context: InspectContext): Screening => {
  try {
    return screeningOf(inspect(text, context));
  } catch {
    return { pass: false, category: 'health', general: null };
  }
};

/** An unknown category stops the text. */
export const screeningOf = (verdict: Verdict): Screening => {
  const { general, parts, handledAs: category } = verdict;
  switch (category) {
    case 'crisis':
    case 'emergency':
      return { pass: false, category, general: null };
    case 'health':
      return verdict.category === 'general'
        ? { pass: false, category, general, unread: true }
        : { pass: false, category, general };
    case 'identity':
      return { pass: false, category, general };
    case 'account':
    case 'general':
      // An account matter outranks the identifier beside it, which still has no business leaving the browser.
      return parts.some((part) => part.category === 'identity')
        ? { pass: false, category: 'identity', general }
        : { pass: true, category };
    default:
      return { pass: false, category: 'health', general: null };
  }
};
