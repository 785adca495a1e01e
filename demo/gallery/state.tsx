/** Draws one state with the widget's own components, guard and style sheet; `?state=crisis&language=es&dir=rtl`. */
import { render } from 'preact';
import { inspect } from '../../shared/guard/index.ts';
import { type Chat, createChat } from '../../widget/chat.ts';
import { App } from '../../widget/components/app.tsx';
import { loadMessages } from '../../widget/messages/languages.ts';
import type { Messages } from '../../widget/messages/messages.ts';
import { createTokenStore } from '../../widget/session-token.ts';
import '../../widget/styles/frame.css';
import { pseudoLocale } from './pseudo-locale.ts';
import { bootstrapAt, STATES } from './states.ts';

const query = new URLSearchParams(location.search);
const state = STATES[query.get('state') ?? 'start'] ?? STATES.start;
/** A Wednesday, 11:00 in Chicago. */
const now = Date.parse('2026-11-18T17:00:00Z');
const bootstrap = { ...bootstrapAt(now), ...state?.bootstrap };
const root = document.documentElement;
root.style.setProperty('--brand', bootstrap.look.colour);
root.style.setProperty('--on-brand', bootstrap.look.onColour);

const nowhere = createChat({
  bootstrap,
  inspect,
  whenGuarded: (run) => run(),
  newId: () => 'gallery',
  publish: () => {},
  openSocket: () => ({ request: async () => null, close: () => {} }),
  renewTicket: async () => null,
  token: createTokenStore(
    () => sessionStorage,
    'gallery',
    () => '',
  ),
  random: () => 0,
  after: () => () => {},
});
const chat: Chat = state ? { ...nowhere, read: () => state.conversation } : nowhere;

const type = (text: string): void => {
  const field = document.querySelector('textarea');
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

const target = document.querySelector('#foyer');
if (target) {
  const host = { close: () => {}, unread: () => {}, listen: () => {} };
  const language = query.get('language');
  const spoken = await loadMessages(language === 'es' ? 'es' : 'en');
  const messages: Messages =
    language === 'pseudo'
      ? pseudoLocale(spoken)
      : { ...spoken, direction: query.get('dir') === 'rtl' ? 'rtl' : 'ltr' };
  render(
    <App
      bootstrap={bootstrap}
      chat={chat}
      host={host}
      clock={() => now}
      messages={messages}
      loadMessages={loadMessages}
    />,
    target,
  );
  setTimeout(() => {
    if (state?.draft) type(state.draft);
    if (state?.menu) document.querySelector<HTMLElement>('.menu button')?.click();
  }, 100);
}
