/** What the conversation asks of the answers: the interface of one published practice document, ready to be asked. Pure. */
import type { Choice, Link } from '../../shared/protocol/events.ts';
import type { Language } from '../../shared/text/kinds.ts';
import type { Slots } from '../storage/slots.ts';
import type { ReplyText } from './reply-text.ts';

export { EMPTY_SLOTS, type Slots } from '../storage/slots.ts';

/** `now` is epoch milliseconds. `text` is what the guard left as general. */
export type Question = {
  readonly text: string;
  readonly language: Language;
  readonly now: number;
  readonly slots: Slots;
};

export type Candidate = { readonly entry: string; readonly confidence: number };

type Base = {
  readonly reply: ReplyText;
  readonly language: Language;
  readonly links: readonly Link[];
  readonly choices: readonly Choice[];
  readonly slots: Slots;
  /** The best three, best first, whatever was decided. */
  readonly candidates: readonly Candidate[];
};

export type Answer =
  | (Base & {
      readonly decision: 'answer';
      readonly entry: string;
      readonly version: number;
      readonly confidence: number;
    })
  | (Base & { readonly decision: 'clarify'; readonly entry: null; readonly confidence: number })
  | (Base & { readonly decision: 'fallback'; readonly entry: null; readonly confidence: number });

export type AnswerEngine = {
  readonly version: number;
  /** Same input, same output. Never throws on any text. */
  ask(question: Question): Answer;
  /** A tapped choice. Null when the entry is not (or no longer) in the published document. */
  choose(entry: string, question: Omit<Question, 'text'>): Answer | null;
  /** An account matter: the matching topic's own text if the practice filled one, else phone and portal. */
  account(question: Question): Answer;
};
