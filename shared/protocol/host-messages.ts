/**
 * The messages between the loader on the practice's page and the frame. They carry no conversation text. Both ends check
 * `event.source` and `event.origin` before they look at one.
 */

/** What became of the panel: whether it is open, whether it is the whole screen, and the language of the launcher. */
export type ToFrame = readonly [isOpen: boolean, fills: boolean, language: string];

/** `ready`: drawn, show me; `close`: the visitor closes the chat; else something that the page may hear of. */
export type ToHost = readonly [name: PublicEvent, unread: number];

/** What `Foyer.on` can hear on the practice's page. */
export const PUBLIC_EVENTS = [
  'open',
  'close',
  'ready',
  'unread',
  'message-sent',
  'reply-shown',
  'redirected',
] as const;
export type PublicEvent = (typeof PUBLIC_EVENTS)[number];

/** Returns null for anything that is not exactly one of ours: any script on the practice's page may post here. */
export const parseToFrame = (data: unknown): ToFrame | null => {
  const [isOpen, fills, language, more]: readonly unknown[] = Array.isArray(data) ? data : [];
  return typeof isOpen === 'boolean' && typeof fills === 'boolean' && typeof language === 'string' && !more
    ? [isOpen, fills, language]
    : null;
};
