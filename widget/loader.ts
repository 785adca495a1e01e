/**
 * The one script a practice pastes: draws the launcher and, on first intent, adds the frame in which the conversation
 * happens. It must never see or carry a word of the conversation, write to the page's storage, or request anything else.
 */
import { parseToHost, type ToFrame } from '../shared/protocol/host-messages.ts';
import type { PracticeLook } from '../shared/protocol/practice-public.ts';
import type { FoyerApi, FoyerCommand, FoyerOptions } from './foyer-api.ts';
import { SHEET } from './launcher/sheet.ts';

/** Replaced by the server with the practice's published look when it serves the script. */
declare const __FOYER_LOOK__: PracticeLook;

const UNREACHABLE_MS = 4000;

const WORDS = {
  en: ['Chat is not available right now. Please call us.', 'Patient portal', 'Close'],
  es: ['El chat no está disponible ahora. Llámenos por teléfono.', 'Portal del paciente', 'Cerrar'],
} as const;

const start = (options: FoyerOptions, queued: readonly FoyerCommand[]): FoyerApi => {
  const look = __FOYER_LOOK__;
  const { documentElement: root } = document;
  const host = document.createElement('foyer-chat');
  const shadow = host.attachShadow({ mode: 'open' });
  const add = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, parent: Node, id = '', text = '') => {
    const element = document.createElement(tag);
    if (id) element.id = id;
    element.textContent = text;
    return parent.appendChild(element);
  };
  const box = add('div', shadow);
  const button = add('button', box, 'b');
  const name = add('b', button);
  const badge = add('span', button);
  const panel = add('div', box, 'p');
  const events = new EventTarget();
  const phone = matchMedia('(max-width:480px),(max-height:480px)');
  const viewport = visualViewport;
  let frame: HTMLIFrameElement | undefined;
  let ready = false;
  let isOpen = false;
  let language: 'en' | 'es' = 'en';

  const emit = (event: string): unknown => events.dispatchEvent(new Event(event));
  const tell = (message: ToFrame): void => frame?.contentWindow?.postMessage(message, look.server);
  const tellOpen = (): void => {
    if (!ready || !isOpen) return;
    tell({ foyer: 1, type: 'opened', fullScreen: phone.matches, language });
    frame?.focus();
  };

  const dress = (next: FoyerOptions): void => {
    Object.assign(options, next);
    const wanted = options.language ?? (root.lang || navigator.language);
    language =
      /^es/i.test(wanted) && look.languages.includes('es')
        ? 'es'
        : look.languages.includes('en')
          ? 'en'
          : 'es';
    name.textContent = options.label ?? look.label[language];
    panel.ariaLabel = look.name;
    box.lang = language;
    box.className = `${options.position ?? look.position}${ready ? ' on' : ''}`;
    for (const [key, value] of Object.entries({ ...options, c: look.colour, o: look.onColour })) {
      box.style.setProperty(`--${key}`, `${value}`);
    }
  };

  const fit = (): void => {
    const full = isOpen && phone.matches;
    if (document.body && (full || panel.ariaModal === 'true')) document.body.inert = full;
    panel.ariaModal = `${full}`;
    panel.style.height = full && viewport ? `${viewport.height}px` : '';
    panel.style.top = full && viewport ? `${viewport.offsetTop}px` : '';
    tell({ foyer: 1, type: 'viewport', fullScreen: phone.matches });
  };

  const link = (href: string, text: string): void => {
    add('a', fallback(), '', text).href = href;
  };
  const fallback = (): HTMLElement => shadow.querySelector<HTMLElement>('#f') ?? add('div', panel, 'f');
  const offerPhone = (): void => {
    if (ready || !isOpen || shadow.querySelector('#f')) return;
    const [sorry, portal, closeLabel] = WORDS[language];
    add('p', fallback(), '', sorry).role = 'alert';
    link(`tel:${look.phone.replace(/[^+\d]/g, '')}`, look.phone);
    if (look.portal) link(look.portal, portal);
    const closer = add('a', fallback(), '', closeLabel);
    closer.href = '#';
    closer.onclick = () => {
      close();
      return false;
    };
  };

  const addFrame = (): void => {
    if (frame) return;
    frame = document.createElement('iframe');
    frame.title = name.textContent ?? '';
    frame.allow = 'clipboard-write';
    frame.src = `${look.server}/${look.practice}/frame`;
    frame.onload = () => tell({ foyer: 1, type: 'hello' });
    panel.append(frame);
  };

  const show = (next: boolean): void => {
    if (isOpen === next || !host.isConnected) return;
    isOpen = next;
    panel.hidden = !next;
    button.ariaExpanded = `${next}`;
    fit();
    if (next) {
      addFrame();
      setTimeout(offerPhone, UNREACHABLE_MS);
      tellOpen();
    } else {
      tell({ foyer: 1, type: 'closed' });
      if (shadow.activeElement) button.focus({ preventScroll: true });
    }
    emit(next ? 'open' : 'close');
  };
  const open = (): void => show(true);
  const close = (): void => show(false);

  const hear = (event: MessageEvent): void => {
    const message =
      frame &&
      event.source === frame.contentWindow &&
      event.origin === look.server &&
      parseToHost(event.data);
    if (!message) return;
    if (message.type === 'ready') {
      ready = true;
      dress({});
      tellOpen();
      emit('ready');
    }
    if (message.type === 'close') close();
    if (message.type === 'unread') {
      badge.hidden = !message.count;
      badge.textContent = `${message.count}`;
    }
    if (message.type === 'event') emit(message.name);
  };

  const attach = (): void => {
    if (!host.isConnected) root.append(host);
  };
  const observer = new MutationObserver(attach);

  const api: FoyerApi = {
    practice: look.practice,
    open,
    close,
    toggle: () => show(!isOpen),
    on: (event, listener) => events.addEventListener(event, listener),
    off: (event, listener) => events.removeEventListener(event, listener),
    update: dress,
    push: (...commands) => {
      for (const [command, ...args] of commands) Reflect.apply(api[command], api, args);
    },
    destroy: () => {
      close();
      observer.disconnect();
      removeEventListener('message', hear);
      phone.onchange = null;
      viewport?.removeEventListener('resize', fit);
      viewport?.removeEventListener('scroll', fit);
      host.remove();
      if (window.Foyer === api) delete window.Foyer;
    },
  };

  shadow.adoptedStyleSheets = [new CSSStyleSheet()];
  shadow.adoptedStyleSheets[0]?.replaceSync(SHEET);
  panel.role = 'dialog';
  panel.hidden = badge.hidden = true;
  button.type = 'button';
  button.ariaExpanded = 'false';
  button.onclick = api.toggle;
  button.onpointerenter = button.onfocus = addFrame;
  box.onkeydown = (event) => {
    if (event.key === 'Escape') close();
  };
  phone.onchange = fit;
  viewport?.addEventListener('resize', fit);
  viewport?.addEventListener('scroll', fit);
  addEventListener('message', hear);
  observer.observe(root, { childList: true });
  dress({});
  attach();
  api.push(...queued);
  return api;
};

const before: unknown = window.Foyer;
if (!(before && typeof before === 'object' && 'destroy' in before)) {
  window.Foyer = start({ ...document.currentScript?.dataset }, Array.isArray(before) ? before : []);
}
