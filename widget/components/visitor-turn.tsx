/** What the visitor wrote and whether it arrived. */
import type { Delivery, VisitorEntry } from '../conversation.ts';
import type { Messages } from '../messages/messages.ts';
import { useFrame } from './context.ts';

const deliverySentence = (delivery: Delivery, messages: Messages): string | null =>
  delivery === 'waiting' ? messages.waiting : delivery === 'unsent' ? messages.unsent : null;

type VisitorTurnProps = { readonly entry: VisitorEntry; readonly onRetry: (entry: VisitorEntry) => void };

export const VisitorTurn = ({ entry, onRetry }: VisitorTurnProps) => {
  const { messages } = useFrame();
  const sentence = deliverySentence(entry.delivery, messages);
  return (
    <div class={`visitor ${entry.delivery}`}>
      <p class={entry.text === null ? 'bubble withheld' : 'bubble'} dir="auto">
        {/* A bdi has no say in the direction of what stands beside it. */}
        <bdi class="unseen">{messages.you}: </bdi>
        {entry.text ?? messages.notKept}
      </p>
      {sentence && (
        <p class="delivery">
          {sentence} {entry.error && (messages.errors[entry.error] ?? messages.somethingWrong)}{' '}
          {entry.delivery === 'unsent' && (
            <button type="button" class="text-button" onClick={() => onRetry(entry)}>
              {messages.retry}
            </button>
          )}
        </p>
      )}
    </div>
  );
};
