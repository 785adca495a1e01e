/** Two minutes before the session ends for want of activity: one question, one tap to stay. */
import { useWorkplace } from '../workplace.ts';
import { Dialog } from './dialog.tsx';

/** A countdown read aloud each second is noise: it is announced at the start, then not again. */
const remaining = (seconds: number): string =>
  seconds > 60 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} second${seconds === 1 ? '' : 's'}`;

export const IdleWarning = () => {
  const { api, idle, session } = useWorkplace();
  const seconds = idle.secondsLeft.value;
  if (seconds === null) return null;
  const stay = (): void => void api.me();
  return (
    <Dialog title="Are you still there?" onCancel={stay}>
      <p>
        For privacy you are signed out after 15 minutes without activity: in{' '}
        <strong>{remaining(seconds)}</strong>.
      </p>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={stay}>
          Stay signed in
        </button>
        <button type="button" class="button" onClick={() => void session.signOut()}>
          Sign out
        </button>
      </div>
    </Dialog>
  );
};
