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
  readonly signals: readonly Signal[];
  readonly parts: readonly Part[];
  /** The general clauses verbatim, joined by one space; null when there is none, and always for crisis and emergency. */
  readonly general: string | null;
  /** Version of lexicons, rules and weights together; changes whenever any of them does. */
  readonly version: string;
};

/** Whether the text is in a language that the guard does not know. */
export const isUnread = (signals: readonly Pick<Signal, 'kind'>[]): boolean =>
  signals.some(({ kind }) => kind === 'unknown-language');

/** How a text is handled: by its category, but what nobody here could read is kept back like a disclosure. */
export const handledAs = ({ category, signals }: Verdict): Category =>
  category === 'general' && isUnread(signals) ? 'health' : category;

/** What the guard may know of the conversation. Holds no text. `lastCategories` is oldest first, at most five. */
export type InspectContext = {
  readonly lastCategories: readonly Category[];
  readonly language: Language;
  readonly specialty: Specialty | null;
};

export const EMPTY_CONTEXT: InspectContext = { lastCategories: [], language: 'en', specialty: null };
