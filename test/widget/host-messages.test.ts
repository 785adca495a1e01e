/** Between frame and page pass only messages of ours, and in them nothing else. */
import { describe, expect, it } from 'vitest';
import { parseToFrame, parseToHost } from '../../shared/protocol/host-messages.ts';

describe('what the page hears', () => {
  it.each<[unknown, boolean]>([
    [{ foyer: 1, type: 'ready' }, true],
    [{ foyer: 1, type: 'unread', count: 2 }, true],
    [{ foyer: 2, type: 'ready' }, false],
    [{ type: 'ready' }, false],
    ['ready', false],
    [null, false],
    [undefined, false],
    [42, false],
  ])('%j: ours is %s', (data, ours) => {
    expect(parseToHost(data) !== null).toBe(ours);
  });
});

describe('what the frame hears', () => {
  it.each<[unknown, unknown]>([
    [
      { foyer: 1, type: 'hello', more: 1 },
      { foyer: 1, type: 'hello' },
    ],
    [
      { foyer: 1, type: 'closed' },
      { foyer: 1, type: 'closed' },
    ],
    [
      { foyer: 1, type: 'opened', fullScreen: true, language: 'es', more: 1 },
      { foyer: 1, type: 'opened', fullScreen: true, language: 'es' },
    ],
    [
      { foyer: 1, type: 'opened', fullScreen: 'yes', language: 7 },
      { foyer: 1, type: 'opened', fullScreen: false, language: null },
    ],
    [{ foyer: 1, type: 'send', text: 'words' }, null],
    [[], null],
    [null, null],
  ])('%j is taken as %j', (data, expected) => {
    expect(parseToFrame(data)).toEqual(expected);
  });
});
