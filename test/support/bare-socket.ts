/** The widget's socket without its library, for thousands of visitors in one process, of which the library would be most. */
import { WebSocket } from 'ws';
import { SOCKET_PATH } from '../../shared/protocol/events.ts';
import type { ChatSocket, SocketEvents } from '../../widget/socket.ts';

export const bareSocket = (url: string, auth: unknown, on: SocketEvents): ChatSocket => {
  const peer = new WebSocket(`${url.replace('http', 'ws')}${SOCKET_PATH}/?EIO=4&transport=websocket`, {
    headers: { origin: url },
  });
  const answers = new Map<string, (answer: unknown) => void>();
  let isClosed = false;
  let next = 0;
  const lose = (): void => {
    if (!isClosed) on.lost();
    isClosed = true;
    for (const answer of answers.values()) answer(null);
  };
  peer.on('error', lose);
  peer.on('close', lose);
  peer.on('message', (data) => {
    const text = String(data);
    if (isClosed) return;
    if (text[0] === '0') peer.send(`40${JSON.stringify(auth)}`);
    else if (text === '2') peer.send('3');
    else if (text.startsWith('40')) on.connected();
    else if (text.startsWith('44')) on.refused(JSON.parse(text.slice(2)).data ?? null);
    else if (text.startsWith('43')) {
      const [, id = '', rest = '[]'] = /^43(\d+)(.*)$/s.exec(text) ?? [];
      answers.get(id)?.(JSON.parse(rest)[0]);
      answers.delete(id);
    }
  });
  const request = (...event: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve) => {
      const id = `${next++}`;
      answers.set(id, resolve);
      peer.send(`42${id}${JSON.stringify(event)}`);
    });
  return {
    request: request as ChatSocket['request'],
    close: () => {
      isClosed = true;
      peer.terminate();
    },
  };
};
