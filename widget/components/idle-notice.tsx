/** Says that the chat is about to end, and how to keep it. */
import { useFrame } from './context.ts';

export const IdleNotice = ({ onKeep }: { readonly onKeep: () => void }) => {
  const { messages } = useFrame();
  return (
    <div class="link-notice" role="alert">
      <p>
        {messages.endingSoon}{' '}
        <button type="button" class="text-button" onClick={onKeep}>
          {messages.stay}
        </button>
      </p>
    </div>
  );
};
