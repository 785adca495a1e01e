/**
 * The list that staff work through, kept while a conversation is open so that the next one is at hand. Emptied at sign-out.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ReviewState, TranscriptPage, TranscriptRow } from '../../shared/protocol/staff-api.ts';
import { LOADING, type Remote, remoteOf } from './remote.ts';
import type { Answer, StaffApi } from './staff-api.ts';

export type QueueView = {
  readonly practice: string;
  readonly state: ReviewState;
  readonly page: Remote<TranscriptPage>;
  readonly loadingMore: boolean;
};

export type ReviewQueue = {
  readonly view: ReadonlySignal<QueueView | null>;
  /** Shows what is already known of this list while it is read again. */
  load(practice: string, state: ReviewState): Promise<void>;
  more(): Promise<Answer<TranscriptPage> | null>;
  /** A conversation left this list, reviewed or deleted; `to` is where it went. */
  moved(row: Pick<TranscriptRow, 'id' | 'review'>, to: ReviewState | 'deleted'): void;
  /** Remembers the conversation that was opened, so that the list can be taken up where it was left. */
  opened(id: string): void;
  /** The conversation opened last, told once. */
  takeOpened(): string | null;
  /** The conversation to read after this one, in the list last shown. */
  following(id: string): string | null;
  clear(): void;
};

const withoutRow = (
  page: TranscriptPage,
  row: Pick<TranscriptRow, 'id' | 'review'>,
  to: ReviewState | 'deleted',
): TranscriptPage => {
  const counts = { ...page.counts };
  counts[row.review] = Math.max(0, counts[row.review] - 1);
  if (to !== 'deleted') counts[to] += 1;
  return { ...page, counts, rows: page.rows.filter((other) => other.id !== row.id) };
};

const joined = (page: TranscriptPage, more: TranscriptPage): TranscriptPage => {
  const known = new Set(page.rows.map((row) => row.id));
  return { ...more, rows: [...page.rows, ...more.rows.filter((row) => !known.has(row.id))] };
};

export const createReviewQueue = (api: Pick<StaffApi, 'transcripts'>): ReviewQueue => {
  const view = signal<QueueView | null>(null);
  let latest = 0;
  let openedLast: string | null = null;
  const readyPage = (): TranscriptPage | null => {
    const page = view.value?.page;
    return page?.status === 'ready' ? page.data : null;
  };
  const show = (change: Partial<QueueView>): void => {
    if (view.value) view.value = { ...view.value, ...change };
  };
  return {
    view,
    load: async (practice, state) => {
      latest += 1;
      const mine = latest;
      const same = view.value?.practice === practice && view.value.state === state;
      const known = same ? readyPage() : null;
      view.value = {
        practice,
        state,
        page: known ? { status: 'ready', data: known } : LOADING,
        loadingMore: false,
      };
      const answer = await api.transcripts(practice, state, null);
      if (mine === latest) show({ page: remoteOf(answer) });
    },
    more: async () => {
      const page = readyPage();
      const shown = view.value;
      if (!page?.next || !shown || shown.loadingMore) return null;
      const mine = latest;
      show({ loadingMore: true });
      const answer = await api.transcripts(shown.practice, shown.state, page.next);
      if (mine !== latest) return null;
      show({ loadingMore: false });
      const now = readyPage();
      if (answer.ok && now) show({ page: { status: 'ready', data: joined(now, answer.data) } });
      return answer;
    },
    moved: (row, to) => {
      // A list that was asked for before the move would bring the conversation back.
      latest += 1;
      show({ loadingMore: false });
      const page = readyPage();
      if (page) show({ page: { status: 'ready', data: withoutRow(page, row, to) } });
    },
    opened: (id) => {
      openedLast = id;
    },
    takeOpened: () => {
      const id = openedLast;
      openedLast = null;
      return id;
    },
    following: (id) => readyPage()?.rows.find((row) => row.id !== id)?.id ?? null,
    clear: () => {
      latest += 1;
      openedLast = null;
      view.value = null;
    },
  };
};
