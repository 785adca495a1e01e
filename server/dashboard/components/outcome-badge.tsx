/** An outcome, a review state or a category as a word with a shape, so that colour is never the only difference. */
import type { ComponentChildren } from 'preact';
import type { Category, Outcome, ReviewState } from '../../../shared/protocol/staff-api.ts';
import { OUTCOME_NAMES, STATE_NAMES } from '../wording.ts';

const CHECK = 'M3 8.5l3.2 3.2L13 5';

const SHAPES: Readonly<Record<Outcome | ReviewState | 'stopped', string>> = {
  answered: CHECK,
  reviewed: CHECK,
  redirected: 'M3 12V8a3 3 0 0 1 3-3h7M10 2l3 3-3 3',
  unanswered: 'M5.2 6A2.8 2.8 0 1 1 8 9v1.2M8 13v.1',
  unreviewed: 'M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  emergency: 'M8 3v10M3 8h10',
  crisis: 'M8 3v6M8 12.5v.1',
  flagged: 'M4 14V3h8l-2 3 2 3H4',
  stopped: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
};

const Shape = ({ of }: { readonly of: keyof typeof SHAPES }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={SHAPES[of]} />
  </svg>
);

export const OutcomeBadge = ({ outcome }: { readonly outcome: Outcome }) => (
  <span class={`badge badge-${outcome}`}>
    <Shape of={outcome} />
    {OUTCOME_NAMES[outcome]}
  </span>
);

export const StateBadge = ({ state }: { readonly state: ReviewState }) => (
  <span class={`badge badge-${state}`}>
    <Shape of={state} />
    {STATE_NAMES[state]}
  </span>
);

type CategoryBadgeProps = {
  readonly category: Category;
  readonly stopped: boolean;
  readonly children: ComponentChildren;
};

export const CategoryBadge = ({ category, stopped, children }: CategoryBadgeProps) => {
  const grave = category === 'crisis' || category === 'emergency';
  return (
    <span class={`badge badge-${grave ? category : stopped ? 'flagged' : 'answered'}`}>
      <Shape of={grave ? category : stopped ? 'stopped' : 'answered'} />
      {children}
    </span>
  );
};
