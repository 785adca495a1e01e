/**
 * Encryption of single columns: AES-256-GCM, bound to table, row and column, so that a ciphertext moved elsewhere does not
 * open. Kept as text, because the two databases give blobs back as different types.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED = 'gcm1.';
const PLAIN = 'plain.';

/** Where a value lives. `row` is the row's whole primary key. */
export type Place = { readonly table: string; readonly row: readonly string[]; readonly column: string };

export type FieldCipher = {
  seal(key: Buffer, place: Place, text: string): string;
  /** Throws when the value was made with another key, for another place, or changed. */
  open(key: Buffer, place: Place, sealed: string): string;
};

const boundTo = (place: Place): Buffer =>
  Buffer.from(JSON.stringify([place.table, place.column, ...place.row]));

const seal = (key: Buffer, place: Place, text: string): string => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(place));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return SEALED + Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
};

const open = (key: Buffer, place: Place, sealed: string): string => {
  const bytes = Buffer.from(sealed.slice(SEALED.length), 'base64url');
  if (!sealed.startsWith(SEALED) || bytes.length < NONCE_BYTES + TAG_BYTES) {
    throw new Error(`No ciphertext in ${place.table}.${place.column}.`);
  }
  const end = bytes.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
    .setAAD(boundTo(place))
    .setAuthTag(bytes.subarray(end));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, end)), decipher.final()]).toString(
    'utf8',
  );
};

export const fieldCipher: FieldCipher = { seal, open };

/**
 * Leaves every value readable. Only for a test that searches the stored bytes for planted words: with encryption on, such a
 * search could not fail. A database written with it does not open with the real cipher.
 */
export const noFieldCipher: FieldCipher = {
  seal: (_key, _place, text) => PLAIN + text,
  open: (_key, place, sealed) => {
    if (!sealed.startsWith(PLAIN)) throw new Error(`No plain text in ${place.table}.${place.column}.`);
    return sealed.slice(PLAIN.length);
  },
};
