/** Which screen is shown: the address bar as a signal, and links that change it without loading the page again. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { hrefOf, parseRoute, type Route } from './routes.ts';

export type Navigation = {
  readonly route: ReadonlySignal<Route>;
  /** Counts the moves; the first screen is 0, so that focus is left alone on the first load. */
  readonly moves: ReadonlySignal<number>;
  go(route: Route): void;
  replace(route: Route): void;
  stop(): void;
};

const plainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

const linkOf = (event: MouseEvent): HTMLAnchorElement | null =>
  event.target instanceof Element ? event.target.closest('a[href]') : null;

export const createNavigation = (window: Window): Navigation => {
  const here = (): Route => parseRoute(window.location.pathname, window.location.search);
  const route = signal<Route>(here());
  const moves = signal(0);
  const settle = (): void => {
    route.value = here();
    moves.value += 1;
  };
  const go = (next: Route): void => {
    window.history.pushState(null, '', hrefOf(next));
    settle();
  };
  const followLink = (event: MouseEvent): void => {
    const link = linkOf(event);
    if (!link || event.defaultPrevented || !plainClick(event) || link.target !== '') return;
    const address = new URL(link.href, window.location.href);
    if (address.origin !== window.location.origin || address.hash !== '') return;
    const next = parseRoute(address.pathname, address.search);
    if (next.screen === 'unknown') return;
    event.preventDefault();
    go(next);
  };
  window.document.addEventListener('click', followLink);
  window.addEventListener('popstate', settle);
  return {
    route,
    moves,
    go,
    replace: (next) => {
      window.history.replaceState(null, '', hrefOf(next));
      settle();
    },
    stop: () => {
      window.document.removeEventListener('click', followLink);
      window.removeEventListener('popstate', settle);
    },
  };
};
