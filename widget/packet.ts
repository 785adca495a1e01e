/**
 * The text packets of Engine.IO 4 and Socket.IO 5 that this widget speaks, as written in the protocols' published
 * specifications: https://socket.io/docs/v4/engine-io-protocol and socket-io-protocol. One namespace, no binary data.
 */

export type Packet =
  | { readonly type: 'open'; readonly quietMs: number }
  | { readonly type: 'ping' | 'lost' }
  | { readonly type: 'connected' }
  | { readonly type: 'refused'; readonly data: unknown }
  | { readonly type: 'event'; readonly id: string; readonly name: unknown; readonly argument: unknown }
  | { readonly type: 'answer'; readonly id: string; readonly argument: unknown };

const SHAPE = /^(4?\d)(\d*)(.*)$/s;

const listOf = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : []);

const field = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;

/** Null for what is not a packet of these protocols; whoever gets that closes the connection. */
export const parsePacket = (text: unknown): Packet | null => {
  const [, type, id = '', json] = (typeof text === 'string' && SHAPE.exec(text)) || [];
  try {
    const data: unknown = json ? JSON.parse(json) : undefined;
    const [first, second] = listOf(data);
    switch (type) {
      case '0':
        return {
          type: 'open',
          quietMs: Number(field(data, 'pingInterval')) + Number(field(data, 'pingTimeout')),
        };
      case '2':
        return { type: 'ping' };
      case '1':
      case '41':
        return { type: 'lost' };
      case '40':
        return { type: 'connected' };
      case '42':
        return { type: 'event', id, name: first, argument: second };
      case '43':
        return { type: 'answer', id, argument: first };
      case '44':
        return { type: 'refused', data: field(data, 'data') };
      default:
        return null;
    }
  } catch {
    return null;
  }
};

export const PONG = '3';
export const DISCONNECT = '41';
export const connectPacket = (auth: object): string => `40${JSON.stringify(auth)}`;
export const eventPacket = (id: number, name: string, argument?: object): string =>
  `42${id}${JSON.stringify(argument ? [name, argument] : [name])}`;
export const answerPacket = (id: string): string => `43${id}[]`;
