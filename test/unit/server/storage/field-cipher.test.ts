import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldCipher, type Place } from '../../../../server/storage/field-cipher.ts';

const KEY = randomBytes(32);
const PLACE: Place = { table: 'turn', row: ['a', 'b', '1'], column: 'sealed_reply' };

it('whatever is sealed opens as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fieldCipher.open(KEY, PLACE, fieldCipher.seal(KEY, PLACE, text))).toBe(text);
    }),
  );
});

it('the same text never looks the same twice', () => {
  expect(fieldCipher.seal(KEY, PLACE, 'yes')).not.toBe(fieldCipher.seal(KEY, PLACE, 'yes'));
});

it('no changed character goes unnoticed', () => {
  const sealed = fieldCipher.seal(KEY, PLACE, 'are you open on Saturday?');
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
    const same = Buffer.from(changed.slice(5), 'base64url').equals(Buffer.from(sealed.slice(5), 'base64url'));
    if (same && changed.startsWith('gcm1.')) continue;
    expect(() => fieldCipher.open(KEY, PLACE, changed), `character ${at}`).toThrow();
  }
});

it.each<[string, Place]>([
  ['another table', { ...PLACE, table: 'transcript' }],
  ['another column', { ...PLACE, column: 'sealed_visitor_text' }],
  ['another row', { ...PLACE, row: ['a', 'b', '2'] }],
  ['another practice', { ...PLACE, row: ['c', 'b', '1'] }],
  ['a row whose parts are cut differently', { ...PLACE, row: ['ab', '1'] }],
])('a sealed text opens nowhere else: %s', (_, place) => {
  const sealed = fieldCipher.seal(KEY, PLACE, 'text');

  expect(() => fieldCipher.open(KEY, place, sealed)).toThrow();
});

it.each(['', 'gcm1.', 'gcm1.AAAA', 'plain.text', 'text'])(
  'what was never sealed does not open: "%s"',
  (stored) => {
    expect(() => fieldCipher.open(KEY, PLACE, stored)).toThrow();
  },
);

it('an error names the place and not the text', () => {
  const sealed = fieldCipher.seal(KEY, PLACE, 'planted words');

  expect(() => fieldCipher.open(randomBytes(32), PLACE, sealed)).toThrow(/^(?!.*planted)/);
  expect(() => fieldCipher.open(KEY, PLACE, 'plain.planted words')).toThrow(/^(?!.*planted)/);
});
