/**
 * The messages between the loader on the practice's page and the frame. They carry no conversation text. Both ends check
 * `event.source` and `event.origin`, then parse with the functions below.
 */

export type ToFrame =
  | { readonly foyer: 1; readonly type: 'hello' }
  | {
      readonly foyer: 1;
      readonly type: 'opened';
      readonly fullScreen: boolean;
      readonly language: string | null;
    }
  | { readonly foyer: 1; readonly type: 'closed' }
  | { readonly foyer: 1; readonly type: 'viewport'; readonly fullScreen: boolean };

export type ToHost =
  | { readonly foyer: 1; readonly type: 'ready' }
  | { readonly foyer: 1; readonly type: 'close' }
  | { readonly foyer: 1; readonly type: 'unread'; readonly count: number }
  | { readonly foyer: 1; readonly type: 'event'; readonly name: PublicEvent };

/** What `Foyer.on` can hear on the practice's page. */
export const PUBLIC_EVENTS = ['open', 'close', 'ready', 'message-sent', 'reply-shown', 'redirected'] as const;
export type PublicEvent = (typeof PUBLIC_EVENTS)[number];

const isMessage = (data: unknown): data is { foyer: 1; type: string } & Record<string, unknown> =>
  typeof data === 'object' && data !== null && 'foyer' in data && data.foyer === 1 && 'type' in data;

/** Returns null for anything that is not exactly one of ours. */
export const parseToFrame = (data: unknown): ToFrame | null => {
  if (!isMessage(data)) return null;
  const fullScreen = data.fullScreen === true;
  switch (data.type) {
    case 'hello':
    case 'closed':
      return { foyer: 1, type: data.type };
    case 'opened':
      return {
        foyer: 1,
        type: 'opened',
        fullScreen,
        language: typeof data.language === 'string' ? data.language : null,
      };
    case 'viewport':
      return { foyer: 1, type: 'viewport', fullScreen };
    default:
      return null;
  }
};

/** Returns null for anything that is not exactly one of ours. */
export const parseToHost = (data: unknown): ToHost | null => {
  if (!isMessage(data)) return null;
  switch (data.type) {
    case 'ready':
    case 'close':
      return { foyer: 1, type: data.type };
    case 'unread':
      return typeof data.count === 'number' ? { foyer: 1, type: 'unread', count: data.count } : null;
    case 'event': {
      const name = PUBLIC_EVENTS.find((event) => event === data.name);
      return name ? { foyer: 1, type: 'event', name } : null;
    }
    default:
      return null;
  }
};
