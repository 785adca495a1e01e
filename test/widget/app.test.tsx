/** The chat as a visitor meets it: what is said, what is stopped, what is offered, by mouse, by keyboard and by ear. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inspect } from '../../shared/guard/index.ts';
import type { ToFrame } from '../../shared/protocol/host-messages.ts';
import type { FrameBootstrap } from '../../shared/protocol/practice-public.ts';
import type { Language } from '../../shared/text/kinds.ts';
import { newId, newToken } from '../../widget/chance.ts';
import { type Chat, createChat } from '../../widget/chat.ts';
import { App } from '../../widget/components/app.tsx';
import { en } from '../../widget/messages/en.ts';
import { es } from '../../widget/messages/es.ts';
import { createTokenStore } from '../../widget/session-token.ts';
import { WEDNESDAY_ELEVEN, widgetBootstrap } from '../support/widget-bootstrap.ts';

const SPOKEN = { en, es };

type Visit = {
  readonly chat: Chat;
  readonly closed: () => number;
  readonly unread: () => number | undefined;
  readonly hear: (message: ToFrame) => void;
};

/** The app on its real parts, without a network: the socket never opens. */
const visit = (
  changes: Partial<FrameBootstrap> = {},
  language: Language = 'en',
  now = WEDNESDAY_ELEVEN,
): Visit => {
  const bootstrap = widgetBootstrap(changes);
  const chat = createChat({
    bootstrap,
    inspect,
    whenGuarded: (run) => run(),
    newId,
    random: () => 0,
    after: () => () => {},
    token: createTokenStore(() => sessionStorage, 'sunrise-dental', newToken),
    renewTicket: async () => null,
    openSocket: () => ({ request: async () => null, close: () => {} }),
    publish: () => {},
  });
  const close = vi.fn();
  const counts: number[] = [];
  let hear: (message: ToFrame) => void = () => {};
  const host = {
    close,
    unread: (count: number) => void counts.push(count),
    listen: (listener: typeof hear) => {
      hear = listener;
    },
  };
  render(
    <App
      bootstrap={bootstrap}
      chat={chat}
      host={host}
      clock={() => now}
      messages={SPOKEN[language]}
      loadMessages={async (wanted) => SPOKEN[wanted]}
    />,
  );
  return {
    chat,
    closed: () => close.mock.calls.length,
    unread: () => counts.at(-1),
    hear: (message) => hear(message),
  };
};

const composer = (): HTMLTextAreaElement => screen.getByRole('textbox');
const type = (text: string): void => {
  fireEvent.input(composer(), { target: { value: text } });
};
const press = (key: string, target: Element = composer()): void => {
  fireEvent.keyDown(target, { key });
};
const log = () => within(screen.getByRole('log'));

describe('before the first keystroke', () => {
  it('says that it is automated, not a person, not medical advice, what to leave out and what is kept', () => {
    visit();
    const notice = screen.getByRole('log').textContent;
    for (const part of ['automated', 'not a person', 'medical advice', 'leave out health', 'keep a copy']) {
      expect(notice).toContain(part);
    }
  });

  it('greets with the practice’s words and offers its suggestions', () => {
    visit();
    expect(screen.getByText('Hello! Ask me about hours.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Parking' })).toBeTruthy();
  });

  it('has a name for every control', () => {
    visit();
    for (const name of ['Close chat', 'More options', 'Send', 'Cambiar a español']) {
      expect(screen.getByRole('button', { name })).toBeTruthy();
    }
    expect(screen.getByRole('textbox', { name: 'Your question' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Sunrise Dental' })).toBeTruthy();
  });
});

describe('a visitor writes', () => {
  it('a question, and Enter sends it', () => {
    visit();
    type('Are you open on Saturday?');
    press('Enter');
    expect(log().getByText(/Are you open on Saturday\?/)).toBeTruthy();
    expect(composer().value).toBe('');
  });

  it('two lines with Shift and Enter, and nothing is sent', () => {
    const { chat } = visit();
    type('Are you open');
    fireEvent.keyDown(composer(), { key: 'Enter', shiftKey: true });
    expect(chat.read().entries).toEqual([]);
  });

  it('nothing, and nothing can be sent', () => {
    const { chat } = visit();
    type('   ');
    press('Enter');
    expect(chat.read().entries).toEqual([]);
  });

  it('more than fits, and is told so; the text stays', () => {
    const { chat } = visit();
    type('a '.repeat(1001));
    press('Enter');
    expect(screen.getByText('That message is too long. Please ask in fewer words.')).toBeTruthy();
    expect([chat.read().entries.length, composer().value.length]).toEqual([0, 2002]);
  });

  it('with an input method, and Enter only ends the composition', () => {
    const { chat } = visit();
    type('Abierto');
    fireEvent.keyDown(composer(), { key: 'Enter', isComposing: true });
    expect(chat.read().entries).toEqual([]);
  });
});

describe('a visitor discloses', () => {
  it('health while typing: the notice appears after a pause, without moving focus', async () => {
    visit();
    composer().focus();
    type('I have a toothache');
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('looks like health information'),
    );
    expect(document.activeElement).toBe(composer());
    type('');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(''));
  });

  it('health beside a question: sees why, the phone, the portal, and may send the rest with one tap', () => {
    const { chat } = visit();
    type('I have a toothache, are you open Saturday?');
    press('Enter');
    const call = log().getByRole('link', { name: 'Call (555) 555-0142' });
    expect(call.getAttribute('href')).toBe('tel:+15555550142');
    expect(log().getByText(/Open now, until/)).toBeTruthy();
    expect(log().getByRole('link', { name: 'Patient portal' })).toBeTruthy();
    expect(chat.read().entries.map(({ kind }) => kind)).toEqual(['card']);

    fireEvent.click(log().getByRole('button', { name: 'Send only this part' }));
    const sent = chat.read().entries.flatMap((entry) => (entry.kind === 'visitor' ? [entry.text] : []));
    expect(sent).toEqual(['are you open Saturday?']);
    expect(composer().value).toBe('');
    expect(log().queryByRole('button', { name: 'Send only this part' })).toBeNull();
  });

  it('in a language the guard does not know: nothing is sent, and no word of health is said', () => {
    const { chat } = visit();
    type('у меня болит зуб');
    press('Enter');
    expect(log().getByRole('heading').textContent).toBe('This chat reads English and Spanish');
    expect(log().getByText(/could not read your message, so it was not sent/)).toBeTruthy();
    expect(log().getByRole('link', { name: /Call/ })).toBeTruthy();
    expect(log().queryByText(/health information/)).toBeNull();
    expect(chat.read().entries).toMatchObject([{ kind: 'card', unread: true, general: null }]);
  });

  it('the same health text twice: one card, and the text stays to be changed', () => {
    const { chat } = visit();
    type('I have a toothache');
    press('Enter');
    press('Enter');
    expect([chat.read().entries.length, composer().value]).toEqual([1, 'I have a toothache']);
  });

  it('a phone number: may send the message without it', () => {
    const { chat } = visit();
    type('My email is jo@example.org. Do you take Aetna?');
    press('Enter');
    fireEvent.click(log().getByRole('button', { name: 'Send without it' }));
    const sent = chat.read().entries.flatMap((entry) => (entry.kind === 'visitor' ? [entry.text] : []));
    expect(sent).toEqual(['Do you take Aetna?']);
  });

  it.each([
    ['crisis', 'I want to kill myself', 'tel:988', /You can talk to someone right now/],
    ['emergency', 'my husband has chest pain', 'tel:911', /call 911 now/],
  ])('%s while typing: the whole card at once, before anything is sent', async (_name, text, href, title) => {
    const { chat } = visit();
    type(text);
    await waitFor(() =>
      expect(within(screen.getByRole('alert')).getByRole('heading', { name: title })).toBeTruthy(),
    );
    expect(screen.getByRole('alert').querySelector(`a[href="${href}"]`)).toBeTruthy();
    expect(chat.read().entries).toEqual([]);
  });

  it.each([
    ['crisis', 'I want to kill myself', /You can talk to someone right now/],
    ['emergency', 'my husband has chest pain', /call 911 now/],
  ])('%s on send: the card, focus on its heading, and the words are gone', async (_name, text, title) => {
    visit();
    type(text);
    press('Enter');
    const heading = log().getByRole('heading', { name: title });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(composer().value).toBe('');
    expect(document.body.textContent).not.toContain(text);
  });

  it('a crisis in Spanish: 988 with 2 pressed', () => {
    visit({}, 'es');
    type('quiero matarme');
    press('Enter');
    expect(log().getByRole('link', { name: 'Llamar al 988, oprimir 2' }).getAttribute('href')).toBe(
      'tel:988,2',
    );
  });

  it('a crisis in English still points to Spanish', () => {
    visit();
    type('I want to kill myself');
    press('Enter');
    expect(log().getByRole('link', { name: 'Llame al 988 y oprima 2' })).toBeTruthy();
  });
});

describe('languages', () => {
  it.each<[Language, string]>([
    ['es', 'Asistente automático'],
    ['en', 'Automated assistant'],
  ])('in %j a visitor is met with "%s"', (language, sentence) => {
    visit({}, language);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('switch by one tap and keep the draft', async () => {
    visit();
    type('Hola');
    fireEvent.click(screen.getByRole('button', { name: 'Cambiar a español' }));
    await screen.findByText('Asistente automático');
    await waitFor(() => expect([composer().value, document.documentElement.lang]).toEqual(['Hola', 'es']));
  });

  it('are not offered where the practice has one', () => {
    visit({ look: { ...widgetBootstrap().look, languages: ['en'] } });
    expect(screen.queryByRole('button', { name: 'Cambiar a español' })).toBeNull();
  });

  it('follow the practice’s page when it opens the chat', async () => {
    const { hear } = visit();
    hear([true, false, 'es']);
    await waitFor(() => expect(screen.getByText('Asistente automático')).toBeTruthy());
    hear([true, false, 'en']);
    await waitFor(() => expect(screen.getByText('Automated assistant')).toBeTruthy());
  });
});

describe('a practice that asks for consent', () => {
  const consent = { version: '2026-11', text: { en: 'You agree to this.', es: 'Usted acepta esto.' } };

  it('gets no text before it, and the draft stays', async () => {
    const { chat } = visit({ consent });
    type('are you open?');
    press('Enter');
    expect([chat.read().entries, composer().value]).toEqual([[], 'are you open?']);
    await waitFor(() =>
      expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContain(
        'Please agree before you send.',
      ),
    );
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'I agree' }));
    fireEvent.click(screen.getByRole('button', { name: 'I agree' }));
    await waitFor(() => expect(screen.queryByText('You agree to this.')).toBeNull());
    expect(document.activeElement).toBe(composer());
    press('Enter');
    expect(chat.read().entries).toMatchObject([{ kind: 'visitor', text: 'are you open?' }]);
  });

  it('gets no tap on a suggestion before it either', () => {
    const { chat } = visit({ consent });
    fireEvent.click(screen.getByRole('button', { name: 'Parking' }));
    expect(chat.read().entries).toEqual([]);
  });

  it('shows a crisis card all the same', async () => {
    visit({ consent });
    type('I want to end my life');
    await screen.findByRole('heading', { name: 'You can talk to someone right now' });
  });
});

describe('sound', () => {
  it('is off until somebody turns it on in the menu', async () => {
    visit();
    fireEvent.click(screen.getByRole('button', { name: 'More options' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Turn sound on' }));
    fireEvent.click(screen.getByRole('button', { name: 'More options' }));
    await screen.findByRole('button', { name: 'Turn sound off' });
  });
});

describe('the notice', () => {
  it('says so where a practice keeps texts of health messages', () => {
    visit({ keepsHealthText: true });
    expect(screen.getByText(/If a health message gets through, a copy of it is kept/)).toBeTruthy();
  });
});

describe('opening and closing', () => {
  it('puts focus in the composer, on a small screen on the heading so that no keyboard covers the notice', async () => {
    const { hear } = visit();
    hear([true, false, 'en']);
    expect(document.activeElement).toBe(composer());
    hear([false, false, 'en']);
    hear([true, true, 'en']);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it.each([true, false])(
    'takes the focus at once where the page has handed it over already: %s',
    (isHere) => {
      const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(isHere);
      visit();
      expect(document.activeElement === composer()).toBe(isHere);
      hasFocus.mockRestore();
    },
  );

  it('leaves focus and a chosen language alone when the window changes its size', async () => {
    const { hear } = visit();
    hear([true, false, 'en']);
    fireEvent.click(screen.getByRole('button', { name: 'Cambiar a español' }));
    const close = await waitFor(() => screen.getByRole('button', { name: 'Cerrar el chat' }));
    close.focus();
    hear([true, true, 'en']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cerrar el chat' }));
  });

  it('Escape asks the page to close', () => {
    const { closed } = visit();
    press('Escape');
    expect(closed()).toBe(1);
  });

  it('Escape in the open menu closes the menu only and returns to its button', async () => {
    const { closed } = visit();
    const menu = screen.getByRole('button', { name: 'More options' });
    fireEvent.click(menu);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Copy this chat' })).toBeTruthy());
    press('Escape', menu);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Copy this chat' })).toBeNull());
    expect([closed(), document.activeElement]).toEqual([0, menu]);
  });

  it('tells the page how many cards came while it was closed', () => {
    const { chat, hear, unread } = visit();
    hear([true, false, 'en']);
    hear([false, false, 'en']);
    chat.submit('I have a toothache', 'en');
    expect(unread()).toBe(1);
    hear([true, false, 'en']);
    expect(unread()).toBe(0);
  });
});

describe('by ear', () => {
  it('each card is read out once by the one polite region, and the log itself is silent', async () => {
    const { chat } = visit();
    chat.submit('I have a toothache', 'en');
    const regions = document.querySelectorAll('[aria-live="polite"]');
    expect(regions).toHaveLength(1);
    await waitFor(() => expect(regions[0]?.textContent).toContain('We kept that private'));
    expect(screen.getByRole('log').getAttribute('aria-live')).toBe('off');
  });
});

describe('a chat that is left alone', () => {
  afterEach(() => void vi.useRealTimers());

  it('warns, and ends with nothing left for the next person at the screen', async () => {
    vi.useFakeTimers();
    const { chat } = visit();
    type('Are you open?');
    press('Enter');
    type('half a question');
    await act(() => void vi.advanceTimersByTime(28 * 60_000));
    expect(screen.getByRole('button', { name: 'Keep it open' })).toBeTruthy();
    await act(() => void vi.advanceTimersByTime(2 * 60_000 + 1));
    await act(() => void vi.advanceTimersByTime(1000));
    expect(chat.read().entries.map(({ kind }) => kind)).toEqual(['ended']);
    expect(composer().value).toBe('');
    expect(document.body.textContent).not.toContain('Are you open?');
  });

  it('stays for whoever asks', async () => {
    vi.useFakeTimers();
    const { chat } = visit();
    type('Are you open?');
    press('Enter');
    await act(() => void vi.advanceTimersByTime(29 * 60_000));
    fireEvent.click(screen.getByRole('button', { name: 'Keep it open' }));
    await act(() => void vi.advanceTimersByTime(27 * 60_000));
    expect(chat.read().entries).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Keep it open' })).toBeNull();
  });
});

describe('copying', () => {
  it('puts the conversation on the clipboard and says so', async () => {
    const written: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void written.push(text));
    visit();
    type('Are you open?');
    press('Enter');
    fireEvent.click(screen.getByRole('button', { name: 'More options' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Copy this chat' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(written).toEqual(['You: Are you open?']);
  });

  it('says so where the browser does not allow it', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    visit();
    fireEvent.click(screen.getByRole('button', { name: 'More options' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Copy this chat' }));
    expect(await screen.findByText('Your browser does not allow copying here.')).toBeTruthy();
  });
});

describe('starting over', () => {
  it('leaves neither turns nor draft', async () => {
    const { chat } = visit();
    type('Are you open?');
    press('Enter');
    type('And on Sunday');
    fireEvent.click(screen.getByRole('button', { name: 'More options' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Clear and start over' }));
    await waitFor(() => expect(composer().value).toBe(''));
    expect(chat.read().entries).toEqual([]);
  });
});
