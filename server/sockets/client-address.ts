/** The visitor's address behind a known number of proxies. Used for rate limits only; never stored, never logged. */
import type { IncomingMessage } from 'node:http';

/**
 * SECURITY: with `hops` proxies in front, the address is the `hops`-th from the right of X-Forwarded-For: whatever stands
 * further left was written by the caller. With no proxy the header is not looked at.
 */
export const clientAddress = (request: Pick<IncomingMessage, 'headers' | 'socket'>, hops: number): string => {
  const direct = request.socket.remoteAddress ?? 'unknown';
  if (hops === 0) return direct;
  const header = request.headers['x-forwarded-for'];
  const forwarded = (Array.isArray(header) ? header.join(',') : (header ?? ''))
    .split(',')
    .map((part) => part.trim());
  return forwarded[forwarded.length - hops] || direct;
};
