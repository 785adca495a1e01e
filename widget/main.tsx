/** The frame's entry: reads what the server inlined, joins the parts and draws. The only place that touches globals. */
import { render } from 'preact';
import { inspect } from '../shared/guard/index.ts';
import type { ToFrame } from '../shared/protocol/host-messages.ts';
import type { FrameBootstrap } from '../shared/protocol/practice-public.ts';
import { newId, newToken } from './chance.ts';
import { createChat } from './chat.ts';
import { App, type Host } from './components/app.tsx';
import { openHostChannel } from './host-channel.ts';
import { openLateSocket } from './late-socket.ts';
import { createTokenStore } from './session-token.ts';
import './styles/frame.css';

/** After this long closed or hidden the socket is let go; opening the chat brings it back. */
const LET_GO_MS = 60_000;

const WARM_UP_MS = 50;

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

const start = (root: HTMLElement): void => {
  const bootstrap = readBootstrap();
  const { look } = bootstrap;
  const heard = new Set<(message: ToFrame) => void>();
  const channel = openHostChannel(window, bootstrap.origins, (message) => {
    for (const hear of heard) hear(message);
  });
  // Asked for beside the first paint; asked for again if that failed.
  let socketModule = import('./socket.ts');
  const loadSocket = (): typeof socketModule =>
    socketModule.catch(() => {
      socketModule = import('./socket.ts');
      return socketModule;
    });
  socketModule.catch(() => {});
  let unread = 0;
  const chat = createChat({
    bootstrap,
    inspect,
    newId,
    after,
    random: Math.random,
    token: createTokenStore(() => sessionStorage, look.practice, newToken),
    renewTicket: renewTicket(look.practice),
    openSocket: (auth, on, answerTimeoutMs) =>
      openLateSocket(loadSocket, { server: location.origin, auth, answerTimeoutMs, on }),
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
  render(
    <App
      bootstrap={bootstrap}
      chat={chat}
      host={host}
      clock={Date.now}
      browserLanguages={navigator.languages}
    />,
    root,
  );
  channel.tell(['ready', unread]);
  // The guard's first look compiles its rules and reads its data: before the first keystroke, not in the middle of it.
  after(WARM_UP_MS, () => void chat.screen('hello', 'en'));
};

const root = document.querySelector<HTMLElement>('#foyer');
if (root) start(root);
