/**
 * The JavaScript interface that a practice's page may use, as `window.Foyer`. It never carries conversation text. Shipped as
 * it stands at `/assets/foyer.d.ts`: it imports nothing.
 */

/** What `Foyer.on` can hear: that something happened, never what was said. */
export type FoyerEvent =
  | 'open'
  | 'close'
  | 'ready'
  | 'unread'
  | 'message-sent'
  | 'reply-shown'
  | 'redirected';

/** Also settable as `data-*` on the script tag: `data-language`, `data-position`, `data-label`, `data-offset-x`, … */
export type FoyerOptions = {
  /** BCP 47 tag; without it the page's `lang`, then the browser's. */
  language?: string;
  position?: 'left' | 'right';
  /** The launcher's visible words. */
  label?: string;
  /** CSS lengths from the window's edge, `20px` without it. */
  offsetX?: string;
  offsetY?: string;
  zIndex?: string;
};

export type FoyerCommand =
  | ['open' | 'close' | 'toggle' | 'destroy']
  | ['on' | 'off', FoyerEvent, () => void]
  | ['update', FoyerOptions];

export type FoyerApi = {
  open(): void;
  close(): void;
  toggle(): void;
  /** Removes launcher, frame and listeners; afterwards the tag may be pasted again. */
  destroy(): void;
  on(event: FoyerEvent, listener: () => void): void;
  off(event: FoyerEvent, listener: () => void): void;
  update(options: FoyerOptions): void;
  /** Runs commands now. Before the script has loaded, `window.Foyer` may be a plain array of commands. */
  push(...commands: FoyerCommand[]): void;
};

declare global {
  interface Window {
    Foyer?: FoyerApi | FoyerCommand[];
  }
  interface HTMLElementTagNameMap {
    'foyer-chat': HTMLElement;
  }
}
