/** The first password of an account, read from a screen and typed once. */
import { randomInt } from 'node:crypto';

/** Nothing that is taken for something else: no l, 1, i, o, 0. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 5;

/** 99 bits, in four groups. */
export const oneTimePassword = (): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-');
