// @vitest-environment node
/** A connection that is gone is noticed, and one that is closed is silent. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { type ChatSocket, openSocket, type SocketEvents } from '../../widget/socket.ts';

const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 3000, interval: 5 });

let server: WebSocketServer;
let heard: string[];
let opened: ChatSocket | null = null;
beforeEach(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  heard = [];
});
afterEach(() => {
  opened?.close();
  for (const client of server.clients) client.terminate();
  server.close();
});

const events: SocketEvents = {
  connected: () => heard.push('connected'),
  refused: (error) => heard.push(`refused ${error?.code}`),
  lost: () => heard.push('lost'),
  ended: (reason) => heard.push(`ended ${reason}`),
};
const open = () => {
  const { port } = server.address() as AddressInfo;
  opened = openSocket({
    server: `http://127.0.0.1:${port}`,
    auth: { version: 1, ticket: 'ticket', token: 'token' },
    answerTimeoutMs: 50,
    on: events,
  });
  return opened;
};
/** Sends what a test gives it as soon as somebody connects. */
const greetWith = (...packets: string[]): void => {
  server.on('connection', (peer) => {
    for (const packet of packets) peer.send(packet);
  });
};
const OPEN = '0{"sid":"a","upgrades":[],"pingInterval":20,"pingTimeout":20}';

describe('the connection', () => {
  it('is lost when the server falls silent', async () => {
    greetWith(OPEN, '40{"sid":"b"}');
    open();
    await until(() => expect(heard).toEqual(['connected', 'lost']));
  });

  it('lives as long as the server pings, and answers', async () => {
    const pongs: string[] = [];
    server.on('connection', (peer) => {
      peer.send('0{"sid":"a","upgrades":[],"pingInterval":250,"pingTimeout":250}');
      peer.send('40{"sid":"b"}');
      const timer = setInterval(() => peer.send('2'), 60);
      peer.on('message', (data) => {
        if (String(data) === '3') pongs.push('3');
      });
      peer.on('close', () => clearInterval(timer));
    });
    open();
    await until(() => expect(pongs.length).toBeGreaterThan(12));
    expect(heard).toEqual(['connected']);
  });

  it.each(['garbage', '42['])('is given up on %j', async (packet) => {
    greetWith('0{"sid":"a","upgrades":[],"pingInterval":9000,"pingTimeout":9000}', '40{"sid":"b"}');
    open();
    await until(() => expect(heard).toEqual(['connected']));
    for (const client of server.clients) client.send(packet);
    await until(() => expect(heard).toEqual(['connected', 'lost']));
  });

  it('says nothing once it was closed', async () => {
    greetWith('0{"sid":"a","upgrades":[],"pingInterval":9000,"pingTimeout":9000}', '40{"sid":"b"}');
    const socket = open();
    await until(() => expect(heard).toEqual(['connected']));
    socket.close();
    expect(await socket.request('session:end')).toBeNull();
    await until(() => expect(server.clients.size).toBe(0));
    expect(heard).toEqual(['connected']);
  });

  it('sends nothing before the server has admitted it', async () => {
    const received: string[] = [];
    server.on('connection', (peer) => {
      peer.send(OPEN);
      peer.on('message', (data) => received.push(String(data)));
    });
    const socket = open();
    expect(await socket.request('turn:send', { clientId: 'c', text: 'words', language: 'en' })).toBeNull();
    await until(() => expect(heard).toEqual(['lost']));
    expect(received.join()).not.toContain('words');
  });

  it('gives null where no answer comes in time', async () => {
    greetWith('0{"sid":"a","upgrades":[],"pingInterval":9000,"pingTimeout":9000}', '40{"sid":"b"}');
    const socket = open();
    await until(() => expect(heard).toEqual(['connected']));
    expect(await socket.request('session:resume', { afterSequence: 0 })).toBeNull();
  });
});
