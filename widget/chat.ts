/**
 * Joins composer, guard, conversation and connection. The only place that turns a visitor's text into something to
 * send, and it does so only behind `screen`.
 */
import type { InspectContext } from '../shared/guard/verdict.ts';
import type { Choice } from '../shared/protocol/events.ts';
import type { PublicEvent } from '../shared/protocol/host-messages.ts';
import type { FrameBootstrap } from '../shared/protocol/practice-public.ts';
import type { Language } from '../shared/text/kinds.ts';
import { type Connection, type ConnectionParts, createConnection } from './connection.ts';
import {
  type CardEntry,
  type Conversation,
  type ConversationAction,
  cardOf,
  converse,
  EMPTY_CONVERSATION,
  lastCategories,
  type VisitorEntry,
} from './conversation.ts';
import type { Outgoing } from './outbox.ts';
import { type Inspect, type Screening, screen } from './screen.ts';

export type ChatParts = Omit<ConnectionParts, 'on' | 'permit' | 'lastSequence' | 'ticket'> & {
  readonly bootstrap: FrameBootstrap;
  readonly inspect: Inspect;
  /** Runs at once where the guard is here, else as soon as it is. */
  readonly whenGuarded: (run: () => void) => void;
  readonly newId: () => string;
  /** Told to the page around the frame; a name, never a text. */
  readonly publish: (event: PublicEvent) => void;
};

export type Chat = {
  readonly read: () => Conversation;
  readonly subscribe: (listener: () => void) => () => void;
  readonly screen: (text: string, language: Language) => Screening;
  /** What inspects a text runs in this: the guard may still be on its way. */
  readonly whenGuarded: (run: () => void) => void;
  /** The guard could not be fetched: nothing can be sent until it is. */
  readonly unguarded: (failures: number) => void;
  /** Sends the text, or stops it and says what it was stopped as. */
  readonly submit: (text: string, language: Language) => Screening;
  /** Sends only the part of a stopped message that may be sent. */
  readonly submitGeneral: (card: CardEntry, language: Language) => void;
  readonly choose: (choice: Choice, language: Language) => void;
  readonly retry: (entry: VisitorEntry, language: Language) => void;
  readonly rate: (clientId: string, helpful: boolean) => void;
  /** The visitor agreed to the practice's wording. */
  readonly consent: () => void;
  readonly restart: () => void;
  /** Forgets a chat that was left alone: nothing of it stays on the screen, in memory or in the tab's storage. */
  readonly expire: () => void;
  readonly connection: Pick<Connection, 'open' | 'close' | 'tryNow'>;
};

export const createChat = (parts: ChatParts): Chat => {
  const { bootstrap, inspect, whenGuarded, newId, publish } = parts;
  const listeners = new Set<() => void>();
  /** What was tapped, so that "try again" taps again instead of sending the label as text. */
  const tapped = new Map<string, Choice>();
  let state = EMPTY_CONVERSATION;

  const dispatch = (action: ConversationAction): void => {
    state = converse(state, action);
    for (const listener of listeners) listener();
  };
  const contextFor = (language: Language): InspectContext => ({
    lastCategories: lastCategories(state.entries),
    language,
    specialty: bootstrap.specialty,
  });
  const screenText = (text: string, language: Language): Screening =>
    screen(inspect, text, contextFor(language));

  const stop = (
    clientId: string,
    screening: Extract<Screening, { pass: false }>,
    language: Language,
  ): Outgoing => {
    const { pass: _, ...stopped } = screening;
    dispatch({ type: 'stopped', clientId, ...stopped });
    publish('redirected');
    return { event: 'turn:withheld', turn: { clientId, category: screening.category, language } };
  };

  /** PRIVACY: every text passes here in the step in which it is emitted, however long it waited offline. */
  const permit = (outgoing: Outgoing): Outgoing => {
    if (outgoing.event !== 'turn:send') return outgoing;
    const { clientId, text, language } = outgoing.turn;
    const screening = screenText(text, language);
    return screening.pass ? outgoing : stop(clientId, screening, language);
  };

  const connection = createConnection({
    ...parts,
    ticket: bootstrap.ticket,
    permit,
    lastSequence: () => state.lastSequence,
    on: {
      link: (link) => dispatch({ type: 'link', link }),
      acknowledged: (outcome) => {
        const isStopped = state.entries.some(
          ({ kind, clientId }) => kind === 'card' && clientId === outcome.clientId,
        );
        dispatch({ type: 'answered', outcome });
        if (!isStopped) publish(cardOf(outcome.reply.decision) ? 'redirected' : 'reply-shown');
      },
      refused: (clientId, { code }) =>
        dispatch({ type: 'delivery', clientId, delivery: 'unsent', error: code }),
      late: (clientId) => dispatch({ type: 'delivery', clientId, delivery: 'unsent', error: null }),
      replayed: ({ turns }) => dispatch({ type: 'replayed', turns }),
      ended: (reason) => dispatch({ type: 'ended', reason, clientId: newId() }),
    },
  });

  const enqueue = (outgoing: Outgoing): void => {
    connection.send(outgoing);
    if (outgoing.event !== 'turn:withheld') publish('message-sent');
  };
  const ask = (clientId: string, text: string, category: 'general' | 'account'): void =>
    dispatch({ type: 'asked', clientId, text, category, online: state.link.state === 'online' });

  const submit = (text: string, language: Language): Screening => {
    const screening = screenText(text, language);
    const clientId = newId();
    if (screening.pass) {
      ask(clientId, text, screening.category);
      enqueue({ event: 'turn:send', turn: { clientId, text, language } });
    } else enqueue(stop(clientId, screening, language));
    return screening;
  };

  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    screen: screenText,
    whenGuarded,
    unguarded: (failures) => dispatch({ type: 'link', link: { state: 'offline', failures } }),
    submit,
    submitGeneral: ({ clientId, general }, language) => {
      if (general === null) return;
      dispatch({ type: 'used', clientId });
      submit(general, language);
    },
    choose: (choice, language) => {
      const clientId = newId();
      tapped.set(clientId, choice);
      ask(clientId, choice.label, 'general');
      enqueue({ event: 'turn:choose', turn: { clientId, entry: choice.entry, language } });
    },
    retry: ({ clientId, text }, language) => {
      const choice = tapped.get(clientId);
      dispatch({ type: 'delivery', clientId, delivery: 'sending', error: null });
      if (choice)
        connection.send({ event: 'turn:choose', turn: { clientId, entry: choice.entry, language } });
      else if (text !== null) connection.send({ event: 'turn:send', turn: { clientId, text, language } });
      connection.tryNow();
    },
    rate: (clientId, helpful) => {
      dispatch({ type: 'rated', clientId, helpful });
      connection.note({ event: 'answer:rate', payload: { clientId, helpful } });
    },
    consent: () => {
      const version = bootstrap.consent?.version;
      if (version) connection.note({ event: 'consent:give', payload: { version } });
    },
    restart: () => {
      connection.endSession();
      tapped.clear();
      dispatch({ type: 'cleared' });
    },
    expire: () => {
      connection.endSession();
      connection.close();
      tapped.clear();
      dispatch({ type: 'cleared' });
      dispatch({ type: 'ended', reason: 'idle', clientId: newId() });
    },
    connection: {
      open: () => whenGuarded(connection.open),
      close: connection.close,
      tryNow: () => whenGuarded(connection.tryNow),
    },
  };
};
