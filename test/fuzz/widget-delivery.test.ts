/** Five hundred conversations over a server that drops, forgets to answer and dies after recording: no turn lost, doubled or out of order. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { inspect } from '../../shared/guard/index.ts';
import { newId, newToken } from '../../widget/chance.ts';
import { type Chat, createChat } from '../../widget/chat.ts';
import { createTokenStore } from '../../widget/session-token.ts';
import { openSocket } from '../../widget/socket.ts';
import { type Answer, type ChatDesk, openChatDesk } from '../support/chat-desk.ts';
import { widgetBootstrap } from '../support/widget-bootstrap.ts';

const CONVERSATIONS = 500;
const QUESTIONS = [
  'are you open?',
  'where do I park?',
  'do you take cash?',
  'is there wifi?',
  'who answers the phone?',
];

let desk: ChatDesk;
beforeAll(async () => {
  desk = await openChatDesk();
});
afterAll(() => desk.close());

const memory = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

const newChat = (): Chat => {
  const storage = memory();
  return createChat({
    bootstrap: widgetBootstrap(),
    inspect,
    whenGuarded: (run) => run(),
    newId,
    random: () => 0.002,
    ackTimeoutMs: 150,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    token: createTokenStore(() => storage, 'sunrise-dental', newToken),
    renewTicket: async () => 'renewed',
    openSocket: (auth, on, answerTimeoutMs) => openSocket({ server: desk.url, auth, answerTimeoutMs, on }),
    publish: () => {},
  });
};

/** What happens at each turn's arrival, and whether every connection is cut before the next question is asked. */
type Fate = { readonly answers: readonly Answer[]; readonly cuts: readonly boolean[] };

const fates = fc.record({
  answers: fc.array(fc.constantFrom<Answer>('answer', 'answer', 'silence', 'record-then-die'), {
    maxLength: 8,
  }),
  cuts: fc.array(fc.boolean(), { minLength: QUESTIONS.length, maxLength: QUESTIONS.length }),
});

const live = async ({ answers, cuts }: Fate): Promise<void> => {
  const from = desk.heard.length;
  desk.treat(...answers);
  const chat = newChat();
  try {
    for (const [index, question] of QUESTIONS.entries()) {
      if (cuts[index]) desk.dropAll();
      chat.submit(question, 'en');
      if (index % 2 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await vi.waitFor(() => expect(chat.read().lastSequence).toBe(QUESTIONS.length), {
      timeout: 15_000,
      interval: 2,
    });
    const shown = chat
      .read()
      .entries.map((entry) =>
        entry.kind === 'visitor' ? entry.text : entry.kind === 'reply' ? entry.reply.text : entry.kind,
      );
    expect(shown).toEqual(QUESTIONS.flatMap((question, index) => [question, `Answer ${index + 1}`]));
    const firstSeen = [...new Set(desk.heard.slice(from).map(({ payload }) => payload.text))];
    expect(firstSeen).toEqual(QUESTIONS);
  } finally {
    chat.connection.close();
  }
};

describe('delivery', () => {
  it('loses nothing, doubles nothing, keeps the order', async () => {
    await fc.assert(fc.asyncProperty(fates, live), { numRuns: CONVERSATIONS, endOnFailure: true });
  }, 280_000);
});
