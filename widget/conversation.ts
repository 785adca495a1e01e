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
  /** What the visitor said to "did this help?". */
  readonly helpful?: boolean;
};
export type CardEntry = {
  readonly kind: 'card';
  readonly clientId: string;
  readonly category: StoppedCategory;
  readonly general: string | null;
  /** In a language the guard does not know. */
  readonly unread?: true;
};
export type EndedEntry = {
  readonly kind: 'ended';
  readonly clientId: string;
  readonly reason: SessionEndReason;
};
export type Entry = VisitorEntry | ReplyEntry | CardEntry | EndedEntry;

/** `offline` is waiting to try again; `refused` will not try again by itself. */
export type Link =
  | { readonly state: 'idle' | 'connecting' | 'online' }
  | { readonly state: 'offline'; readonly failures: number }
  | { readonly state: 'refused'; readonly code: ErrorCode };

export type Conversation = {
  readonly entries: readonly Entry[];
  readonly lastSequence: number;
  readonly link: Link;
};

export const EMPTY_CONVERSATION: Conversation = { entries: [], lastSequence: 0, link: { state: 'idle' } };

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
      readonly unread?: true;
    }
  | { readonly type: 'answered'; readonly outcome: TurnOutcome }
  | {
      readonly type: 'delivery';
      readonly clientId: string;
      readonly delivery: Delivery;
      readonly error: ErrorCode | null;
    }
  | { readonly type: 'replayed'; readonly turns: readonly ReplayedTurn[] }
  | { readonly type: 'ended'; readonly reason: SessionEndReason; readonly clientId: string }
  | { readonly type: 'link'; readonly link: Link }
  /** The part of a stopped message that could be sent was sent. */
  | { readonly type: 'used'; readonly clientId: string }
  | { readonly type: 'rated'; readonly clientId: string; readonly helpful: boolean }
  | { readonly type: 'cleared' };

const CARD_OF: Readonly<Partial<Record<Decision, StoppedCategory>>> = {
  crisis: 'crisis',
  emergency: 'emergency',
  'redirect-health': 'health',
  'redirect-identity': 'identity',
};

/** The card that a decision is shown as, or null when its reply is shown as text. */
export const cardOf = (decision: Decision): StoppedCategory | null => CARD_OF[decision] ?? null;

const isKnown = (entries: readonly Entry[], clientId: string): boolean =>
  entries.some((entry) => entry.clientId === clientId && (entry.kind === 'reply' || entry.kind === 'card'));

const answerEntry = ({ clientId, reply }: TurnOutcome): Entry => {
  const category = cardOf(reply.decision);
  return category ? { kind: 'card', clientId, category, general: null } : { kind: 'reply', clientId, reply };
};

const settle = (entry: Entry, { clientId, reply }: TurnOutcome): Entry => {
  if (entry.clientId !== clientId || entry.kind !== 'visitor') return entry;
  // PRIVACY: a text that the server's guard stopped is forgotten here too.
  const text = cardOf(reply.decision) ? null : entry.text;
  return { ...entry, text, delivery: 'sent', error: null };
};

const afterTurn = (entries: readonly Entry[], outcome: TurnOutcome): readonly Entry[] => {
  const settled = entries.map((entry) => settle(entry, outcome));
  if (isKnown(entries, outcome.clientId)) return settled;
  const at = settled.findIndex((entry) => entry.clientId === outcome.clientId);
  const answer = answerEntry(outcome);
  return at < 0 ? [...settled, answer] : [...settled.slice(0, at + 1), answer, ...settled.slice(at + 1)];
};

const visitorEntry = (turn: ReplayedTurn): VisitorEntry => ({
  kind: 'visitor',
  clientId: turn.clientId,
  text: turn.visitorText,
  delivery: 'sent',
  error: null,
  category: turn.category,
});

/** Puts replayed turns where they belong: before what is still waiting to be sent. */
const replay = (entries: readonly Entry[], turn: ReplayedTurn): readonly Entry[] => {
  if (entries.some((entry) => entry.clientId === turn.clientId)) return afterTurn(entries, turn);
  const waiting = entries.findIndex((entry) => entry.kind === 'visitor' && entry.delivery !== 'sent');
  const at = waiting < 0 ? entries.length : waiting;
  return [...entries.slice(0, at), visitorEntry(turn), answerEntry(turn), ...entries.slice(at)];
};

const highest = (known: number, turns: readonly TurnOutcome[]): number =>
  turns.reduce((most, turn) => Math.max(most, turn.sequence), known);

const stop = (
  entries: readonly Entry[],
  { type: _, ...card }: Extract<ConversationAction, { type: 'stopped' }>,
): readonly Entry[] => [
  ...entries.filter((entry) => entry.clientId !== card.clientId),
  { kind: 'card', ...card },
];

/** What waits is sent by itself once the link is back; a refused turn is the visitor's to send again. */
const withLink = (entry: Entry, { state }: Link): Entry => {
  if (entry.kind !== 'visitor' || entry.delivery === 'sent' || entry.error) return entry;
  if (state === 'online') return { ...entry, delivery: 'sending' };
  return state === 'offline' && entry.delivery === 'sending' ? { ...entry, delivery: 'waiting' } : entry;
};

const abandon = (entry: Entry): Entry =>
  entry.kind === 'visitor' && entry.delivery !== 'sent' ? { ...entry, delivery: 'unsent' } : entry;

export const converse = (state: Conversation, action: ConversationAction): Conversation => {
  const { entries } = state;
  switch (action.type) {
    case 'asked': {
      const { clientId, text, category, online } = action;
      const delivery = online ? 'sending' : 'waiting';
      return {
        ...state,
        entries: [...entries, { kind: 'visitor', clientId, text, delivery, error: null, category }],
      };
    }
    case 'stopped':
      return { ...state, entries: stop(entries, action) };
    case 'answered':
      return {
        ...state,
        entries: afterTurn(entries, action.outcome),
        lastSequence: highest(state.lastSequence, [action.outcome]),
      };
    case 'delivery':
      return {
        ...state,
        entries: entries.map((entry) =>
          entry.kind === 'visitor' && entry.clientId === action.clientId && entry.delivery !== 'sent'
            ? { ...entry, delivery: action.delivery, error: action.error }
            : entry,
        ),
      };
    case 'replayed':
      return {
        ...state,
        entries: action.turns.reduce(replay, entries),
        lastSequence: highest(state.lastSequence, action.turns),
      };
    case 'ended':
      return {
        ...state,
        lastSequence: 0,
        entries: [
          ...entries.map(abandon),
          { kind: 'ended', clientId: action.clientId, reason: action.reason },
        ],
      };
    case 'used':
      return {
        ...state,
        entries: entries.map((entry) =>
          entry.kind === 'card' && entry.clientId === action.clientId ? { ...entry, general: null } : entry,
        ),
      };
    case 'rated':
      return {
        ...state,
        entries: entries.map((entry) =>
          entry.kind === 'reply' && entry.clientId === action.clientId
            ? { ...entry, helpful: action.helpful }
            : entry,
        ),
      };
    case 'link':
      return { ...state, link: action.link, entries: entries.map((entry) => withLink(entry, action.link)) };
    case 'cleared':
      return { ...EMPTY_CONVERSATION, link: state.link };
  }
};

/** What the guard may know of the conversation: the last five categories, oldest first, and no text. */
export const lastCategories = (entries: readonly Entry[]): readonly Category[] =>
  entries
    .filter((entry) => entry.kind === 'visitor' || entry.kind === 'card')
    .map((entry) => entry.category)
    .slice(-5);
