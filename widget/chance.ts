/**
 * Random ids from the browser's generator. `crypto.randomUUID` is missing in a frame below a page without TLS, where
 * `getRandomValues` still works.
 */

const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** A v4 UUID. */
export const newId = (): string =>
  Array.from(randomBytes(16), (byte) => (byte + 256).toString(16).slice(1))
    .join('')
    .replace(/(.{8})(....).(...).(...)/, '$1-$2-4$3-a$4-');

/** 32 random bytes as base64url: 43 characters, the shape of a session token. */
export const newToken = (): string =>
  btoa(String.fromCharCode(...randomBytes(32)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 43);
