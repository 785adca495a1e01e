/**
 * Five hundred conversations at once, by the widget's own delivery, with a server that is killed at random moments and started again:
 * no turn is lost, none is there twice, and the order is the one in which it was asked.
 */
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../shared/guard/index.ts';
import { newId, newToken } from '../../widget/chance.ts';
import { type Chat, createChat } from '../../widget/chat.ts';
import { createTokenStore } from '../../widget/session-token.ts';
import { bareSocket } from '../support/bare-socket.ts';
import { freePort } from '../support/free-port.ts';
import { exited, startMortalServer } from '../support/start-mortal-server.ts';
import { fetchBootstrap } from '../support/visitor.ts';

const CONVERSATIONS = 500;
const KILLS = 5;
/** A practice takes 600 turns a minute, and each visitor comes to one of two. */
const QUESTIONS = ['where can I park?', 'are you open on Saturday?'];
const PRACTICES = ['sunrise-dental', 'harbor-family-medicine'];

type Bootstrap = Awaited<ReturnType<typeof fetchBootstrap>>;
type Visit = { readonly chat: Chat; readonly again: () => Chat };

const folder = mkdtempSync(join(tmpdir(), 'foyer-'));
let port: number;
let server: ChildProcess;
beforeAll(async () => {
  port = await freePort();
  server = await startMortalServer(folder, port);
});
afterAll(async () => {
  const stopped = exited(server);
  server.kill('SIGTERM');
  await stopped;
  rmSync(folder, { recursive: true, force: true });
});

/** One tab: its storage survives in `again`, as it does a page change. */
const enter = (url: string, bootstrap: Bootstrap): Visit => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const open = (): Chat =>
    createChat({
      bootstrap,
      inspect,
      whenGuarded: (run) => run(),
      newId,
      random: Math.random,
      after: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      token: createTokenStore(() => storage, bootstrap.look.practice, newToken),
      renewTicket: async () => null,
      openSocket: (auth, on) => bareSocket(url, auth, on),
      publish: () => {},
    });
  return { chat: open(), again: open };
};

/** Asks all; every other visitor does not wait for an answer before the next question. */
const converse = ({ chat }: Visit, isPatient: boolean): Promise<void> =>
  new Promise((resolve) => {
    let asked = 0;
    const next = (): void => {
      const question = QUESTIONS[asked];
      asked += 1;
      if (question) chat.submit(question, 'en');
    };
    chat.subscribe(() => {
      const { entries } = chat.read();
      const answers = entries.filter(({ kind }) => kind === 'reply').length;
      if (answers === QUESTIONS.length) resolve();
      else if (isPatient && answers === asked) setTimeout(next, Math.random() * 1_000);
    });
    chat.connection.open();
    next();
    if (!isPatient) for (const _rest of QUESTIONS.slice(1)) next();
  });

const killAgainAndAgain = async (): Promise<void> => {
  for (let kill = 0; kill < KILLS; kill += 1) {
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 1_500));
    const death = exited(server);
    server.kill('SIGKILL');
    await death;
    server = await startMortalServer(folder, port);
  }
};

/** What a visitor sees: each question, and behind it its answer. */
const order = (chat: Chat): string =>
  chat
    .read()
    .entries.map((entry) => (entry.kind === 'visitor' ? `${entry.text}` : entry.kind))
    .join(' | ');
const EXPECTED = QUESTIONS.map((question) => `${question} | reply`).join(' | ');

const resumed = async ({ again }: Visit): Promise<Chat> => {
  const chat = again();
  await new Promise<void>((resolve) => {
    chat.subscribe(() => chat.read().link.state === 'online' && resolve());
    chat.connection.open();
  });
  chat.connection.close();
  return chat;
};

describe('a server killed at random moments', () => {
  it('loses, doubles and swaps no turn of five hundred conversations', async () => {
    const url = `http://localhost:${port}`;
    const bootstraps = await Promise.all(PRACTICES.map((practice) => fetchBootstrap(url, practice)));
    const visits = Array.from({ length: CONVERSATIONS }, (_, i) =>
      enter(url, bootstraps[i % PRACTICES.length] as Bootstrap),
    );
    const killed = killAgainAndAgain();
    await Promise.all(visits.map((visit, i) => converse(visit, i % 4 < 2)));
    await killed;
    for (const { chat } of visits) chat.connection.close();

    expect(new Set(visits.map(({ chat }) => order(chat)))).toEqual(new Set([EXPECTED]));
    const stored: string[] = [];
    for (const visit of visits) stored.push(order(await resumed(visit)));
    expect(new Set(stored)).toEqual(new Set([EXPECTED]));
  });
});
