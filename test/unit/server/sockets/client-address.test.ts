import { describe, expect, it } from 'vitest';
import { clientAddress } from '../../../../server/sockets/client-address.ts';

const request = (forwarded?: string) =>
  ({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress: '10.0.0.9' },
  }) as never;

describe('the visitor’s address', () => {
  it.each([
    ['no proxy: the header is the caller’s invention', 0, '1.2.3.4', '10.0.0.9'],
    ['one proxy: the last entry', 1, '6.6.6.6, 1.2.3.4', '1.2.3.4'],
    ['two proxies: the last but one', 2, '6.6.6.6, 1.2.3.4, 10.0.0.1', '1.2.3.4'],
    ['fewer entries than proxies: the connection itself', 3, '1.2.3.4', '10.0.0.9'],
    ['IPv6: the network, however many addresses it has', 1, '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['IPv6, shortened', 1, '2001:db8::7', '2001:db8:0:0::/64'],
    ['IPv6, written in another way', 1, '2001:0DB8:0:0::9', '2001:db8:0:0::/64'],
    ['IPv4 in IPv6 clothes', 1, '::ffff:1.2.3.4', '::ffff:1.2.3.4'],
    ['a proxy that adds no header: the connection itself', 1, undefined, '10.0.0.9'],
  ])('%s', (_case, hops, forwarded, expected) => {
    expect(clientAddress(request(forwarded), hops)).toBe(expected);
  });
});
