/** The one polite live region: each new answer is read out once, then the region is emptied so that it is not found twice. */
import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../conversation.ts';
import type { Messages } from '../messages/messages.ts';
import { useFrame } from './context.ts';

const EMPTY_AFTER_MS = 15_000;

const sentenceFor = (entry: Entry | undefined, messages: Messages): string | null => {
  switch (entry?.kind) {
    case 'reply':
      return entry.reply.text;
    case 'card':
      if (entry.category === 'health') return `${messages.healthTitle}. ${messages.healthText}`;
      if (entry.category === 'identity') return `${messages.identityTitle}. ${messages.identityText}`;
      return `${messages[entry.category].title}. ${messages[entry.category].text}`;
    case 'ended':
      return messages.ended[entry.reason];
    default:
      return null;
  }
};

/** `extra` is said when it changes: what has no place in the conversation, such as "Copied." */
export const Announcer = ({ extra }: { readonly extra: string }) => {
  const { chat, messages } = useFrame();
  const { entries } = chat.read();
  const last = entries.at(-1);
  const [said, setSaid] = useState('');
  const say = (sentence: string | null): (() => void) | undefined => {
    if (!sentence) return;
    setSaid(sentence);
    const timer = setTimeout(() => setSaid(''), EMPTY_AFTER_MS);
    return () => clearTimeout(timer);
  };
  useEffect(() => say(sentenceFor(last, messages)), [last?.kind, last?.clientId]);
  useEffect(() => say(extra), [extra]);
  return (
    <div class="unseen" aria-live="polite">
      {said}
    </div>
  );
};
