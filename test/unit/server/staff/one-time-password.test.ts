import { expect, it } from 'vitest';
import { oneTimePassword } from '../../../../server/staff/one-time-password.ts';
import { MIN_PASSWORD_CHARACTERS } from '../../../../shared/protocol/staff-api.ts';

it('a one-time password is long, has nothing that is misread, and never comes twice', () => {
  const passwords = Array.from({ length: 2_000 }, oneTimePassword);

  expect(new Set(passwords).size).toBe(passwords.length);
  for (const password of passwords) {
    expect(password).toMatch(/^[a-hjkmnp-z2-9]{5}(-[a-hjkmnp-z2-9]{5}){3}$/);
    expect(password.length).toBeGreaterThanOrEqual(MIN_PASSWORD_CHARACTERS);
  }
});
