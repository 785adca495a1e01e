/** While the guard is on its way nothing is sent; what was asked for meanwhile is inspected first once it is there. */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../shared/guard/index.ts';
import { newId, newToken } from '../../widget/chance.ts';
import { createChat } from '../../widget/chat.ts';
import { App } from '../../widget/components/app.tsx';
import { type LateGuard, openLateGuard } from '../../widget/late-guard.ts';
import { en as messages } from '../../widget/messages/en.ts';
import { screen as inspectText } from '../../widget/screen.ts';
import { createTokenStore } from '../../widget/session-token.ts';
import { WEDNESDAY_ELEVEN, widgetBootstrap } from '../support/widget-bootstrap.ts';

type Delivery = {
  readonly arrive: () => Promise<void>;
  readonly fail: () => Promise<void>;
  readonly asked: () => number;
};

/** A guard that comes when the test says so. */
const lateGuard = (failed: (failures: number) => void = () => {}): { guard: LateGuard } & Delivery => {
  let settle: {
    resolve: (module: { inspect: typeof inspect }) => void;
    reject: (why: Error) => void;
  } | null = null;
  let asked = 0;
  const guard = openLateGuard({
    load: () => {
      asked += 1;
      return new Promise((resolve, reject) => {
        settle = { resolve, reject };
      });
    },
    random: () => 0,
    after: (_ms, run) => run(),
    failed,
  });
  return {
    guard,
    arrive: () => act(async () => settle?.resolve({ inspect })),
    fail: () => act(async () => settle?.reject(new Error('no network'))),
    asked: () => asked,
  };
};

const visit = () => {
  const failures: number[] = [];
  const { guard, ...delivery } = lateGuard((count) => {
    failures.push(count);
    chat.unguarded(count);
  });
  const sockets: unknown[] = [];
  const chat = createChat({
    bootstrap: widgetBootstrap(),
    inspect: guard.inspect,
    whenGuarded: guard.whenHere,
    newId,
    random: () => 0,
    after: () => () => {},
    token: createTokenStore(() => sessionStorage, 'sunrise-dental', newToken),
    renewTicket: async () => null,
    openSocket: (...all) => {
      sockets.push(all);
      return { request: async () => null, close: () => {} };
    },
    publish: () => {},
  });
  const host = { close: () => {}, unread: () => {}, listen: () => {} };
  render(
    <App
      bootstrap={widgetBootstrap()}
      chat={chat}
      host={host}
      clock={() => WEDNESDAY_ELEVEN}
      messages={messages}
      loadMessages={async () => messages}
    />,
  );
  return { chat, delivery, sockets, failures };
};
const composer = (): HTMLTextAreaElement => screen.getByRole('textbox');
const ask = (text: string): void => {
  fireEvent.input(composer(), { target: { value: text } });
  fireEvent.keyDown(composer(), { key: 'Enter' });
};

describe('before the guard is there', () => {
  it('one can write, and what was to be sent goes as soon as it is', async () => {
    const { chat, delivery } = visit();
    ask('are you open?');
    expect([composer().value, chat.read().entries]).toEqual(['are you open?', []]);
    await delivery.arrive();
    await waitFor(() =>
      expect(chat.read().entries).toMatchObject([{ kind: 'visitor', text: 'are you open?' }]),
    );
    expect(composer().value).toBe('');
  });

  it('a disclosure that was to be sent is stopped', async () => {
    const { chat, delivery } = visit();
    ask('I have a toothache');
    await delivery.arrive();
    await waitFor(() => expect(chat.read().entries).toMatchObject([{ kind: 'card', category: 'health' }]));
  });

  it('a crisis that stands in the composer is answered with its card, without sending', async () => {
    const { delivery } = visit();
    fireEvent.input(composer(), { target: { value: 'I want to end my life' } });
    await delivery.arrive();
    await screen.findByRole('heading', { name: 'You can talk to someone right now' });
  });

  it('no socket is opened', async () => {
    const { chat, delivery, sockets } = visit();
    chat.connection.open();
    expect(sockets).toHaveLength(0);
    await delivery.arrive();
    expect(sockets).toHaveLength(1);
  });

  it('and when it cannot be had, nothing is sent, it is tried again, and the phone is offered', async () => {
    const { chat, delivery, failures } = visit();
    ask('are you open?');
    for (let i = 0; i < 3; i += 1) await delivery.fail();
    expect(failures).toEqual([1, 2, 3]);
    expect(delivery.asked()).toBe(4);
    expect(chat.read().entries).toEqual([]);
    await screen.findByRole('link', { name: 'Call (555) 555-0142' });
  });

  it('any text counts as a disclosure', () => {
    const { guard } = lateGuard();
    expect(
      inspectText(guard.inspect, 'are you open?', { lastCategories: [], language: 'en', specialty: null }),
    ).toEqual({ pass: false, category: 'health', general: null });
  });
});
