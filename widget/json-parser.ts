/**
 * Stands in for `socket.io-parser` in the widget's build: the text packets of Socket.IO protocol 5 and nothing else, since
 * no event of ours carries binary data. A packet that does not fit is an error, which closes the connection.
 */
import { Emitter } from '@socket.io/component-emitter';

export const protocol = 5;

export const PacketType = { CONNECT: 0, DISCONNECT: 1, EVENT: 2, ACK: 3, CONNECT_ERROR: 4 } as const;

type Packet = { type: number; nsp: string; id?: number; data?: unknown };

const SHAPE = /^([0-4])(?:(\/[^,]*),)?(\d{0,15})/;

export class Encoder {
  encode(packet: Packet): string[] {
    const namespace = packet.nsp === '/' ? '' : `${packet.nsp},`;
    const data = packet.data === undefined ? '' : JSON.stringify(packet.data);
    return [`${packet.type}${namespace}${packet.id ?? ''}${data}`];
  }
}

const decode = (text: string): Packet => {
  const shape = SHAPE.exec(text);
  if (!shape) throw new Error('unknown packet');
  const [head, type, namespace, id] = shape;
  const rest = text.slice(head.length);
  const packet: Packet = { type: Number(type), nsp: namespace ?? '/' };
  if (id) packet.id = Number(id);
  if (rest) packet.data = JSON.parse(rest);
  const needsList = packet.type === PacketType.EVENT || packet.type === PacketType.ACK;
  if (needsList && !Array.isArray(packet.data)) throw new Error('invalid payload');
  return packet;
};

export class Decoder extends Emitter<
  Record<string, never>,
  Record<string, never>,
  { decoded: (packet: Packet) => void }
> {
  add(data: unknown): void {
    if (typeof data !== 'string') throw new Error('binary packet');
    this.emitReserved('decoded', decode(data));
  }

  destroy(): void {
    this.off();
  }
}
