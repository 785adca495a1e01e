/** One de-identified conversation. It is asked for once each time it is opened, because each reading is audited. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewState, TranscriptView } from '../../../shared/protocol/staff-api.ts';
import { ConversationFacts } from '../components/conversation-facts.tsx';
import { Heading } from '../components/heading.tsx';
import { Failure, Loading } from '../components/notices.tsx';
import { PurgeQuestion } from '../components/purge-question.tsx';
import { Turn } from '../components/turn.tsx';
import { type Membership, may } from '../permissions.ts';
import { useRemote } from '../remote.ts';
import { hrefOf } from '../routes.ts';
import type { FailureCode } from '../staff-api.ts';
import { count, STATE_NAMES } from '../wording.ts';
import { useWorkplace } from '../workplace.ts';

type ActionsProps = {
  readonly membership: Membership;
  readonly view: TranscriptView;
  readonly replace: (view: TranscriptView) => void;
};

const MARKS: readonly { readonly to: ReviewState; readonly label: string }[] = [
  { to: 'reviewed', label: 'Mark as reviewed' },
  { to: 'flagged', label: 'Flag for a colleague' },
  { to: 'unreviewed', label: 'Put back to unreviewed' },
];

const useReview = ({ membership, view, replace }: ActionsProps) => {
  const { api, queue, navigation, announce } = useWorkplace();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [busy, setBusy] = useState(false);
  const practice = membership.practice;

  const mark = async (to: ReviewState): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const answer = await api.review(practice, view.id, to);
    setBusy(false);
    setFailure(answer.ok ? null : answer.code);
    if (!answer.ok) return;
    queue.moved(view, to);
    replace({ ...view, review: to });
    announce(`${STATE_NAMES[to]}.`);
  };
  const purge = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const answer = await api.purge(practice, view.id);
    setBusy(false);
    setFailure(answer.ok ? null : answer.code);
    if (!answer.ok) return;
    queue.moved(view, 'deleted');
    navigation.replace({ screen: 'queue', practice, state: queue.view.peek()?.state ?? 'unreviewed' });
    announce('The conversation was deleted for good.');
  };
  return { failure, busy, mark, purge };
};

const Actions = (props: ActionsProps) => {
  const { membership, view } = props;
  const { failure, busy, mark, purge } = useReview(props);
  /** Which time it is asked: asking again is a new question, whatever the browser did with the last one. */
  const [asking, setAsking] = useState<number | null>(null);
  const times = useRef(0);
  const ask = (): void => {
    times.current += 1;
    setAsking(times.current);
  };
  const box = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset class="review-actions" ref={box} tabIndex={-1}>
      <legend class="visually-hidden">Review</legend>
      {failure ? <Failure code={failure} /> : null}
      {may(membership, 'transcript:review')
        ? MARKS.filter(({ to }) => to !== view.review).map(({ to, label }) => (
            <button
              key={to}
              type="button"
              class={to === 'reviewed' ? 'button button-primary' : 'button'}
              aria-disabled={busy}
              onClick={() => void mark(to).then(() => box.current?.focus())}
            >
              {label}
            </button>
          ))
        : null}
      {may(membership, 'transcript:purge') ? (
        <button type="button" class="button button-danger-quiet" onClick={ask}>
          I can tell who this is…
        </button>
      ) : null}
      {asking !== null ? (
        <PurgeQuestion
          key={asking}
          busy={busy}
          onKeep={() => setAsking(null)}
          onPurge={() => void purge().finally(() => setAsking(null))}
        />
      ) : null}
    </fieldset>
  );
};

const Following = ({ practice, id }: { readonly practice: string; readonly id: string }) => {
  const { queue } = useWorkplace();
  const view = queue.view.value;
  const next = view?.practice === practice ? queue.following(id) : null;
  if (!next) return null;
  return (
    <a class="button next" href={hrefOf({ screen: 'transcript', practice, id: next })}>
      Next conversation
    </a>
  );
};

const Conversation = ({ view }: { readonly view: TranscriptView }) => (
  <section aria-labelledby="conversation-heading" class="conversation">
    <h2 id="conversation-heading" class="visually-hidden">
      Conversation
    </h2>
    <ol class="turns" aria-label="Messages">
      {view.turns.map((turn) => (
        <Turn key={turn.sequence} turn={turn} />
      ))}
    </ol>
  </section>
);

export type TranscriptScreenProps = { readonly membership: Membership; readonly id: string };

export const TranscriptScreen = ({ membership, id }: TranscriptScreenProps) => {
  const { api, queue, announce } = useWorkplace();
  const practice = membership.practice;
  const { remote, reload, replace } = useRemote(
    `${practice}/${id}`,
    () => api.transcript(practice, id),
    ({ turns }) => announce(`${count(turns.length, 'message')} shown.`),
  );
  useEffect(() => queue.opened(id), [id]);
  const view = remote.status === 'ready' ? remote.data : null;
  const shownQueue = queue.view.value;
  const state = shownQueue?.practice === practice ? shownQueue.state : 'unreviewed';
  return (
    <div aria-busy={remote.status === 'loading'}>
      <nav aria-label="Back" class="back">
        <a href={hrefOf({ screen: 'queue', practice, state })}>Back to {STATE_NAMES[state].toLowerCase()}</a>
      </nav>
      <Heading title="Conversation">{view?.summary.sentence ?? 'Conversation'}</Heading>
      {remote.status === 'loading' ? <Loading what="the conversation" /> : null}
      {remote.status === 'failed' ? <Failure code={remote.code} retry={reload} /> : null}
      {view ? (
        <div class="reading">
          <Conversation view={view} />
          <aside class="panel" aria-label="About this conversation">
            <ConversationFacts row={view} />
            <Actions membership={membership} view={view} replace={replace} />
            <Following practice={practice} id={id} />
          </aside>
        </div>
      ) : null}
    </div>
  );
};
