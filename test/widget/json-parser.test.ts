/** The parser that stands in for the library's in the widget's build: same packets, and anything else is an error. */
import fc from 'fast-check';
import { Encoder as TheirEncoder } from 'socket.io-parser';
import { describe, expect, it } from 'vitest';
import { Decoder, Encoder, PacketType } from '../../widget/json-parser.ts';

const decode = (text: unknown): unknown => {
  let packet: unknown = null;
  const decoder = new Decoder();
  decoder.on('decoded', (decoded) => {
    packet = decoded;
  });
  decoder.add(text);
  return packet;
};

describe('a packet', () => {
  it.each<[string, unknown]>([
    ['0{"sid":"b"}', { type: PacketType.CONNECT, nsp: '/', data: { sid: 'b' } }],
    ['1', { type: PacketType.DISCONNECT, nsp: '/' }],
    ['2["session:ended","idle"]', { type: PacketType.EVENT, nsp: '/', data: ['session:ended', 'idle'] }],
    ['27["session:probe"]', { type: PacketType.EVENT, nsp: '/', id: 7, data: ['session:probe'] }],
    ['312[{"ok":true}]', { type: PacketType.ACK, nsp: '/', id: 12, data: [{ ok: true }] }],
    ['4{"message":"no"}', { type: PacketType.CONNECT_ERROR, nsp: '/', data: { message: 'no' } }],
    ['2/staff,3["x"]', { type: PacketType.EVENT, nsp: '/staff', id: 3, data: ['x'] }],
  ])('%s is read', (text, packet) => {
    expect(decode(text)).toEqual(packet);
  });

  it.each(['', 'x', '2', '2{', '3{"ok":true}', '7["x"]', '51-["binary"]'])('%j is an error', (text) => {
    expect(() => decode(text)).toThrow();
  });

  it('of bytes is an error', () => {
    expect(() => decode(new Uint8Array([1]))).toThrow();
  });

  it('is written as the library writes it', () => {
    const packets = fc.record({
      type: fc.constantFrom(PacketType.EVENT, PacketType.ACK),
      nsp: fc.constant('/'),
      id: fc.nat(1_000_000),
      data: fc.array(fc.jsonValue(), { minLength: 1 }),
    });
    fc.assert(
      fc.property(packets, (packet) => {
        expect(new Encoder().encode(packet)).toEqual(new TheirEncoder().encode(packet));
      }),
    );
  });
});
