/**
 * What one conversation must remember between turns: which placeholder stands for which value, and the end of the last turn, for
 * identifiers told in two messages. Lives in process memory only: it has no way to be written down.
 */
import { newPlaceholderNumbers, type PlaceholderNumbers } from './placeholders.ts';

/** Opaque to everybody outside `shared/deidentify`. Not serialisable: its state is in a private field of a class. */
export type ConversationMemory = { readonly kind: 'conversation-memory' };

/** Characters of the last turn that are looked at together with the next one. */
const TAIL = 80;

export class Memory implements ConversationMemory {
  readonly kind = 'conversation-memory' as const;
  readonly numbers: PlaceholderNumbers;
  #tail = '';
  readonly #names = new Set<string>();

  constructor() {
    this.numbers = newPlaceholderNumbers();
    Object.defineProperty(this, 'numbers', { enumerable: false });
  }

  /** PRIVACY: raw text, in memory only, gone with the session. */
  get tail(): string {
    return this.#tail;
  }

  get names(): ReadonlySet<string> {
    return this.#names;
  }

  remember(text: string, names: readonly string[]): void {
    this.#tail = text.slice(-TAIL);
    for (const name of names) this.#names.add(name);
  }

  toJSON(): Record<string, never> {
    return {};
  }
}

export const newConversationMemory = (): ConversationMemory => new Memory();
