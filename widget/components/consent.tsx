/** The practice's own wording that must be agreed to before anything is sent. What was typed stays in the composer. */
import { useFrame } from './context.ts';

type ConsentProps = {
  /** Somebody wanted to send before agreeing. */
  readonly isUrgent: boolean;
  readonly onAgree: () => void;
};

export const Consent = ({ isUrgent, onAgree }: ConsentProps) => {
  const { bootstrap, messages } = useFrame();
  return (
    <div class="link-notice consent">
      <p dir="auto">{bootstrap.consent?.text[messages.language]}</p>
      <p role="alert">{isUrgent && messages.agreeFirst}</p>
      <button type="button" class="action primary" onClick={onAgree}>
        {messages.agree}
      </button>
    </div>
  );
};
