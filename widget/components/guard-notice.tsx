/** What the guard says of the draft while it is typed. For an emergency or a crisis it is the whole card, at once. */
import { telHref } from '../opening-hours.ts';
import type { Screening } from '../screen.ts';
import { useFrame } from './context.ts';
import { ShieldIcon } from './icons.tsx';
import { SafetyCard } from './safety-card.tsx';

export const GUARD_NOTICE_ID = 'guard-notice';

export const GuardNotice = ({ screening }: { readonly screening: Screening | null }) => {
  const { bootstrap, messages } = useFrame();
  const { phone } = bootstrap.look;
  const stopped = screening && !screening.pass ? screening.category : null;
  const unread = screening !== null && !screening.pass && screening.unread;
  const typing = unread
    ? messages.typingUnread
    : stopped === 'health'
      ? messages.typingHealth
      : messages.typingIdentity;
  return (
    <div id={GUARD_NOTICE_ID} class="guard-notice" role="alert">
      {(stopped === 'crisis' || stopped === 'emergency') && <SafetyCard category={stopped} />}
      {(stopped === 'health' || stopped === 'identity') && (
        <p>
          <ShieldIcon />
          <span>
            {typing} {stopped === 'health' && phone && <a href={telHref(phone)}>{messages.call(phone)}</a>}
          </span>
        </p>
      )}
    </div>
  );
};
