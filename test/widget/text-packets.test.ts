/** The packets below the socket client: as the library reads and writes them where they are text, an error where not. */
import { decodePacket as theirDecode, encodePacket as theirEncode } from 'engine.io-parser';
import { describe, expect, it } from 'vitest';
import { decodePacket, encodePacket } from '../../widget/text-packets.ts';

const TYPES = ['open', 'close', 'ping', 'pong', 'message', 'upgrade', 'noop'] as const;
type Text = { type: (typeof TYPES)[number]; data?: string };

const written = (encode: typeof encodePacket, packet: Text): string => {
  let text = '';
  encode(packet, true, (encoded) => {
    text = encoded;
  });
  return text;
};

describe('a text packet', () => {
  it.each(TYPES.flatMap((type): Text[] => [{ type }, { type, data: '{"a":"é"}' }]))(
    '%j is written and read as the library does',
    (packet) => {
      const text = written(encodePacket, packet);
      expect(text).toBe(written(theirEncode as unknown as typeof encodePacket, packet));
      expect(decodePacket(text)).toEqual(theirDecode(text));
      expect(decodePacket(text)).toEqual(packet);
    },
  );

  it.each(['', 'x', '9', 'bAQID', new ArrayBuffer(2), null, undefined])('%j is an error', (frame) => {
    expect(decodePacket(frame)).toEqual({ type: 'error', data: 'parser error' });
  });
});
