/** Puts the console together from what the browser gives. The only place that knows all of its parts. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Clock } from './clock.ts';
import { createFaqDrafts } from './faq-drafts.ts';
import { createIdle } from './idle.ts';
import { createNavigation } from './navigation.ts';
import { createReviewQueue } from './review-queue.ts';
import { createStaffApi } from './staff-api.ts';
import { createStaffSession } from './staff-session.ts';
import type { Tabs } from './tabs.ts';
import type { Workplace } from './workplace.ts';

export type Surroundings = {
  readonly window: Window;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly tabs: Tabs;
  readonly copy: (text: string) => Promise<boolean>;
};

export type Composition = {
  readonly workplace: Workplace;
  /** The text of the live region. */
  readonly said: ReadonlySignal<string>;
  readonly stop: () => void;
};

const ACTIVITY = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;

const listenForActivity = (window: Window, active: () => void): (() => void) => {
  for (const name of ACTIVITY) window.addEventListener(name, active, { capture: true, passive: true });
  return () => {
    for (const name of ACTIVITY) window.removeEventListener(name, active, { capture: true });
  };
};

export const composeWorkplace = ({ window, fetch, clock, tabs, copy }: Surroundings): Composition => {
  const said = signal('');
  const navigation = createNavigation(window);
  const api = createStaffApi(fetch, {
    answered: () => {
      idle.contacted();
      tabs.tell('contacted');
    },
    refused: (code) => session.refused(code),
  });
  const idle = createIdle({
    clock,
    keepAlive: () => void api.me(),
    expired: () => void session.signOut('idle'),
  });
  const queue = createReviewQueue(api);
  const drafts = createFaqDrafts();
  const session = createStaffSession({
    api,
    // The screen after sign-in was reached by a move: its heading takes the focus.
    onSignIn: () => navigation.replace(navigation.route.peek()),
    onBegin: idle.start,
    onEnd: () => {
      idle.stop();
      queue.clear();
      drafts.clear();
      tabs.tell('ended');
    },
  });
  const stopHearing = tabs.hear((news) => {
    if (news === 'contacted') idle.contacted();
    else if (session.phase.peek().name !== 'signed-out') session.end('ended');
  });
  const stopActivity = listenForActivity(window, idle.active);
  const workplace: Workplace = {
    api,
    session,
    navigation,
    queue,
    drafts,
    idle,
    origin: window.location.origin,
    copy,
    announce: (text) => {
      // The same words twice in a row are only read again when the text differs.
      said.value = said.peek() === text ? `${text}\u00a0` : text;
    },
  };
  const stop = (): void => {
    stopActivity();
    stopHearing();
    idle.stop();
    navigation.stop();
  };
  return { workplace, said, stop };
};
