/** What visitors say that is no question about the practice: greetings, thanks, "are you a bot", "a person, please", abuse, orders to the program. */
import {
  ABUSE,
  ACKNOWLEDGED,
  BOT,
  FILLERS,
  GOODBYE,
  HELLO,
  HUMAN,
  INJECTION,
  ONLY_HUMAN,
  THANKS,
} from './small-talk-phrases.ts';

export type SmallTalk =
  | 'hello'
  | 'thanks'
  | 'goodbye'
  | 'acknowledged'
  | 'bot'
  | 'human'
  | 'abuse'
  | 'injection';

/** Null when the text asks something of the practice. `folded` is the text as `fold` gives it. */
export const readSmallTalk = (folded: string): SmallTalk | null => {
  if (INJECTION.test(folded)) return 'injection';
  if (HUMAN.test(folded) || ONLY_HUMAN.test(without(folded, [FILLERS, HELLO, THANKS]))) return 'human';
  if (BOT.test(folded)) return 'bot';
  return readCourtesy(folded) ?? (ABUSE.test(folded) ? 'abuse' : null);
};

/** The last that is said counts most: "ok thanks, bye" is a goodbye. */
const COURTESIES: readonly (readonly [SmallTalk, RegExp])[] = [
  ['goodbye', GOODBYE],
  ['thanks', THANKS],
  ['hello', HELLO],
  ['acknowledged', ACKNOWLEDGED],
];

/** Only where nothing else is in the text: "thanks, and where do I park" is a question. */
const readCourtesy = (folded: string): SmallTalk | null => {
  let left = folded;
  const said: SmallTalk[] = [];
  for (const [kind, pattern] of COURTESIES) {
    const shorter = without(left, [pattern]);
    if (shorter !== left) said.push(kind);
    left = shorter;
  }
  return without(left, [FILLERS]) === '' ? (said[0] ?? null) : null;
};

const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns
    .reduce((left, pattern) => left.replace(pattern, ' '), text)
    .replace(/ {2,}/g, ' ')
    .trim();
