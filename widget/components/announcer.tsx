/** The one polite live region: each new answer is read out once, then the region is emptied so that it is not found twice. */
import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../conversation.ts';
import type { Messages } from '../messages/messages.ts';
import { useFrame } from './context.ts';
import { cardWords } from './redirect-card.tsx';

const EMPTY_AFTER_MS = 15_000;
const SHOWN_MS = 4000;

const sentenceFor = (entry: Entry | undefined, messages: Messages): string | null => {
  switch (entry?.kind) {
    case 'reply':
      return entry.reply.text;
    case 'card':
      return cardWords(entry, messages).join('. ');
    case 'ended':
      return messages.ended[entry.reason];
    default:
      return null;
  }
};

/** `extra` is said and shown for a moment when it changes: what has no place in the conversation, such as "Copied." */
export const Announcer = ({ extra }: { readonly extra: { readonly text: string } }) => {
  const { chat, messages } = useFrame();
  const { entries } = chat.read();
  const last = entries.at(-1);
  const [said, setSaid] = useState('');
  const say = (sentence: string | null, ms: number): (() => void) | undefined => {
    if (!sentence) return;
    setSaid(sentence);
    const timer = setTimeout(() => setSaid(''), ms);
    return () => clearTimeout(timer);
  };
  useEffect(() => say(sentenceFor(last, messages), EMPTY_AFTER_MS), [last?.kind, last?.clientId]);
  useEffect(() => say(extra.text, SHOWN_MS), [extra]);
  return (
    <div class={said !== '' && said === extra.text ? 'toast' : 'unseen'} aria-live="polite">
      {said}
    </div>
  );
};
