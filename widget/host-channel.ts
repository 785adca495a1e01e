/**
 * The frame's end of the channel to the practice's page. Hears only its parent, only from a published origin, only
 * messages that parse; says nothing before it has heard one, so that it never posts to an unknown page.
 */
import { parseToFrame, type ToFrame, type ToHost } from '../shared/protocol/host-messages.ts';

export type HostChannel = { readonly tell: (message: ToHost) => void };

export const openHostChannel = (
  view: Window,
  origins: readonly string[],
  hear: (message: ToFrame) => void,
): HostChannel => {
  let host: string | null = null;
  const tell = (message: ToHost): void => {
    if (host !== null) view.parent.postMessage(message, host);
  };
  view.addEventListener('message', (event) => {
    if (event.source !== view.parent || !origins.includes(event.origin)) return;
    const message = parseToFrame(event.data);
    if (!message) return;
    host = event.origin;
    if (message.type === 'hello') tell({ foyer: 1, type: 'ready' });
    hear(message);
  });
  return { tell };
};
