/** "Did this help?" below the newest answer. Only a count by entry leaves, never a word; who says no is shown the phone. */
import type { ReplyEntry } from '../conversation.ts';
import { Contact } from './contact.tsx';
import { useFrame } from './context.ts';

export const Feedback = ({ entry }: { readonly entry: ReplyEntry }) => {
  const { chat, messages } = useFrame();
  const { clientId, helpful } = entry;
  if (helpful !== undefined) {
    return (
      <>
        <p class="feedback" role="status">
          {helpful ? messages.thanks : messages.thanksCall}
        </p>
        {!helpful && <Contact />}
      </>
    );
  }
  return (
    <p class="feedback">
      {messages.helpful}
      {([true, false] as const).map((answer) => (
        <button key={answer} type="button" class="text-button" onClick={() => chat.rate(clientId, answer)}>
          {answer ? messages.yes : messages.no}
        </button>
      ))}
    </p>
  );
};
