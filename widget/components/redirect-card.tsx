/** Shown in place of a message that was stopped for health or identity: why, what may still be sent, whom to call. */
import type { CardEntry } from '../conversation.ts';
import { Contact } from './contact.tsx';
import { useFrame } from './context.ts';
import { ShieldIcon } from './icons.tsx';

type RedirectCardProps = { readonly card: CardEntry; readonly onSendGeneral: (card: CardEntry) => void };

export const RedirectCard = ({ card, onSendGeneral }: RedirectCardProps) => {
  const { messages } = useFrame();
  const isIdentity = card.category === 'identity';
  return (
    <section class={`card ${card.category}`}>
      <h2 tabIndex={-1}>
        <ShieldIcon />
        <span>{isIdentity ? messages.identityTitle : messages.healthTitle}</span>
      </h2>
      <p>{isIdentity ? messages.identityText : messages.healthText}</p>
      {card.general !== null && (
        <div class="general">
          <blockquote dir="auto">{card.general}</blockquote>
          <button type="button" class="action" onClick={() => onSendGeneral(card)}>
            {isIdentity ? messages.sendWithout : messages.sendGeneral}
          </button>
        </div>
      )}
      {isIdentity ? card.general === null && <p>{messages.identityEdit}</p> : <Contact />}
    </section>
  );
};
