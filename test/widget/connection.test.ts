// @vitest-environment node
/** Promises of delivery, on a real socket: nothing lost, nothing doubled, order kept, nothing sent without the guard. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inspect } from '../../shared/guard/index.ts';
import { newId, newToken } from '../../widget/chance.ts';
import { type Chat, type ChatParts, createChat } from '../../widget/chat.ts';
import { createTokenStore } from '../../widget/session-token.ts';
import { openSocket } from '../../widget/socket.ts';
import { type ChatDesk, openChatDesk } from '../support/chat-desk.ts';
import { widgetBootstrap } from '../support/widget-bootstrap.ts';

/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:9';

const memoryStorage = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

let desk: ChatDesk;
let storage: ReturnType<typeof memoryStorage>;
const open: Chat[] = [];
const published: string[] = [];

beforeEach(async () => {
  desk = await openChatDesk();
  storage = memoryStorage();
  published.length = 0;
});
afterEach(async () => {
  for (const chat of open.splice(0)) chat.connection.close();
  await desk.close();
});

/** Waits are real but tiny: `random` is near nothing, so every backoff is a few milliseconds. */
const chatWith = (changes: Partial<ChatParts> = {}): Chat => {
  const chat = createChat({
    bootstrap: widgetBootstrap(),
    inspect,
    whenGuarded: (run) => run(),
    newId,
    random: () => 0.001,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    token: createTokenStore(() => storage, 'sunrise-dental', newToken),
    renewTicket: async () => 'renewed',
    openSocket: (auth, on, answerTimeoutMs) => openSocket({ server: desk.url, auth, answerTimeoutMs, on }),
    publish: (event) => published.push(event),
    ...changes,
  });
  open.push(chat);
  return chat;
};

const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 4000, interval: 10 });
const shown = (chat: Chat): string[] =>
  chat.read().entries.map((entry) => {
    if (entry.kind === 'visitor') return `${entry.text} (${entry.delivery})`;
    return entry.kind === 'reply' ? entry.reply.text : `${entry.kind}`;
  });
const texts = (): unknown[] => desk.heard.map(({ payload }) => payload.text);

describe('what is only counted', () => {
  it('waits for the connection, and is told once', async () => {
    const chat = chatWith({
      bootstrap: widgetBootstrap({ consent: { version: '7', text: { en: 'a', es: 'b' } } }),
    });
    chat.consent();
    chat.submit('are you open?', 'en');
    await until(() => expect(chat.read().entries).toHaveLength(2));
    const clientId = chat.read().entries[0]?.clientId ?? '';
    chat.rate(clientId, false);
    await until(() =>
      expect(desk.notes).toEqual([
        ['consent:give', { version: '7' }],
        ['answer:rate', { clientId, helpful: false }],
      ]),
    );
    expect(chat.read().entries[1]).toMatchObject({ kind: 'reply', helpful: false });
  });
});

describe('a question is delivered', () => {
  it('and answered, in the order it was asked', async () => {
    const chat = chatWith();
    for (const text of ['are you open?', 'where do I park?', 'do you take cash?']) chat.submit(text, 'en');
    await until(() => expect(shown(chat)).toHaveLength(6));
    expect(texts()).toEqual(['are you open?', 'where do I park?', 'do you take cash?']);
    expect(shown(chat)).toEqual([
      'are you open? (sent)',
      'Answer 1',
      'where do I park? (sent)',
      'Answer 2',
      'do you take cash? (sent)',
      'Answer 3',
    ]);
  });

  it('once, when the server recorded it and died before it could say so', async () => {
    const chat = chatWith();
    desk.treat('record-then-die');
    chat.submit('are you open?', 'en');
    await until(() => expect(shown(chat)).toEqual(['are you open? (sent)', 'Answer 1']));
    expect(desk.heard).toHaveLength(1);
  });

  it('again under the same id, when no acknowledgement came in time', async () => {
    const chat = chatWith({ ackTimeoutMs: 60 });
    desk.treat('silence');
    chat.submit('are you open?', 'en');
    await until(() => expect(shown(chat)).toEqual(['are you open? (sent)', 'Answer 1']));
    const ids = new Set(desk.heard.map(({ payload }) => payload.clientId));
    expect([desk.heard.length, ids.size]).toEqual([2, 1]);
  });

  it('after the connection was lost while it was typed', async () => {
    const chat = chatWith();
    chat.connection.open();
    await until(() => expect(chat.read().link.state).toBe('online'));
    desk.dropAll();
    chat.submit('are you open?', 'en');
    await until(() => expect(shown(chat)).toEqual(['are you open? (sent)', 'Answer 1']));
  });

  it('when the visitor tries again after a refusal, as what it was: a tap', async () => {
    const chat = chatWith();
    desk.treat({ code: 'rate-limited', retryAfterMs: 1000 });
    chat.choose({ entry: 'parking', label: 'Parking' }, 'en');
    await until(() => expect(shown(chat)).toEqual(['Parking (unsent)']));
    const [entry] = chat.read().entries;
    if (entry?.kind === 'visitor') chat.retry(entry, 'en');
    await until(() => expect(shown(chat)).toEqual(['Parking (sent)', 'Answer 1']));
    expect(desk.heard.map(({ event }) => event)).toEqual(['turn:choose', 'turn:choose']);
  });
});

describe('a disclosure is not delivered', () => {
  it.each([
    ['health', 'I have diabetes and my tooth hurts'],
    ['emergency', 'my husband has chest pain'],
    ['crisis', 'I want to kill myself'],
  ])('%s: only the category leaves', async (category, text) => {
    const chat = chatWith();
    chat.submit(text, 'en');
    await until(() => expect(desk.heard).toHaveLength(1));
    expect(desk.heard[0]).toMatchObject({ event: 'turn:withheld', payload: { category } });
    expect(Object.keys(desk.heard[0]?.payload ?? {}).sort()).toEqual(['category', 'clientId', 'language']);
    expect(JSON.stringify(chat.read())).not.toContain(text);
  });

  it('after it waited offline and the guard, asked again, says no', async () => {
    let offline = true;
    let calls = 0;
    const chat = chatWith({
      // The first look passes, as an older context might let it; the last look before sending is the real guard's.
      inspect: (text, context) => (calls++ === 0 ? inspect('hello', context) : inspect(text, context)),
      openSocket: (auth, on, answerTimeoutMs) =>
        openSocket({ server: offline ? NOWHERE : desk.url, auth, answerTimeoutMs, on }),
    });
    chat.submit('I have diabetes and my tooth hurts', 'en');
    await until(() => expect(chat.read().link.state).toBe('offline'));
    offline = false;
    await until(() => expect(desk.heard).toHaveLength(1));
    expect(desk.heard[0]).toMatchObject({ event: 'turn:withheld', payload: { category: 'health' } });
    expect(chat.read().entries.map(({ kind }) => kind)).toEqual(['card']);
  });

  it('when the guard itself breaks', async () => {
    const chat = chatWith({
      inspect: () => {
        throw new Error('broken');
      },
    });
    chat.submit('are you open?', 'en');
    await until(() => expect(desk.heard).toHaveLength(1));
    expect(desk.heard[0]?.event).toBe('turn:withheld');
  });
});

describe('a visit goes on', () => {
  it('on the next page of the practice’s site, from one token in the tab’s storage', async () => {
    const first = chatWith();
    first.submit('are you open?', 'en');
    await until(() => expect(shown(first)).toHaveLength(2));
    first.connection.close();
    expect([...storage.kept.keys()]).toEqual(['foyer:sunrise-dental']);

    const second = chatWith();
    second.connection.open();
    await until(() => expect(shown(second)).toEqual(['kept (sent)', 'Answer 1']));
  });

  it('though the server died before it could acknowledge the only turn', async () => {
    const first = chatWith();
    desk.treat('record-then-die');
    first.submit('are you open?', 'en');
    await until(() => expect(shown(first)).toHaveLength(2));
    first.connection.close();

    const second = chatWith();
    second.connection.open();
    await until(() => expect(shown(second)).toEqual(['kept (sent)', 'Answer 1']));
  });

  it('and stores nothing before the first answered turn', async () => {
    const chat = chatWith();
    chat.connection.open();
    await until(() => expect(chat.read().link.state).toBe('online'));
    expect(storage.kept.size).toBe(0);
  });

  it('and works where the browser refuses storage', async () => {
    const refusing = () => {
      throw new Error('refused');
    };
    const chat = chatWith({ token: createTokenStore(refusing, 'sunrise-dental', newToken) });
    chat.submit('are you open?', 'en');
    await until(() => expect(shown(chat)).toHaveLength(2));
  });

  it('anew under another token where a copied tab finds its session taken', async () => {
    desk.refuseHandshake({ code: 'session-ended' });
    const chat = chatWith();
    chat.submit('are you open?', 'en');
    await until(() => expect(shown(chat)).toHaveLength(2));
    expect(new Set(desk.handshakes.map(({ token }) => token)).size).toBe(2);
  });

  it('with a fresh ticket when the old one has expired', async () => {
    desk.refuseHandshake({ code: 'ticket-expired' });
    const chat = chatWith();
    chat.submit('are you open?', 'en');
    await until(() => expect(shown(chat)).toHaveLength(2));
    expect(desk.handshakes.map(({ ticket }) => ticket)).toEqual(['ticket', 'renewed']);
  });

  it('not by itself when the server will not renew a very old ticket', async () => {
    desk.refuseHandshake({ code: 'ticket-expired' });
    const chat = chatWith({ renewTicket: async () => null });
    chat.connection.open();
    await until(() => expect(chat.read().link).toEqual({ state: 'refused', code: 'ticket-expired' }));
  });

  it('in a new session when the old one is gone, and says that the old one ended', async () => {
    const chat = chatWith();
    chat.submit('are you open?', 'en');
    await until(() => expect(shown(chat)).toHaveLength(2));
    desk.forgetSessions();
    desk.dropAll();
    await until(() => expect(shown(chat)).toContain('ended'));
    chat.submit('where do I park?', 'en');
    await until(() => expect(shown(chat).slice(-2)).toEqual(['where do I park? (sent)', 'Answer 1']));
  });

  it('not by itself where this chat may not be used: the phone is offered instead', async () => {
    desk.refuseHandshake({ code: 'ticket-refused' });
    const chat = chatWith();
    chat.connection.open();
    await until(() => expect(chat.read().link).toEqual({ state: 'refused', code: 'ticket-refused' }));
    expect(desk.handshakes).toHaveLength(1);
  });

  it('afresh after the visitor starts over', async () => {
    const chat = chatWith();
    chat.submit('are you open?', 'en');
    await until(() => expect(shown(chat)).toHaveLength(2));
    chat.restart();
    expect([shown(chat), storage.kept.size]).toEqual([[], 0]);
    chat.submit('where do I park?', 'en');
    await until(() => expect(shown(chat)).toEqual(['where do I park? (sent)', 'Answer 1']));
  });
});

describe('the page around the chat', () => {
  it('hears that something happened, never what', async () => {
    const chat = chatWith();
    chat.submit('are you open?', 'en');
    await until(() => expect(published).toEqual(['message-sent', 'reply-shown']));
    chat.submit('I have diabetes', 'en');
    await until(() => expect(desk.heard).toHaveLength(2));
    expect(published).toEqual(['message-sent', 'reply-shown', 'redirected']);
  });
});
