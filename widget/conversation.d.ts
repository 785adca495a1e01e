/**
 * What the frame shows, as a pure reducer: turns, cards and the state of the link. Text of a health, crisis or emergency
 * message must never enter this state; a card holds only its category and the general part.
 */
import type { Category } from '../shared/guard/verdict.ts';
import type { ErrorCode } from '../shared/protocol/error-codes.ts';
import type {
  Decision,
  ReplayedTurn,
  Reply,
  SessionEndReason,
  TurnOutcome,
} from '../shared/protocol/events.ts';
export type Delivery = 'sending' | 'waiting' | 'unsent' | 'sent';
export type StoppedCategory = 'crisis' | 'emergency' | 'health' | 'identity';
export type VisitorEntry = {
  readonly kind: 'visitor';
  readonly clientId: string;
  /** Null where only the category was kept. */
  readonly text: string | null;
  readonly delivery: Delivery;
  readonly error: ErrorCode | null;
  readonly category: Category;
};
export type ReplyEntry = {
  readonly kind: 'reply';
  readonly clientId: string;
  readonly reply: Reply;
};
export type CardEntry = {
  readonly kind: 'card';
  readonly clientId: string;
  readonly category: StoppedCategory;
  readonly general: string | null;
};
export type EndedEntry = {
  readonly kind: 'ended';
  readonly clientId: string;
  readonly reason: SessionEndReason;
};
export type Entry = VisitorEntry | ReplyEntry | CardEntry | EndedEntry;
/** `offline` is waiting to try again; `refused` will not try again by itself. */
export type Link =
  | {
      readonly state: 'idle' | 'connecting' | 'online';
    }
  | {
      readonly state: 'offline';
      readonly failures: number;
    }
  | {
      readonly state: 'refused';
      readonly code: ErrorCode;
    };
export type Conversation = {
  readonly entries: readonly Entry[];
  readonly lastSequence: number;
  readonly link: Link;
};
export declare const EMPTY_CONVERSATION: Conversation;
export type ConversationAction =
  | {
      readonly type: 'asked';
      readonly clientId: string;
      readonly text: string;
      readonly category: Category;
      readonly online: boolean;
    }
  | {
      readonly type: 'stopped';
      readonly clientId: string;
      readonly category: StoppedCategory;
      readonly general: string | null;
    }
  | {
      readonly type: 'answered';
      readonly outcome: TurnOutcome;
    }
  | {
      readonly type: 'delivery';
      readonly clientId: string;
      readonly delivery: Delivery;
      readonly error: ErrorCode | null;
    }
  | {
      readonly type: 'replayed';
      readonly turns: readonly ReplayedTurn[];
    }
  | {
      readonly type: 'ended';
      readonly reason: SessionEndReason;
      readonly clientId: string;
    }
  | {
      readonly type: 'link';
      readonly link: Link;
    }
  /** The part of a stopped message that could be sent was sent. */
  | {
      readonly type: 'used';
      readonly clientId: string;
    }
  | {
      readonly type: 'cleared';
    };
/** The card that a decision is shown as, or null when its reply is shown as text. */
export declare const cardOf: (decision: Decision) => StoppedCategory | null;
export declare const converse: (state: Conversation, action: ConversationAction) => Conversation;
/** What the guard may know of the conversation: the last five categories, oldest first, and no text. */
export declare const lastCategories: (entries: readonly Entry[]) => readonly Category[];
