/** One conversation in the queue: the sentence is the link, the facts stand below it. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Summary, TranscriptRow } from '../../../shared/protocol/staff-api.ts';
import { CATEGORIES } from '../../../shared/protocol/staff-api.ts';
import { hrefOf } from '../routes.ts';
import { CATEGORY_NAMES, count, duration, entryName, LANGUAGE_NAMES } from '../wording.ts';
import { OutcomeBadge } from './outcome-badge.tsx';

const guardEvents = (summary: Summary): readonly string[] =>
  CATEGORIES.flatMap((category) => {
    const times = summary.guardEvents[category] ?? 0;
    return times > 0 ? [`${CATEGORY_NAMES[category]} × ${times}`] : [];
  });

type TagsProps = { readonly name: string; readonly kind: string; readonly tags: readonly string[] };

const Tags = ({ name, kind, tags }: TagsProps) =>
  tags.length === 0 ? null : (
    <div class="fact">
      <dt>{name}</dt>
      <dd>
        {tags.map((tag) => (
          <span key={tag} class={`tag tag-${kind}`}>
            {tag}
          </span>
        ))}
      </dd>
    </div>
  );

export type ConversationCardProps = {
  readonly practice: string;
  readonly row: TranscriptRow;
  /** Staff come back from this conversation: the list is taken up where it was left. */
  readonly returned: boolean;
};

export const ConversationCard = ({ practice, row, returned }: ConversationCardProps) => {
  const { summary } = row;
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => {
    if (returned) link.current?.focus();
  }, []);
  return (
    <li class="card">
      <div class="card-top">
        <h2>
          <a ref={link} href={hrefOf({ screen: 'transcript', practice, id: row.id })}>
            {summary.sentence}
          </a>
        </h2>
        <OutcomeBadge outcome={summary.outcome} />
      </div>
      <dl class="facts">
        <Tags name="Topics" kind="topic" tags={summary.topics.map(entryName)} />
        <Tags name="Stopped by the guard" kind="guard" tags={guardEvents(summary)} />
      </dl>
      <p class="quiet card-foot">
        {[
          count(summary.turns, 'message'),
          duration(row.durationSeconds),
          LANGUAGE_NAMES[row.language],
          row.year,
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </li>
  );
};
