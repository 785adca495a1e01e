/**
 * The frame's end of the channel to the practice's page. Hears only its parent, only from a published origin, only
 * messages that parse; speaks only to published origins, so that it never posts to an unknown page.
 */
import { parseToFrame, type ToFrame, type ToHost } from '../shared/protocol/host-messages.ts';

export type HostChannel = { readonly tell: (message: ToHost) => void };

export const openHostChannel = (
  view: Window,
  origins: readonly string[],
  hear: (message: ToFrame) => void,
): HostChannel => {
  view.addEventListener('message', ({ source, origin, data }) => {
    const message = source === view.parent && origins.includes(origin) && parseToFrame(data);
    if (message) hear(message);
  });
  // A browser that does not name the page's origin is told to deliver to each, and does so to the one that is there.
  const named = view.location.ancestorOrigins?.[0];
  const listeners = origins.filter((origin) => (named ?? origin) === origin);
  return {
    tell: (message) => {
      for (const origin of listeners) view.parent.postMessage(message, origin);
    },
  };
};
