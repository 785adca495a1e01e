/**
 * The guard's verdict as the composer needs it: may this text be sent, which card stands for it, and which part of it
 * may still go. Fails closed: a guard that throws stops the text.
 */
import type { InspectContext, Verdict } from '../shared/guard/verdict.ts';
import type { StoppedCategory } from './conversation.ts';

export type Inspect = (utterance: string, context: InspectContext) => Verdict;

export type Screening =
  | { readonly pass: true; readonly category: 'general' | 'account' }
  | { readonly pass: false; readonly category: StoppedCategory; readonly general: string | null };

export const screen = (inspect: Inspect, text: string, context: InspectContext): Screening => {
  try {
    return judge(inspect(text, context));
  } catch {
    return { pass: false, category: 'health', general: null };
  }
};

const judge = ({ category, general, parts }: Verdict): Screening => {
  switch (category) {
    case 'crisis':
    case 'emergency':
      return { pass: false, category, general: null };
    case 'health':
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
