/** Says that the link is down, and offers the phone once trying again has failed a few times. */
import { Contact } from './contact.tsx';
import { useFrame } from './context.ts';

/** About ten seconds of trying; by then the phone is faster. */
const PHONE_AFTER_FAILURES = 3;

/** A new frame from the server mends these; the conversation comes back with it. */
const RELOADABLE: readonly string[] = ['version-skew', 'ticket-expired'];

export const LinkNotice = () => {
  const { chat, messages } = useFrame();
  const { link } = chat.read();
  if (link.state === 'refused') {
    return (
      <div class="link-notice" role="status">
        <p>
          {messages.errors[link.code] ?? messages.somethingWrong}{' '}
          {RELOADABLE.includes(link.code) && (
            <button type="button" class="text-button" onClick={() => location.reload()}>
              {messages.reload}
            </button>
          )}
        </p>
        <Contact />
      </div>
    );
  }
  if (link.state !== 'offline') return null;
  const long = link.failures >= PHONE_AFTER_FAILURES;
  return (
    <div class="link-notice" role="status">
      <p>
        {long ? messages.offlineLong : messages.offline}{' '}
        <button type="button" class="text-button" onClick={chat.connection.tryNow}>
          {messages.tryNow}
        </button>
      </p>
      {long && <Contact />}
    </div>
  );
};
