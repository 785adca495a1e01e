/** One answer: the practice's own words, its links, and what may be tapped next. */
import type { Choice, Reply as ReplyData } from '../../shared/protocol/events.ts';
import { ActionLink } from './action-link.tsx';
import { Chips } from './chips.tsx';

type ReplyProps = {
  readonly reply: ReplyData;
  /** What may be tapped next belongs to the newest answer only. */
  readonly isLast: boolean;
  readonly onChoose: (choice: Choice) => void;
};

export const Reply = ({ reply, isLast, onChoose }: ReplyProps) => (
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
  </div>
);
