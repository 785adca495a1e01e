/** What is known of a conversation beside its text: outcome, topics, what was stopped and what was removed. */

import type { TranscriptRow } from '../../../shared/protocol/staff-api.ts';
import { CATEGORIES, IDENTIFIER_TYPES } from '../../../shared/protocol/staff-api.ts';
import {
  CATEGORY_NAMES,
  count,
  duration,
  entryName,
  identifierCount,
  LANGUAGE_NAMES,
  OUTCOME_EXPLANATIONS,
} from '../wording.ts';
import { OutcomeBadge, StateBadge } from './outcome-badge.tsx';

type FactProps = { readonly name: string; readonly lines: readonly string[] };

const Fact = ({ name, lines }: FactProps) =>
  lines.length === 0 ? null : (
    <div class="fact">
      <dt>{name}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );

export const ConversationFacts = ({ row }: { readonly row: TranscriptRow }) => {
  const { summary } = row;
  const stopped = CATEGORIES.filter((category) => (summary.guardEvents[category] ?? 0) > 0);
  const removed = IDENTIFIER_TYPES.filter((type) => (summary.identifiersRemoved[type] ?? 0) > 0);
  return (
    <>
      <p class="badges">
        <OutcomeBadge outcome={summary.outcome} />
        <StateBadge state={row.review} />
      </p>
      <p class="quiet">{OUTCOME_EXPLANATIONS[summary.outcome]}</p>
      <dl class="facts facts-stacked">
        <Fact name="Topics" lines={summary.topics.map(entryName)} />
        <Fact
          name="Stopped by the guard"
          lines={stopped.map((category) => `${CATEGORY_NAMES[category]} × ${summary.guardEvents[category]}`)}
        />
        <Fact
          name="Removed from the text"
          lines={removed.map((type) => identifierCount(type, summary.identifiersRemoved[type] ?? 0))}
        />
        <Fact
          name="Conversation"
          lines={[
            [count(summary.turns, 'message'), duration(row.durationSeconds)]
              .filter((part) => part !== '')
              .join(' in '),
            `${LANGUAGE_NAMES[row.language]}, ${row.year}`,
          ]}
        />
      </dl>
    </>
  );
};
