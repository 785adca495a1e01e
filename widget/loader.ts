/**
 * The one script a practice pastes: updates the launcher and, on first intent, adds the frame in which the conversation
 * happens. It must never see or carry a word of the conversation, write to the page's storage, or request anything else.
 * One block and not a function, because every byte of it is on every page of the practice.
 */
import type { ToFrame, ToHost } from '../shared/protocol/host-messages.ts';
import type { LoaderLook } from '../shared/protocol/practice-public.ts';
import type { FoyerApi, FoyerCommand, FoyerOptions } from './foyer-api.ts';
import SHEET from './launcher/launcher.css?inline';

/** Replaced by the server with the practice's published look when it serves the script. */
declare const __FOYER_LOOK__: LoaderLook;

/** Commands of the page, or the interface of a launcher that is there already. */
type Queued = (FoyerApi & { map?: never }) | (FoyerCommand[] & { destroy?: never }) | undefined;

const queued: Queued = window.Foyer;
// Pasted twice, or run again by a single-page site: the first launcher stays.
if (!queued?.destroy) {
  /** The frame's document and scripts come in well under a second; by now the phone is the better offer. */
  const UNREACHABLE_MS = 4000;
  const FIRST_PAINT_MS = 50;
  /** Just below the largest there is. */
  const TOP = 2147483000;

  const [server, practice, name, side, phone, portal, ...languages] = __FOYER_LOOK__;
  const options: FoyerOptions = { ...document.currentScript?.dataset };
  const root = document.documentElement;
  // Null in documents that are not shown: no script runs there.
  const viewport = visualViewport as VisualViewport;
  const listening = new AbortController();
  let words = languages[0];
  let unread = '';
  let isReady = false;
  let isOpen = false;
  let fills = false;

  const make = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    properties?: Partial<HTMLElementTagNameMap[Tag]>,
  ) => Object.assign(document.createElement(tag), properties);
  // A practice's HTML may hold one with a plain phone link in it, for browsers without scripts.
  const host = document.querySelector('foyer-chat') ?? make('foyer-chat');
  const shadow = host.attachShadow({ mode: 'open' });
  const offer = make('p', { role: 'alert' });
  const panel = make('div', { role: 'dialog', ariaLabel: name });
  const frame = make('iframe', {
    title: name,
    allow: 'clipboard-write',
  });
  const button = make('button');

  const emit = (event: string): unknown => host.dispatchEvent(new Event(event));

  /**
   * Draws what is, and tells the frame. On phones an open chat is the whole screen, as high as the keyboard leaves it, and
   * the page behind it is out of reach.
   */
  const update = (next?: FoyerOptions | Event): void => {
    const { language = root.lang || navigator.language, position = side } = Object.assign(options, next);
    words = languages.find(([offered]) => language.startsWith(offered)) ?? languages[0];
    button.textContent = (options.label ?? words[1]) + unread;
    host.lang = words[0];
    button.ariaExpanded = `${isOpen}`;
    const fits = isOpen && isReady && matchMedia('(width<=480px),(height<=480px)').matches;
    if (fits !== fills) document.body.inert = fills = fits;
    const place = `z-index:${options.zIndex ?? TOP};bottom:${options.offsetY ?? '20px'};${position}:${options.offsetX ?? '20px'};`;
    button.style.cssText = place;
    panel.style.cssText =
      place +
      (fills
        ? `inset:${viewport.offsetTop}px 0 auto;width:100%;height:${viewport.height}px;translate:0;border:0;border-radius:0`
        : isOpen
          ? ''
          : 'display:none');
    if (isReady) frame.contentWindow?.postMessage([isOpen, fills, words[0]] satisfies ToFrame, server);
  };

  const addFrame = (): void => {
    if (frame.src) return;
    frame.src = `${server}/${practice}/frame?${words[0]}`;
    panel.append(frame);
  };
  const offerPhone = (): void => {
    offer.textContent = words[2];
    offer.append(make('a', { textContent: phone, href: `tel:${phone}` }));
    if (portal) offer.append(make('a', { textContent: 'Portal', href: portal }));
  };

  const show = (next: boolean): void => {
    if (isOpen === next) return;
    isOpen = next;
    addFrame();
    update();
    setTimeout(offerPhone, UNREACHABLE_MS);
    if (next) frame.focus();
    else if (shadow.activeElement) button.focus();
    emit(next ? 'open' : 'close');
  };

  const hear = ({ source, origin, data }: MessageEvent<ToHost>): void => {
    // The origin first: asking a frame that is still empty for its window makes one, in the middle of a click.
    if (origin !== server || source !== frame.contentWindow) return;
    const [name, count] = data;
    unread = count ? ` (${count})` : '';
    if (name === 'ready') {
      isReady = true;
      offer.remove();
      if (isOpen) frame.focus();
    }
    update();
    if (name === 'close') show(false);
    else emit(name);
  };

  // Beside the body: a page that swaps its body (Turbo), or transforms it, does not take the chat along.
  const attach = (): void => {
    if (window.Foyer === api && host.parentNode !== root) root.append(host);
  };
  const observer = new MutationObserver(attach);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(button, panel);
  panel.append(offer);
  button.onpointerenter = button.onfocus = addFrame;
  for (const event of ['resize', 'scroll']) viewport.addEventListener(event, update, listening);
  addEventListener('message', hear, listening);
  observer.observe(root, { childList: true });
  update();

  const run = ([command, ...args]: FoyerCommand): unknown =>
    (api[command] as (...all: unknown[]) => void)(...args);
  // The element is the interface: it hears and forgets listeners already.
  const api: FoyerApi & Element = Object.assign(host, {
    open: () => show(true),
    close: () => show(false),
    toggle: () => show(!isOpen),
    on: host.addEventListener,
    off: host.removeEventListener,
    update,
    push: (...commands: FoyerCommand[]) => commands.map(run),
    destroy: () => {
      show(false);
      observer.disconnect();
      listening.abort();
      host.remove();
      delete window.Foyer;
    },
  });
  button.onclick = api.toggle;
  window.Foyer = api;
  // After the page's own first paint, which a font and a layer more would hold up.
  setTimeout(attach, FIRST_PAINT_MS);
  queued?.map?.(run);
}
