/** Draws the real console over a staff server in memory, at an address, with a clock that the test moves. */
import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach } from 'vitest';
import type { Clock } from '../../../server/dashboard/clock.ts';
import { Console } from '../../../server/dashboard/console.tsx';
import type { TabNews } from '../../../server/dashboard/tabs.ts';
import { composeWorkplace } from '../../../server/dashboard/workplace-composition.ts';
import type { StaffServer } from './staff-server.ts';

export type OpenedConsole = {
  /** Moves the clock, one second a step, as the browser's timer would. */
  pass(milliseconds: number): void;
  /** What another tab of the same browser says. */
  otherTab(news: TabNews): void;
  readonly told: readonly TabNews[];
  readonly copied: readonly string[];
  path(): string;
  said(): string;
  /** Everything that was announced. */
  readonly announced: readonly string[];
};

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const movableClock = (): { readonly clock: Clock; readonly pass: (milliseconds: number) => void } => {
  let now = 1_000_000;
  const ticks = new Set<() => void>();
  const clock: Clock = {
    now: () => now,
    every: (_milliseconds, callback) => {
      ticks.add(callback);
      return () => ticks.delete(callback);
    },
  };
  const pass = (milliseconds: number): void => {
    for (let passed = 0; passed < milliseconds; passed += 1000) {
      now += 1000;
      for (const tick of [...ticks]) tick();
    }
  };
  return { clock, pass };
};

export const openConsole = async (server: StaffServer, path = '/staff'): Promise<OpenedConsole> => {
  window.history.replaceState(null, '', path);
  const { clock, pass } = movableClock();
  const told: TabNews[] = [];
  const copied: string[] = [];
  let listener: (news: TabNews) => void = () => undefined;
  const { workplace, said, stop } = composeWorkplace({
    window,
    fetch: server.fetch,
    clock,
    tabs: {
      tell: (news) => told.push(news),
      hear: (each) => {
        listener = each;
        return () => undefined;
      },
    },
    copy: async (text) => {
      copied.push(text);
      return true;
    },
  });
  const announced: string[] = [];
  const stopListening = said.subscribe((text) => announced.push(text));
  stops.push(stop, stopListening);
  render(<Console workplace={workplace} said={said} />);
  void workplace.session.open();
  await waitFor(() => screen.getByRole('heading', { level: 1 }));
  return {
    pass,
    otherTab: (news) => listener(news),
    told,
    copied,
    path: () => `${window.location.pathname}${window.location.search}`,
    said: () => said.value,
    announced,
  };
};

/** The address of a screen of the practice in the tests. */
export const at = (rest: string): string => `/staff/practices/sunrise-dental/${rest}`;
