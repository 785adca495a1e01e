/** The fixed sentences are true for every practice, also for one that keeps health texts with identifiers removed. */
import { describe, expect, it } from 'vitest';
import { redirectReply } from '../../../../server/conversation/redirect-replies.ts';
import { LANGUAGES } from '../../../../shared/text/kinds.ts';

describe('what a redirected visitor reads', () => {
  it.each(LANGUAGES)(
    'promises nothing about keeping that the practice may choose otherwise: %s',
    (language) => {
      const { text } = redirectReply('redirect-health', language, []);
      expect(text).not.toMatch(/\bkeep|\bkept|\bstore|guard[óo]|\bguarda/i);
    },
  );
});
