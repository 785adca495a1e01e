/** What a visitor must know before the first keystroke. Always the first thing in the conversation. */
import { useFrame } from './context.ts';
import { ShieldIcon } from './icons.tsx';

export const Notice = () => {
  const { bootstrap, messages } = useFrame();
  return (
    <div class="notice">
      <ShieldIcon />
      <div>
        {[...messages.notice, ...(bootstrap.keepsHealthText ? [messages.keepsHealth] : [])].map(
          (sentence) => (
            <p key={sentence}>{sentence}</p>
          ),
        )}
        {bootstrap.privacyUrl && (
          <a href={bootstrap.privacyUrl} target="_blank" rel="noopener noreferrer">
            {messages.privacy}
          </a>
        )}
      </div>
    </div>
  );
};
