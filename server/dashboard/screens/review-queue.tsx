/** The conversations to look through, one card each: what happened, never who or when. */
import { useEffect, useState } from 'preact/hooks';
import { REVIEW_STATES, type ReviewState, type TranscriptPage } from '../../../shared/protocol/staff-api.ts';
import { ConversationCard } from '../components/conversation-card.tsx';
import { Heading } from '../components/heading.tsx';
import { Empty, Failure, Loading } from '../components/notices.tsx';
import { hrefOf } from '../routes.ts';
import type { FailureCode } from '../staff-api.ts';
import { count, STATE_NAMES } from '../wording.ts';
import { useWorkplace } from '../workplace.ts';

type TabsProps = {
  readonly practice: string;
  readonly state: ReviewState;
  readonly counts: TranscriptPage['counts'] | null;
};

const Tabs = ({ practice, state, counts }: TabsProps) => (
  <nav class="tabs" aria-label="Review state">
    <ul>
      {REVIEW_STATES.map((each) => (
        <li key={each}>
          <a
            href={hrefOf({ screen: 'queue', practice, state: each })}
            aria-current={each === state ? 'page' : undefined}
          >
            {STATE_NAMES[each]}
            {counts ? <span class="tab-count">{counts[each].toLocaleString('en-US')}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const EMPTY_TEXTS: Readonly<Record<ReviewState, readonly [string, string]>> = {
  unreviewed: [
    'Nothing to review',
    'New conversations appear here after a visitor has used the chat on your website.',
  ],
  reviewed: ['Nothing reviewed yet', 'Open a conversation and mark it as reviewed; it is then kept here.'],
  flagged: [
    'Nothing flagged',
    'Flag a conversation when a colleague should look at it, or an answer needs work.',
  ],
};

type RowsProps = {
  readonly practice: string;
  readonly state: ReviewState;
  readonly page: TranscriptPage;
  readonly returned: string | null;
};

const Rows = ({ practice, state, page, returned }: RowsProps) => {
  const [title, text] = EMPTY_TEXTS[state];
  if (page.rows.length === 0) return <Empty title={title}>{text}</Empty>;
  return (
    <ul class="cards">
      {page.rows.map((row) => (
        <ConversationCard key={row.id} practice={practice} row={row} returned={row.id === returned} />
      ))}
    </ul>
  );
};

const More = () => {
  const { queue, announce } = useWorkplace();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const loading = queue.view.value?.loadingMore ?? false;
  const more = async (): Promise<void> => {
    const answer = await queue.more();
    if (!answer) return;
    setFailure(answer.ok ? null : answer.code);
    if (answer.ok) announce(`${count(answer.data.rows.length, 'more conversation')} shown.`);
  };
  return (
    <>
      {failure ? <Failure code={failure} /> : null}
      <button type="button" class="button" aria-disabled={loading} onClick={() => void more()}>
        {loading ? 'Loading…' : 'Show more'}
      </button>
    </>
  );
};

export type ReviewQueueScreenProps = { readonly practice: string; readonly state: ReviewState };

export const ReviewQueueScreen = ({ practice, state }: ReviewQueueScreenProps) => {
  const { queue, announce } = useWorkplace();
  const [returned] = useState(() => queue.takeOpened());
  useEffect(() => {
    let current = true;
    void queue.load(practice, state).then(() => {
      const view = queue.view.peek();
      if (!current) return;
      if (view?.practice !== practice || view.state !== state || view.page.status !== 'ready') return;
      announce(`${STATE_NAMES[state]}: ${count(view.page.data.counts[state], 'conversation')}.`);
    });
    return () => {
      current = false;
    };
  }, [practice, state]);

  const view = queue.view.value;
  const shown = view?.practice === practice && view.state === state ? view.page : null;
  const known = view?.practice === practice && view.page.status === 'ready' ? view.page.data.counts : null;
  return (
    <section aria-busy={shown === null || shown.status === 'loading'}>
      <Heading title="Conversations">Conversations</Heading>
      <p class="lead">What visitors asked the chat on your website, in no particular order.</p>
      <Tabs practice={practice} state={state} counts={known} />
      {shown === null || shown.status === 'loading' ? <Loading what="conversations" /> : null}
      {shown?.status === 'failed' ? (
        <Failure code={shown.code} retry={() => void queue.load(practice, state)} />
      ) : null}
      {shown?.status === 'ready' ? (
        <>
          <Rows practice={practice} state={state} page={shown.data} returned={returned} />
          {shown.data.next === null ? null : <More />}
        </>
      ) : null}
    </section>
  );
};
