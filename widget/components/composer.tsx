/**
 * Where the visitor types. The draft is inspected on a pause and again on send, and nothing of it is sent or kept
 * anywhere but here until it has passed.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_UTTERANCE_CHARACTERS, TYPING_PAUSE_MS } from '../../shared/protocol/limits.ts';
import type { Screening } from '../screen.ts';
import { useFrame } from './context.ts';
import { GUARD_NOTICE_ID, GuardNotice } from './guard-notice.tsx';
import { SendIcon } from './icons.tsx';

const SHOW_COUNT_BELOW = 200;

type ComposerProps = {
  /** Empties the draft whenever it changes. */
  readonly emptied: number;
  /** False when nothing may be sent yet: the draft stays. */
  readonly onSend: () => boolean;
  readonly onTyped: (isEmpty: boolean) => void;
  readonly onStopped: (category: 'crisis' | 'emergency' | 'health' | 'identity') => void;
};

export const Composer = ({ emptied, onSend, onTyped, onStopped }: ComposerProps) => {
  const { chat, messages } = useFrame();
  const [draft, setDraft] = useState('');
  const [screening, setScreening] = useState<Screening | null>(null);
  /** The draft that was already stopped on send; its card stands in the conversation. */
  const [stopped, setStopped] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { language } = messages;
  const left = MAX_UTTERANCE_CHARACTERS - draft.length;

  const [lastEmptied, setLastEmptied] = useState(emptied);
  if (emptied !== lastEmptied) {
    setLastEmptied(emptied);
    setDraft('');
  }
  useEffect(() => {
    fitHeight(field.current);
    onTyped(draft === '');
  }, [draft]);
  useEffect(() => {
    if (draft.trim() === '') return setScreening(null);
    let isCurrent = true;
    const timer = setTimeout(
      () => chat.whenGuarded(() => isCurrent && setScreening(chat.screen(draft, language))),
      TYPING_PAUSE_MS,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [draft, language, chat]);

  const sendNow = (): void => {
    const text = draft.trim();
    if (text === '' || left < 0 || !onSend()) return;
    const result = text === stopped ? chat.screen(text, language) : chat.submit(text, language);
    setScreening(null);
    setStopped(result.pass ? null : text);
    if (result.pass || result.category === 'crisis' || result.category === 'emergency') setDraft('');
    if (!result.pass) onStopped(result.category);
  };
  // What stands in the field when the guard is there is what is sent.
  const latest = useRef(sendNow);
  latest.current = sendNow;
  const send = (): void => chat.whenGuarded(() => latest.current());
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    send();
  };

  return (
    <form class="composer" onSubmit={onSubmit}>
      <GuardNotice screening={draft.trim() === stopped ? null : screening} />
      <div class="field">
        <label class="unseen" for="draft">
          {messages.composer}
        </label>
        <textarea
          id="draft"
          ref={field}
          rows={1}
          dir="auto"
          autocomplete="off"
          enterkeyhint="send"
          placeholder={messages.placeholder}
          aria-describedby={GUARD_NOTICE_ID}
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="submit"
          class="send"
          aria-label={messages.send}
          disabled={draft.trim() === '' || left < 0}
        >
          <SendIcon />
        </button>
      </div>
      {left < SHOW_COUNT_BELOW && (
        <p class={left < 0 ? 'count over' : 'count'} role="status">
          {left < 0 ? messages.errors['too-long'] : messages.charactersLeft(left)}
        </p>
      )}
    </form>
  );
};

const fitHeight = (field: HTMLTextAreaElement | null): void => {
  if (!field) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
};
