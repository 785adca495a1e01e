/** The visitor's network behind a known number of proxies. Used for rate limits only; never stored, never logged. */
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * SECURITY: with `hops` proxies in front, the address is the `hops`-th from the right of X-Forwarded-For: whatever stands
 * further left was written by the caller. With no proxy the header is not looked at.
 */
const forwardedAddress = (request: Pick<IncomingMessage, 'headers' | 'socket'>, hops: number): string => {
  const direct = request.socket.remoteAddress ?? 'unknown';
  if (hops === 0) return direct;
  const header = request.headers['x-forwarded-for'];
  const forwarded = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((part) => part.trim());
  return forwarded[forwarded.length - hops] || direct;
};

/** The first four groups of an IPv6 address: whoever has one such address has all 2^64 of its network. */
const networkOf = (address: string): string => {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0');
  const groups = [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16));
  return `${groups.join(':')}::/64`;
};

/** What a rate limit counts by: the IPv4 address, or the IPv6 network that one household or server is given. */
export const clientAddress = (request: Pick<IncomingMessage, 'headers' | 'socket'>, hops: number): string =>
  networkOf(forwardedAddress(request, hops));
