/** What the guard says of one utterance. Pure types: the browser and the server exchange only the category. */
import type { Language, SignalKind, Span, Specialty } from '../text/kinds.ts';

/** In order of rank: an earlier one outranks every later one. */
export const CATEGORIES = ['crisis', 'emergency', 'health', 'account', 'identity', 'general'] as const;
export type Category = (typeof CATEGORIES)[number];

/** The categories whose text never leaves the browser and is never stored. */
export const WITHHELD_CATEGORIES = ['crisis', 'emergency', 'health'] as const;
export type WithheldCategory = (typeof WITHHELD_CATEGORIES)[number];

export const isWithheldCategory = (category: Category): category is WithheldCategory =>
  category === 'crisis' || category === 'emergency' || category === 'health';

/** Why a category was given: the rule or weight group that fired, and where. Never the words. */
export type Signal = Span & { readonly kind: SignalKind; readonly rule: string };

/** One clause of the utterance. The parts cover the utterance in order without overlap. */
export type Part = Span & { readonly category: Category };

export type Verdict = {
  /** The highest rank among the parts, after the whole utterance was judged too. */
  readonly category: Category;
  /** The category by which it is dealt with: a text in a language nobody here can read is no disclosure, but is kept back like one. */
  readonly handledAs: Category;
  readonly signals: readonly Signal[];
  readonly parts: readonly Part[];
  /** The general clauses verbatim, joined by one space; null when there is none, and always for crisis and emergency. */
  readonly general: string | null;
  /** Version of lexicons, rules and weights together; changes whenever any of them does. */
  readonly version: string;
};

/** What the guard may know of the conversation. Holds no text. `lastCategories` is oldest first, at most five. */
export type InspectContext = {
  readonly lastCategories: readonly Category[];
  readonly language: Language;
  readonly specialty: Specialty | null;
};

export const EMPTY_CONTEXT: InspectContext = { lastCategories: [], language: 'en', specialty: null };
