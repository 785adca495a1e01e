/** One answer: the practice's own words, its links, and what may be tapped next. */
import type { Choice } from '../../shared/protocol/events.ts';
import type { ReplyEntry } from '../conversation.ts';
import { ActionLink } from './action-link.tsx';
import { Chips } from './chips.tsx';
import { Feedback } from './feedback.tsx';

type ReplyProps = {
  readonly entry: ReplyEntry;
  /** What may be tapped next belongs to the newest answer only. */
  readonly isLast: boolean;
  readonly onChoose: (choice: Choice) => void;
};

/** A greeting or a thank-you cannot help. */
const canHelp = ({ decision, source }: ReplyEntry['reply']): boolean =>
  decision === 'answer' && source !== null && !source.entry.startsWith('small-talk');

export const Reply = ({ entry, isLast, onChoose }: ReplyProps) => {
  const { reply } = entry;
  return (
    <div class="reply" lang={reply.language}>
      <p class="bubble" dir="auto">
        {reply.text}
      </p>
      {reply.links.length > 0 && (
        <div class="actions">
          {reply.links.map(({ href, label }) => (
            <ActionLink key={href} href={href}>
              {label}
            </ActionLink>
          ))}
        </div>
      )}
      {isLast && <Chips choices={reply.choices} onChoose={onChoose} />}
      {isLast && canHelp(reply) && <Feedback entry={entry} />}
    </div>
  );
};
