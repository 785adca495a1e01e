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

/** While the visitor only points at the launcher, the guard's data waits this long for the chat to be opened. */
const UNOPENED_MS = 600;

/** An idle moment comes within this time, or is taken. */
const BUSY_MS = 400;

const readBootstrap = (): FrameBootstrap =>
  JSON.parse(document.querySelector('#foyer-bootstrap')?.textContent ?? '') as FrameBootstrap;

const after = (ms: number, run: () => void): (() => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** Once the browser has nothing better to do; Safari cannot say when that is. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: BUSY_MS });
    else after(UNOPENED_MS / 10, () => resolve(null));
  });

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
  const openedOrPatient = new Promise<void>((resolve) => {
    heard.add(([open]) => open && resolve());
    after(UNOPENED_MS, resolve);
  });
  // One can write without guard and socket: what is seen comes first.
  let draw = (): void => {};
  const drawn = new Promise<void>((resolve) => {
    draw = resolve;
  });
  const socketCode = async () => {
    await drawn;
    return import('./socket.ts');
  };
  const guard = openLateGuard({
    load: async () => {
      await drawn;
      const { inspect, WARM_UP } = await import('./guard.ts');
      await openedOrPatient;
      await idle();
      // Its first look reads its data: before the first keystroke, not in the middle of it, and in tasks of their own.
      for (const step of WARM_UP) {
        step();
        await new Promise<void>((resolve) => after(0, resolve));
      }
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
      openLateSocket(socketCode, { server: location.origin, auth, answerTimeoutMs, on }),
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
  // Told first: the answer waits until this is drawn, and comes before the first paint.
  channel.tell(['ready', unread]);
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
  after(0, draw);
  // Fetched now so that it is there when the guard is; should that fail, it is fetched again when it is needed.
  socketCode().catch(() => {});
};

const root = document.querySelector<HTMLElement>('#foyer');
if (root) void start(root);
