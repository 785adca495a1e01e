/** Is a page's address on the practice's list? The commonest cause of a chat that does not appear is a missing or added "www.". Pure. */

export type AddressCheck =
  | { readonly kind: 'empty' | 'unreadable' }
  | { readonly kind: 'listed' | 'missing'; readonly origin: string };

const asUrl = (given: string): URL | null => {
  const text = given.trim();
  const full = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(full) ? new URL(full) : null;
};

/** `given` is what staff copy from the address bar; the scheme may be missing. */
export const checkAddress = (given: string, origins: readonly string[]): AddressCheck => {
  if (given.trim() === '') return { kind: 'empty' };
  const url = asUrl(given);
  if (!url || (!url.hostname.includes('.') && url.hostname !== 'localhost')) return { kind: 'unreadable' };
  return { kind: origins.includes(url.origin) ? 'listed' : 'missing', origin: url.origin };
};
