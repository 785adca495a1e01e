/** An outcome or review state as a word with a shape, so that colour is never the only difference. */
import type { Outcome, ReviewState } from '../../../shared/protocol/staff-api.ts';
import { OUTCOME_NAMES, STATE_NAMES } from '../wording.ts';

const SHAPES: Readonly<Record<Outcome | ReviewState, string>> = {
  answered: 'M3 8.5l3.2 3.2L13 5',
  reviewed: 'M3 8.5l3.2 3.2L13 5',
  redirected: 'M3 12V8a3 3 0 0 1 3-3h7M10 2l3 3-3 3',
  unanswered: 'M5.2 6A2.8 2.8 0 1 1 8 9v1.2M8 13v.1',
  unreviewed: 'M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  emergency: 'M8 3v10M3 8h10',
  crisis: 'M8 3v6M8 12.5v.1',
  flagged: 'M4 14V3h8l-2 3 2 3H4',
};

const Shape = ({ of }: { readonly of: Outcome | ReviewState }) => (
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
