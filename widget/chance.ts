/**
 * Random ids from the browser's generator. `crypto.randomUUID` is missing in a frame below a page without TLS, where
 * `getRandomValues` still works.
 */

const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** A v4 UUID. */
export const newId = (): string => {
  let id = '';
  randomBytes(16).forEach((byte, index) => {
    const value = index === 6 ? (byte & 15) | 64 : index === 8 ? (byte & 63) | 128 : byte;
    id += (index > 3 && index < 11 && index % 2 === 0 ? '-' : '') + (value + 256).toString(16).slice(1);
  });
  return id;
};

/** 32 random bytes as base64url: 43 characters, the shape of a session token. */
export const newToken = (): string =>
  btoa(String.fromCharCode(...randomBytes(32)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 43);
