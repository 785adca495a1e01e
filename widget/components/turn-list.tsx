/**
 * The conversation so far. Not a live region itself: `Announcer` reads each new answer out once, and scrolling stays
 * inside this list, because `scrollIntoView` would move the practice's page too.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { Choice } from '../../shared/protocol/events.ts';
import type { CardEntry, Entry, VisitorEntry } from '../conversation.ts';
import { Chips } from './chips.tsx';
import { useFrame } from './context.ts';
import { Notice } from './notice.tsx';
import { RedirectCard } from './redirect-card.tsx';
import { Reply } from './reply.tsx';
import { SafetyCard } from './safety-card.tsx';
import { VisitorTurn } from './visitor-turn.tsx';

export type TurnActions = {
  readonly onChoose: (choice: Choice) => void;
  readonly onRetry: (entry: VisitorEntry) => void;
  readonly onSendGeneral: (card: CardEntry) => void;
  readonly onRestart: () => void;
};

export const TurnList = (actions: TurnActions) => {
  const { bootstrap, chat, messages } = useFrame();
  const { entries } = chat.read();
  const list = useRef<HTMLDivElement>(null);
  const last = entries.at(-1);
  const isWaiting = entries.some((entry) => entry.kind === 'visitor' && entry.delivery === 'sending');
  useEffect(() => {
    // What was pressed is often gone by now: whoever pressed it stays in the conversation.
    if (document.hasFocus() && document.activeElement === document.body) list.current?.focus();
    // Before the first turn the notice stays in view. An answer grows when it is rated.
    if (last) showLast(list.current);
  }, [entries.length, last, isWaiting]);
  useEffect(() => keepBottom(list.current), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
    <div class="turns" role="log" aria-live="off" aria-label={messages.conversation} tabIndex={0} ref={list}>
      <Notice />
      <p class="bubble reply" dir="auto">
        {bootstrap.greeting[messages.language]}
      </p>
      {entries.length === 0 && (
        <Chips choices={bootstrap.chips[messages.language]} onChoose={actions.onChoose} />
      )}
      {entries.map((entry, index) => (
        <EntryView
          key={`${entry.kind}:${entry.clientId}`}
          entry={entry}
          isLast={index === entries.length - 1}
          {...actions}
        />
      ))}
      {isWaiting && (
        <p class="bubble dots">
          <i />
          <i />
          <i />
          <span class="unseen">{messages.replying}</span>
        </p>
      )}
    </div>
  );
};

type EntryViewProps = TurnActions & { readonly entry: Entry; readonly isLast: boolean };

const EntryView = ({ entry, isLast, ...actions }: EntryViewProps) => {
  const { messages } = useFrame();
  switch (entry.kind) {
    case 'visitor':
      return <VisitorTurn entry={entry} onRetry={actions.onRetry} />;
    case 'reply':
      return <Reply entry={entry} isLast={isLast} onChoose={actions.onChoose} />;
    case 'card':
      return entry.category === 'crisis' || entry.category === 'emergency' ? (
        <SafetyCard category={entry.category} />
      ) : (
        <RedirectCard card={entry} onSendGeneral={actions.onSendGeneral} />
      );
    case 'ended':
      return (
        <p class="ended">
          {messages.ended[entry.reason]}{' '}
          <button type="button" class="text-button" onClick={actions.onRestart}>
            {messages.startNew}
          </button>
        </p>
      );
  }
};

/** When a notice or the keyboard takes room away, whoever was reading the newest turn still is. */
const keepBottom = (list: HTMLElement | null): (() => void) | undefined => {
  if (!list) return undefined;
  let height = list.clientHeight;
  const observer = new ResizeObserver(() => {
    const wasAtBottom = list.scrollTop + height > list.scrollHeight - 24;
    height = list.clientHeight;
    if (wasAtBottom) list.scrollTop = list.scrollHeight;
  });
  observer.observe(list);
  return () => observer.disconnect();
};

/** Shows the newest entry from its start, or whole where it is shorter than the list: nothing scrolls beyond the end. */
const showLast = (list: HTMLElement | null): void => {
  const last = list?.lastElementChild;
  if (list && last instanceof HTMLElement) list.scrollTop = last.offsetTop - list.offsetTop;
};
