/** What a follow-up question may build on, kept with the session: ids of the practice's own entries and dates, no visitor text. */

export type Slots = {
  readonly intent: string | null;
  readonly location: string | null;
  /** ISO date (practice time) that the last hours answer was about. */
  readonly date: string | null;
  readonly service: string | null;
  readonly plan: string | null;
  readonly provider: string | null;
};

export const EMPTY_SLOTS: Slots = {
  intent: null,
  location: null,
  date: null,
  service: null,
  plan: null,
  provider: null,
};
