/**
 * The one script a practice pastes: draws the launcher and, on first intent, adds the frame in which the conversation
 * happens. It must never see or carry a word of the conversation, write to the page's storage, or request anything else.
 */
import { parseToHost, type ToFrame } from '../shared/protocol/host-messages.ts';
import type { LoaderLook } from '../shared/protocol/practice-public.ts';
import type { Language } from '../shared/text/kinds.ts';
import type { FoyerApi, FoyerOptions } from './foyer-api.ts';
import SHEET from './launcher/launcher.css?inline';
import { UNREACHABLE } from './launcher/unreachable.ts';

/** Replaced by the server with the practice's published look when it serves the script. */
declare const __FOYER_LOOK__: LoaderLook;

/** The frame's document and scripts come in well under a second; by now the phone is the better offer. */
const UNREACHABLE_MS = 4000;
/** Just below the largest there is. */
const TOP = 2147483000;

const start = (options: FoyerOptions, queued: Window['Foyer']): FoyerApi => {
  const look = __FOYER_LOOK__;
  const root = document.documentElement;
  const phone = matchMedia('(max-width:480px),(max-height:480px)');
  const viewport = visualViewport;
  const listening = new AbortController();
  let language: Language = 'en';
  let isReady = false;
  let isOpen = false;
  let fills = false;

  const add = <Tag extends keyof HTMLElementTagNameMap>(parent: Node, tag: Tag, text = '') => {
    const element = document.createElement(tag);
    element.textContent = text;
    return parent.appendChild(element);
  };
  const host = document.createElement('foyer-chat');
  const shadow = host.attachShadow({ mode: 'open' });
  const box = add(shadow, 'section');
  const button = add(box, 'button');
  const label = add(button, 'span');
  const badge = add(button, 'i');
  const panel = add(box, 'div');
  const offer = document.createElement('p');
  let frame: HTMLIFrameElement | undefined;

  const emit = (event: string): unknown => host.dispatchEvent(new Event(event));
  const tell = (type: ToFrame['type']): void =>
    frame?.contentWindow?.postMessage({ foyer: 1, type, fullScreen: fills, language }, look.server);
  const enter = (): void => {
    if (!isReady || !isOpen) return;
    tell('opened');
    frame?.focus();
  };

  const dress = (next?: FoyerOptions): void => {
    Object.assign(options, next);
    const { offsetX = '20px', offsetY = '20px', zIndex = TOP, position = look.position } = options;
    const wanted = options.language ?? (root.lang || navigator.language);
    const words = look.label.find(([offered]) => wanted.startsWith(offered)) ?? look.label[0];
    language = words[0];
    label.textContent = options.label ?? words[1];
    box.lang = language;
    box.style.cssText = `--c:${look.colour};--o:${look.onColour};z-index:${zIndex};bottom:${offsetY};${position}:${offsetX};justify-items:${position}`;
  };

  /** Full screen on phones: as high as the keyboard leaves it, and the page behind it out of reach. */
  const fit = (): void => {
    const next = isOpen && phone.matches;
    if (next !== fills && document.body) document.body.inert = fills = next;
    panel.style.cssText = fills && viewport ? `height:${viewport.height}px;top:${viewport.offsetTop}px` : '';
  };

  const link = (text: string, href: string): HTMLAnchorElement => {
    const element = add(offer, 'a', text);
    element.href = href;
    return element;
  };
  const addFrame = (): void => {
    if (frame) return;
    const [sorry, portal, leave] = UNREACHABLE[language];
    add(offer, 'b', look.name);
    add(offer, 'span', sorry);
    link(look.phone, `tel:${look.phone}`);
    if (look.portal) link(portal, look.portal);
    link(leave, '#').onclick = () => show(false);
    frame = add(panel, 'iframe');
    frame.title = look.name;
    frame.allow = 'clipboard-write';
    // Nobody needs to see the browser's own error page.
    frame.style.visibility = 'hidden';
    frame.onload = () => tell('hello');
    frame.src = `${look.server}/${look.practice}/frame`;
  };
  const offerPhone = (): void => {
    if (!isReady) panel.prepend(offer);
  };

  /** Returns false, so that a link's click goes nowhere. */
  const show = (next: boolean): false => {
    if (isOpen === next) return false;
    isOpen = next;
    panel.hidden = !next;
    button.ariaExpanded = `${next}`;
    fit();
    if (next) {
      addFrame();
      setTimeout(offerPhone, UNREACHABLE_MS);
      enter();
    } else {
      tell('closed');
      if (shadow.activeElement) button.focus({ preventScroll: true });
    }
    emit(next ? 'open' : 'close');
    return false;
  };

  const hear = ({ source, origin, data }: MessageEvent): void => {
    const message = source && source === frame?.contentWindow && origin === look.server && parseToHost(data);
    if (!message) return;
    if (message.type === 'ready') {
      isReady = true;
      if (frame) frame.style.visibility = '';
      offer.remove();
      enter();
      emit('ready');
    } else if (message.type === 'close') show(false);
    else if (message.type === 'unread') {
      badge.textContent = `${message.count}`;
      badge.hidden = !message.count;
    } else emit(message.name);
  };

  // Beside the body: a page that swaps its body (Turbo), or transforms it, does not take the chat along.
  const attach = (): void => {
    if (!host.isConnected) root.append(host);
  };
  const observer = new MutationObserver(attach);

  const api: FoyerApi = {
    open: () => show(true),
    close: () => show(false),
    toggle: () => show(!isOpen),
    on: (event, listener) => host.addEventListener(event, listener),
    off: (event, listener) => host.removeEventListener(event, listener),
    update: dress,
    push: (...commands) => {
      for (const [command, ...args] of commands) (api[command] as (...all: unknown[]) => void)(...args);
    },
    destroy: () => {
      show(false);
      observer.disconnect();
      listening.abort();
      host.remove();
      if (window.Foyer === api) delete window.Foyer;
    },
  };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  shadow.adoptedStyleSheets = [sheet];
  offer.role = 'alert';
  panel.role = 'dialog';
  panel.ariaLabel = look.name;
  panel.hidden = badge.hidden = true;
  button.ariaExpanded = 'false';
  button.onclick = api.toggle;
  button.onpointerenter = button.onfocus = addFrame;
  box.onkeydown = ({ key }) => {
    if (key === 'Escape') show(false);
  };
  for (const event of ['resize', 'scroll']) viewport?.addEventListener(event, fit, listening);
  phone.addEventListener('change', fit, listening);
  addEventListener('message', hear, listening);
  observer.observe(root, { childList: true });
  dress();
  attach();
  if (Array.isArray(queued)) api.push(...queued);
  return api;
};

const { Foyer } = window;
// Pasted twice, or run again by a single-page site: the first launcher stays.
if (!(Foyer && 'destroy' in Foyer)) window.Foyer = start({ ...document.currentScript?.dataset }, Foyer);
