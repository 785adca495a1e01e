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
  | { readonly foyer: 1; readonly type: 'closed' };

export type ToHost =
  | { readonly foyer: 1; readonly type: 'ready' }
  | { readonly foyer: 1; readonly type: 'close' }
  | { readonly foyer: 1; readonly type: 'unread'; readonly count: number }
  | { readonly foyer: 1; readonly type: 'event'; readonly name: PublicEvent };

/** What `Foyer.on` can hear on the practice's page. */
export const PUBLIC_EVENTS = ['open', 'close', 'ready', 'message-sent', 'reply-shown', 'redirected'] as const;
export type PublicEvent = (typeof PUBLIC_EVENTS)[number];

const isMessage = (data: unknown): data is { foyer: 1; type: string } & Record<string, unknown> =>
  (data as { foyer?: unknown } | null)?.foyer === 1;

/** Returns null for anything that is not exactly one of ours. */
export const parseToFrame = (data: unknown): ToFrame | null => {
  if (!isMessage(data)) return null;
  switch (data.type) {
    case 'hello':
    case 'closed':
      return { foyer: 1, type: data.type };
    case 'opened':
      return {
        foyer: 1,
        type: 'opened',
        fullScreen: data.fullScreen === true,
        language: typeof data.language === 'string' ? data.language : null,
      };
    default:
      return null;
  }
};

/**
 * Null for anything that is not ours. Every byte of this is in the loader, so it looks no further: the loader compares
 * `type` with the words above, shows `count` as text and dispatches `name` as an event's name, whatever they hold.
 */
export const parseToHost = (data: unknown): ToHost | null => (isMessage(data) ? (data as ToHost) : null);
