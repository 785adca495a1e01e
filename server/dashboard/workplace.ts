/** What every screen is handed: composed once in `main.tsx`, or by a test. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FaqDrafts } from './faq-drafts.ts';
import type { Idle } from './idle.ts';
import type { Navigation } from './navigation.ts';
import type { ReviewQueue } from './review-queue.ts';
import type { StaffApi } from './staff-api.ts';
import type { StaffSession } from './staff-session.ts';

export type Workplace = {
  readonly api: StaffApi;
  readonly session: StaffSession;
  readonly navigation: Navigation;
  readonly queue: ReviewQueue;
  readonly drafts: FaqDrafts;
  readonly idle: Idle;
  /** Origin of this server, as the practice's site must name it. */
  readonly origin: string;
  /** Says a result aloud through the live region. */
  readonly announce: (text: string) => void;
  /** False when the browser does not allow it. */
  readonly copy: (text: string) => Promise<boolean>;
};

export const WorkplaceContext = createContext<Workplace | null>(null);

export const useWorkplace = (): Workplace => {
  const workplace = useContext(WorkplaceContext);
  if (!workplace) throw new Error('A screen was drawn outside of the console.');
  return workplace;
};
