// @vitest-environment node
/** The socket's code may come late or not at all; neither loses a visitor's words or sends them anywhere. */
import { describe, expect, it, vi } from 'vitest';
import { openLateSocket } from '../../widget/late-socket.ts';
import type { ChatSocket, SocketParts } from '../../widget/socket.ts';

const partsWith = (lost: () => void): SocketParts => ({
  server: 'https://chat.example.org',
  auth: { version: 1, ticket: 'ticket', token: 'token' },
  answerTimeoutMs: 50,
  on: { connected: () => {}, refused: () => {}, lost, ended: () => {} },
});

describe('a socket whose code is still on its way', () => {
  it('sends nothing and says so', async () => {
    const late = openLateSocket(
      () => new Promise(() => {}),
      partsWith(() => {}),
    );
    expect(await late.request('session:end')).toBeNull();
  });

  it('counts as lost when the code cannot be had', async () => {
    const lost = vi.fn();
    openLateSocket(() => Promise.reject(new Error('blocked')), partsWith(lost));
    await vi.waitFor(() => expect(lost).toHaveBeenCalledOnce());
  });

  it('is never opened when it was closed before', async () => {
    const opened: ChatSocket[] = [];
    const openSocket = (): ChatSocket => {
      const socket = { request: async () => null, close: () => {} };
      opened.push(socket);
      return socket;
    };
    const late = openLateSocket(
      async () => ({ openSocket }),
      partsWith(() => {}),
    );
    late.close();
    await Promise.resolve();
    await Promise.resolve();
    expect(opened).toEqual([]);
  });
});
