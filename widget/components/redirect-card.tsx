/** Shown in place of a message that was stopped for health or identity: why, what may still be sent, whom to call. */
import type { CardEntry } from '../conversation.ts';
import type { Messages } from '../messages/messages.ts';
import { Contact } from './contact.tsx';
import { useFrame } from './context.ts';
import { ShieldIcon } from './icons.tsx';

/** Title and text; for the live region too. */
export const cardWords = (
  { category, unread }: Pick<CardEntry, 'category' | 'unread'>,
  messages: Messages,
): readonly [title: string, text: string] => {
  if (unread) return [messages.unreadTitle, messages.unreadText];
  if (category === 'identity') return [messages.identityTitle, messages.identityText];
  if (category === 'health') return [messages.healthTitle, messages.healthText];
  const { title, text } = messages.safety[category];
  return [title, text];
};

type RedirectCardProps = { readonly card: CardEntry; readonly onSendGeneral: (card: CardEntry) => void };

export const RedirectCard = ({ card, onSendGeneral }: RedirectCardProps) => {
  const { messages } = useFrame();
  const isIdentity = card.category === 'identity';
  const [title, text] = cardWords(card, messages);
  return (
    <section class={`card ${card.category}`}>
      <h2 tabIndex={-1}>
        <ShieldIcon />
        <span>{title}</span>
      </h2>
      <p>{text}</p>
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
