/** How to reach the practice without the chat: each location's phone with "open now", then the portal. Needs no network. */
import { openSentence, openState, telHref } from '../opening-hours.ts';
import { ActionLink } from './action-link.tsx';
import { useFrame } from './context.ts';

export const Contact = () => {
  const { bootstrap, messages, now } = useFrame();
  const { look } = bootstrap;
  const locations = bootstrap.locations.filter(({ phone }) => phone);
  return (
    <div class="contact">
      {locations.map((location) => (
        <div key={location.id} class="place">
          {locations.length > 1 && <strong>{location.name}</strong>}
          <ActionLink href={telHref(location.phone)} primary>
            {messages.call(location.phone)}
          </ActionLink>
          <small class={openState(location, now).open ? 'open' : ''}>
            {openSentence(location, now, messages)}
          </small>
        </div>
      ))}
      {locations.length === 0 && look.phone && (
        <ActionLink href={telHref(look.phone)} primary>
          {messages.call(look.phone)}
        </ActionLink>
      )}
      {look.portal && <ActionLink href={look.portal}>{messages.portal}</ActionLink>}
      <small>{messages.relay}</small>
    </div>
  );
};
