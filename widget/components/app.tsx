/** The frame's whole screen: header, conversation, state of the link, composer. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ToFrame } from '../../shared/protocol/host-messages.ts';
import type { FrameBootstrap } from '../../shared/protocol/practice-public.ts';
import type { Language } from '../../shared/text/kinds.ts';
import type { Chat } from '../chat.ts';
import { chime } from '../chime.ts';
import type { Entry } from '../conversation.ts';
import { chooseLanguage } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';
import { Announcer } from './announcer.tsx';
import { Composer } from './composer.tsx';
import { Consent } from './consent.tsx';
import { FrameProvider } from './context.ts';
import { Header } from './header.tsx';
import { IdleNotice } from './idle-notice.tsx';
import { LinkNotice } from './link-notice.tsx';
import { TurnList } from './turn-list.tsx';
import { useEscape } from './use-escape.ts';
import { useIdle } from './use-idle.ts';

const MINUTE_MS = 60_000;

/** What the frame says to and hears from the page around it. */
export type Host = {
  readonly close: () => void;
  readonly unread: (count: number) => void;
  readonly listen: (hear: (message: ToFrame) => void) => void;
};

export type AppProps = {
  readonly bootstrap: FrameBootstrap;
  readonly chat: Chat;
  readonly host: Host;
  readonly clock: () => number;
  /** Of the language to begin in. */
  readonly messages: Messages;
  readonly loadMessages: (language: Language) => Promise<Messages>;
};

export const App = ({ bootstrap, chat, host, clock, loadMessages, ...props }: AppProps) => {
  const root = useRef<HTMLDivElement>(null);
  const [, render] = useState({});
  const [now, setNow] = useState(clock);
  const [messages, setMessages] = useState(props.messages);
  const { language } = messages;
  const [emptied, setEmptied] = useState(0);
  const [extra, setExtra] = useState({ text: '' });
  const [draft, setDraft] = useState(false);
  const [hasSound, setSound] = useState(false);
  const [consent, setConsent] = useState<'missing' | 'urgent' | 'given'>('missing');
  /** Where the other language cannot be had just now, this one stays. */
  const setLanguage = (wanted: Language): void => {
    loadMessages(wanted).then(setMessages, () => {});
  };

  useEffect(() => chat.subscribe(() => render({})), [chat]);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), MINUTE_MS);
    return () => clearInterval(timer);
  }, [clock]);
  // Before anything is painted the wrong way round.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = messages.direction;
  }, [messages]);
  useEscape(host.close, true);
  useVisit(root, chat, host, (wanted) => setLanguage(chooseLanguage([wanted], bootstrap.look.languages)));

  const { entries } = chat.read();
  // A chat that came back after a page change was agreed to before.
  const isFree =
    !bootstrap.consent ||
    consent === 'given' ||
    entries.some((entry) => entry.kind === 'visitor' && entry.delivery === 'sent');
  const mayAsk = (): boolean => {
    if (isFree) return true;
    setConsent('urgent');
    focusIn(root.current, '.consent button');
    return false;
  };
  const answers = entries.filter(({ kind }) => kind === 'reply').length;
  useEffect(() => {
    if (hasSound && answers > 0) chime();
  }, [answers]);
  const hasContent = entries.some(({ kind }) => kind !== 'ended') || draft;
  const idle = useIdle(hasContent, entries, () => {
    chat.expire();
    setConsent('missing');
    setEmptied((times) => times + 1);
  });

  const restart = (): void => {
    chat.restart();
    setEmptied((times) => times + 1);
    focusIn(root.current, 'textarea');
  };
  const copy = async (): Promise<void> => {
    const copied = await writeClipboard(transcriptOf(entries, messages));
    setExtra({ text: copied ? messages.copied : messages.notCopied });
  };
  const chooseOther = (other: Language): void => {
    setLanguage(other);
    setNow(clock());
  };

  return (
    <FrameProvider value={{ bootstrap, chat, messages, now }}>
      <div class="app" ref={root}>
        <Header
          onClose={host.close}
          onLanguage={chooseOther}
          onCopy={() => void copy()}
          onRestart={restart}
          hasSound={hasSound}
          onSound={() => setSound(!hasSound)}
        />
        <main>
          <TurnList
            onChoose={(choice) => mayAsk() && chat.choose(choice, language)}
            onRetry={(entry) => chat.retry(entry, language)}
            onSendGeneral={(card) => {
              chat.submitGeneral(card, language);
              setEmptied((times) => times + 1);
              focusIn(root.current, 'textarea');
            }}
            onRestart={restart}
          />
          <LinkNotice />
          {idle.isEnding && <IdleNotice onKeep={idle.touch} />}
          {!isFree && (
            <Consent
              isUrgent={consent === 'urgent'}
              onAgree={() => {
                setConsent('given');
                chat.consent();
                focusIn(root.current, 'textarea');
              }}
            />
          )}
          <Composer
            onSend={mayAsk}
            onTyped={(isEmpty) => {
              setDraft(!isEmpty);
              if (idle.isEnding) idle.touch();
            }}
            emptied={emptied}
            onStopped={(category) => isSafety(category) && focusLastCard(root.current)}
          />
        </main>
        <Announcer extra={extra} />
      </div>
    </FrameProvider>
  );
};

const isSafety = (category: string): boolean => category === 'crisis' || category === 'emergency';

/** Opening and closing as the page around the frame tells it: focus, the link, the count of unread answers. */
const useVisit = (
  root: { readonly current: HTMLElement | null },
  chat: Chat,
  host: Host,
  onLanguage: (language: string) => void,
): void => {
  // A layout effect: in a frame that is still hidden, others wait for a frame that is never painted.
  useLayoutEffect(() => {
    let isOpen = false;
    let asked = '';
    let seen = 0;
    // On a touch screen focus in the composer would raise the keyboard over the notice.
    const takeFocus = (fills: boolean): void =>
      focusIn(root.current, fills || matchMedia('(pointer: coarse)').matches ? 'h1' : 'textarea');
    const count = (): number => chat.read().entries.filter(({ kind }) => kind !== 'visitor').length;
    const unsubscribe = chat.subscribe(() => {
      if (isOpen) seen = count();
      else host.unread(count() - seen);
    });
    // Told again whenever the window changes: what is new about it counts.
    host.listen(([nowOpen, fills, language]) => {
      // What the visitor has chosen here since stays.
      if (language !== asked) onLanguage(language);
      asked = language;
      if (nowOpen === isOpen) return;
      isOpen = nowOpen;
      if (!isOpen) return;
      seen = count();
      host.unread(0);
      takeFocus(fills);
      chat.connection.open();
    });
    // Clicked before this was there: the page has handed the focus over already, and its word comes only after the first paint.
    if (document.hasFocus()) takeFocus(false);
    return unsubscribe;
  }, [chat, host]);
};

const focusIn = (root: HTMLElement | null, selector: string): void =>
  root?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });

const focusLastCard = (root: HTMLElement | null): void => {
  requestAnimationFrame(() => {
    const headings = root?.querySelectorAll<HTMLElement>('.turns .card h2') ?? [];
    headings[headings.length - 1]?.focus({ preventScroll: true });
  });
};

/** A page without TLS has no clipboard to offer. */
const writeClipboard = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

const transcriptOf = (entries: readonly Entry[], messages: Messages): string =>
  entries
    .map((entry) => {
      if (entry.kind === 'visitor') return `${messages.you}: ${entry.text ?? messages.notKept}`;
      return entry.kind === 'reply' ? `${messages.assistant}: ${entry.reply.text}` : null;
    })
    .filter((line) => line !== null)
    .join('\n\n');
