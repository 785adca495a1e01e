/** The frame's entry: reads what the server inlined, joins the parts and draws. The only place that touches globals. */
import { render } from 'preact';
import type { ToFrame } from '../shared/protocol/host-messages.ts';
import type { FrameBootstrap } from '../shared/protocol/practice-public.ts';
import { newId, newToken } from './chance.ts';
import { createChat } from './chat.ts';
import { App, type Host } from './components/app.tsx';
import { openHostChannel } from './host-channel.ts';
import { openLateGuard } from './late-guard.ts';
import { openLateSocket } from './late-socket.ts';
import { chooseLanguage, loadMessages } from './messages/languages.ts';
import { createTokenStore } from './session-token.ts';
import './styles/frame.css';

/** After this long closed or hidden the socket is let go; opening the chat brings it back. */
const LET_GO_MS = 60_000;

/** The guard's data is read once an opened chat has been painted, or, while the visitor only points at it, a little later. */
const AFTER_OPENING_MS = 40;
const UNOPENED_MS = 600;

const readBootstrap = (): FrameBootstrap =>
  JSON.parse(document.querySelector('#foyer-bootstrap')?.textContent ?? '') as FrameBootstrap;

const after = (ms: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

const renewTicket =
  (practice: string) =>
  async (ticket: string): Promise<string | null> => {
    const response = await fetch(`/${practice}/ticket`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ticket }),
    });
    if (!response.ok) return null;
    const answer: unknown = await response.json();
    const isTicket = typeof answer === 'object' && answer !== null && 'ticket' in answer;
    return isTicket && typeof answer.ticket === 'string' ? answer.ticket : null;
  };

const start = async (root: HTMLElement): Promise<void> => {
  const bootstrap = readBootstrap();
  const { look } = bootstrap;
  const heard = new Set<(message: ToFrame) => void>();
  const channel = openHostChannel(window, bootstrap.origins, (message) => {
    for (const hear of heard) hear(message);
  });
  const guard = openLateGuard({
    load: async () => {
      await new Promise<void>((resolve) => {
        heard.add(([open]) => open && after(AFTER_OPENING_MS, resolve));
        after(UNOPENED_MS, resolve);
      });
      const { inspect } = await import('./guard.ts');
      // Its first look reads its data: before the first keystroke, not in the middle of it, and in a task of its own.
      await new Promise<void>((resolve) => void after(0, resolve));
      inspect('hello', { lastCategories: [], language: 'en', specialty: null });
      return { inspect };
    },
    random: Math.random,
    after,
    failed: (failures) => chat.unguarded(failures),
  });
  let unread = 0;
  const chat = createChat({
    bootstrap,
    inspect: guard.inspect,
    whenGuarded: guard.whenHere,
    newId,
    after,
    random: Math.random,
    token: createTokenStore(() => sessionStorage, look.practice, newToken),
    renewTicket: renewTicket(look.practice),
    openSocket: (auth, on, answerTimeoutMs) =>
      openLateSocket(() => import('./socket.ts'), { server: location.origin, auth, answerTimeoutMs, on }),
    publish: (name) => channel.tell([name, unread]),
  });
  const host: Host = {
    close: () => channel.tell(['close', unread]),
    unread: (count) => {
      if (count === unread) return;
      unread = count;
      channel.tell(['unread', unread]);
    },
    listen: (hear) => heard.add(hear),
  };

  let isOpen = false;
  let callOff = (): void => {};
  const settle = (): void => {
    callOff();
    if (isOpen && !document.hidden) chat.connection.open();
    else callOff = after(LET_GO_MS, chat.connection.close);
  };
  heard.add(([nowOpen]) => {
    if (nowOpen !== isOpen) {
      isOpen = nowOpen;
      settle();
    }
  });
  document.addEventListener('visibilitychange', settle);
  addEventListener('online', () => isOpen && chat.connection.tryNow());
  // An open socket would keep the practice's page out of the back-forward cache.
  addEventListener('pagehide', chat.connection.close);
  addEventListener('pageshow', settle);

  const { style } = document.documentElement;
  style.setProperty('--brand', look.colour);
  style.setProperty('--on-brand', look.onColour);
  // The loader asks for the frame in the launcher's language.
  const language = chooseLanguage([location.search.slice(1), ...navigator.languages], look.languages);
  const messages = await loadMessages(language);
  render(
    <App
      bootstrap={bootstrap}
      chat={chat}
      host={host}
      clock={Date.now}
      messages={messages}
      loadMessages={loadMessages}
    />,
    root,
  );
  channel.tell(['ready', unread]);
};

const root = document.querySelector<HTMLElement>('#foyer');
if (root) void start(root);
