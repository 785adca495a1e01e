/** Starts the console in the browser. */
import { render } from 'preact';
import { systemClock } from './clock.ts';
import { Console } from './console.tsx';
import { broadcastTabs } from './tabs.ts';
import { composeWorkplace } from './workplace-composition.ts';

const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

const { workplace, said } = composeWorkplace({
  window,
  fetch: (input, init) => fetch(input, init),
  clock: systemClock,
  tabs: broadcastTabs(),
  copy,
});

const root = document.getElementById('console');
if (root) render(<Console workplace={workplace} said={said} />, root);
void workplace.session.open();

// A page that comes back from the browser's memory after sign-out would show what was read before.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});
