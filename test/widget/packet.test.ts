/** The widget's own reading of the two protocols' packets: what is right is read, anything else closes the connection. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectPacket, eventPacket, parsePacket } from '../../widget/packet.ts';

describe('a packet', () => {
  it.each<[string, unknown]>([
    ['0{"sid":"a","pingInterval":25000,"pingTimeout":20000}', { type: 'open', quietMs: 45_000 }],
    ['2', { type: 'ping' }],
    ['1', { type: 'lost' }],
    ['41', { type: 'lost' }],
    ['40{"sid":"b"}', { type: 'connected' }],
    [
      '44{"message":"no","data":{"code":"ticket-expired"}}',
      { type: 'refused', data: { code: 'ticket-expired' } },
    ],
    ['42["session:ended","idle"]', { type: 'event', id: '', name: 'session:ended', argument: 'idle' }],
    ['427["session:probe"]', { type: 'event', id: '7', name: 'session:probe', argument: undefined }],
    ['4312[{"ok":true}]', { type: 'answer', id: '12', argument: { ok: true } }],
    ['4310["line\\nbreak"]', { type: 'answer', id: '10', argument: 'line\nbreak' }],
  ])('%s is read', (text, packet) => {
    expect(parsePacket(text)).toEqual(packet);
  });

  it.each(['', 'x', '42[', '43', '7', '45["binary"]', '4', 'undefined'])(
    '%j is not one or is empty of meaning',
    (text) => {
      const packet = parsePacket(text);
      expect(packet === null || packet.type === 'answer').toBe(true);
    },
  );

  it('never throws, whatever arrives', () => {
    fc.assert(fc.property(fc.anything(), (anything) => void parsePacket(anything)));
    fc.assert(fc.property(fc.string(), (text) => void parsePacket(`4${text}`)));
  });

  it('is written as the protocol says', () => {
    expect(connectPacket({ token: 't' })).toBe('40{"token":"t"}');
    expect(eventPacket(3, 'turn:send', { text: '"é' })).toBe('423["turn:send",{"text":"\\"é"}]');
    expect(eventPacket(4, 'session:end')).toBe('424["session:end"]');
  });
});
