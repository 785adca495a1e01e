/** The frame hears only messages of ours from the page around it, and in them nothing else. */
import { describe, expect, it } from 'vitest';
import { parseToFrame } from '../../shared/protocol/host-messages.ts';

describe('what the frame hears', () => {
  it.each<[unknown, unknown]>([
    [
      [true, true, 'es'],
      [true, true, 'es'],
    ],
    [
      [false, false, 'en'],
      [false, false, 'en'],
    ],
    [[true, false, 'en', 'I have a toothache'], null],
    [[true, 'yes', 'en'], null],
    [[true, false, 7], null],
    [[], null],
    [{ type: 'send', text: 'words' }, null],
    ['words', null],
    [null, null],
    [undefined, null],
  ])('%j is taken as %j', (data, expected) => {
    expect(parseToFrame(data)).toEqual(expected);
  });
});
