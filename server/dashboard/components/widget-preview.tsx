/** What the visitor would see, drawn plainly: a card in place of a stopped message, or the reply. Its links lead nowhere here. */
import type { StoppedCategory } from '../../../shared/protocol/screening.ts';
import type { Language } from '../../../shared/protocol/staff-api.ts';
import { CARDS, IDENTITY_EDIT, SEND_PART } from '../card-wording.ts';

const Taps = ({ labels }: { readonly labels: readonly string[] }) =>
  labels.length === 0 ? null : (
    <ul class="taps" aria-label="What can be tapped">
      {labels.map((label) => (
        <li key={label} class="tap">
          {label}
        </li>
      ))}
    </ul>
  );

export type CardPreviewProps = {
  readonly category: StoppedCategory;
  readonly unread: boolean;
  readonly language: Language;
  /** The part that may be sent, word for word; it never came from the server. */
  readonly general: string | null;
  /** The practice's phone and portal; empty while they are not known. */
  readonly contact: readonly string[];
  readonly onSendPart: () => void;
};

export const CardPreview = ({
  category,
  unread,
  language,
  general,
  contact,
  onSendPart,
}: CardPreviewProps) => {
  const card = CARDS[language][unread ? 'unread' : category];
  const partial = category === 'health' || category === 'identity' ? SEND_PART[language][category] : null;
  return (
    <div class={`shown shown-card shown-${category}`} lang={language}>
      <p class="shown-title">{card.title}</p>
      <p>{card.text}</p>
      {general !== null && partial ? (
        <div class="shown-part">
          <blockquote dir="auto">{general}</blockquote>
          <button type="button" class="button" onClick={onSendPart}>
            {partial}
          </button>
        </div>
      ) : null}
      {category === 'identity' && general === null ? <p>{IDENTITY_EDIT[language]}</p> : null}
      <Taps labels={category === 'identity' ? card.actions : [...card.actions, ...contact]} />
    </div>
  );
};

export type ReplyPreviewProps = {
  readonly text: string;
  readonly language: Language;
  readonly links: readonly string[];
  readonly choices: readonly string[];
};

export const ReplyPreview = ({ text, language, links, choices }: ReplyPreviewProps) => (
  <div class="shown" lang={language}>
    <p class="bubble bubble-chat" dir="auto">
      {text}
    </p>
    <Taps labels={[...links, ...choices]} />
  </div>
);
