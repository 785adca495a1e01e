/** What the chat failed to answer, the most asked first. Each reading of the list is audited, so it is asked for once each time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  LANGUAGES,
  type Language,
  UNANSWERED_STATES,
  type UnansweredGroup,
  type UnansweredList,
  type UnansweredState,
} from '../../../shared/protocol/staff-api.ts';
import { Heading } from '../components/heading.tsx';
import { Empty, Failure, Loading } from '../components/notices.tsx';
import { UnansweredCard } from '../components/unanswered-card.tsx';
import { UnfinishedQuestion } from '../components/unfinished-question.tsx';
import { type FaqDraft, NEW_DRAFT, saysTheSame } from '../faq-drafts.ts';
import { type Membership, may } from '../permissions.ts';
import { useRemote } from '../remote.ts';
import { hrefOf } from '../routes.ts';
import type { FailureCode } from '../staff-api.ts';
import { count, LANGUAGE_NAMES } from '../wording.ts';
import { useWorkplace } from '../workplace.ts';

const TAB_NAMES: Readonly<Record<UnansweredState, string>> = { open: 'To do', dismissed: 'Not for us' };

type TabsProps = {
  readonly practice: string;
  readonly state: UnansweredState;
  readonly counts: UnansweredList['counts'] | null;
};

const Tabs = ({ practice, state, counts }: TabsProps) => (
  <nav class="tabs" aria-label="Unanswered questions">
    <ul>
      {UNANSWERED_STATES.map((each) => (
        <li key={each}>
          <a
            href={hrefOf({ screen: 'unanswered', practice, state: each })}
            aria-current={each === state ? 'page' : undefined}
          >
            {TAB_NAMES[each]}
            {counts ? <span class="tab-count">{counts[each].toLocaleString('en-US')}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const EMPTY_TEXTS: Readonly<Record<UnansweredState, readonly [string, string]>> = {
  open: [
    'Nothing is waiting for an answer',
    'Questions that the chat could not answer from what you wrote appear here.',
  ],
  dismissed: ['Nothing set aside', 'Questions that you mark as “not for us” are kept here.'],
};

/** The question as the first one of a new entry, in its language. */
const draftFrom = ({ question, language }: UnansweredGroup): FaqDraft => ({
  ...NEW_DRAFT,
  questions: [language === 'es' ? { en: '', es: question } : { en: question, es: null }],
});

const without = (list: UnansweredList, group: UnansweredGroup, state: UnansweredState): UnansweredList => {
  const other = state === 'open' ? 'dismissed' : 'open';
  return {
    ...list,
    groups: list.groups.filter((each) => each !== group),
    counts: { ...list.counts, [state]: list.counts[state] - 1, [other]: list.counts[other] + 1 },
  };
};

type GroupsProps = {
  readonly membership: Membership;
  readonly state: UnansweredState;
  readonly list: UnansweredList;
  readonly replace: (list: UnansweredList) => void;
};

const Groups = ({ membership, state, list, replace }: GroupsProps) => {
  const { api, drafts, navigation, announce } = useWorkplace();
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  /** Where the focus goes when a card left the list: the one that took its place. */
  const next = useRef<number | null>(null);
  const { practice } = membership;
  useEffect(() => {
    if (next.current === null) return;
    const titles = box.current?.querySelectorAll<HTMLElement>('.question');
    (titles?.[Math.min(next.current, titles.length - 1)] ?? box.current)?.focus();
    next.current = null;
  }, [list]);
  const move = async (group: UnansweredGroup, index: number): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const answer = await api.dismiss(practice, { places: group.places, dismissed: state === 'open' });
    setBusy(false);
    setFailure(answer.ok ? null : answer.code);
    if (!answer.ok) return;
    next.current = index;
    replace(without(list, group, state));
    announce(state === 'open' ? 'Set aside as not for us.' : 'Back on the list.');
  };
  const [unfinished, setUnfinished] = useState<UnansweredGroup | null>(null);
  const begin = (group: UnansweredGroup): void => {
    drafts.set(practice, null, draftFrom(group));
    navigation.go({ screen: 'answer', practice, id: null });
  };
  const write = (group: UnansweredGroup): void => {
    const kept = drafts.get(practice, null);
    const isFree = !kept || saysTheSame(kept, NEW_DRAFT) || saysTheSame(kept, draftFrom(group));
    if (isFree) begin(group);
    else setUnfinished(group);
  };
  const spoken = LANGUAGES.filter((language) => list.groups.some((group) => group.language === language));
  const cardsOf = (language: Language) =>
    list.groups.flatMap((group, index) =>
      group.language === language
        ? [
            <UnansweredCard
              key={`${language} ${group.question}`}
              practice={practice}
              group={group}
              state={state}
              busy={busy}
              onWrite={may(membership, 'practice:edit') ? () => write(group) : null}
              onMove={may(membership, 'transcript:review') ? () => void move(group, index) : null}
            />,
          ]
        : [],
    );
  const [title, text] = EMPTY_TEXTS[state];
  return (
    <div ref={box} tabIndex={-1} class="groups">
      {failure ? <Failure code={failure} /> : null}
      {list.groups.length === 0 ? <Empty title={title}>{text}</Empty> : null}
      {spoken.map((language) => (
        <section key={language} aria-labelledby={`in-${language}`}>
          <h2 id={`in-${language}`} class={spoken.length > 1 || language !== 'en' ? 'in' : 'visually-hidden'}>
            In {LANGUAGE_NAMES[language]}
          </h2>
          <ol class="cards">{cardsOf(language)}</ol>
        </section>
      ))}
      {unfinished ? (
        <UnfinishedQuestion
          onStay={() => setUnfinished(null)}
          onGoOn={() => navigation.go({ screen: 'answer', practice, id: null })}
          onReplace={() => begin(unfinished)}
        />
      ) : null}
    </div>
  );
};

const Since = ({ list }: { readonly list: UnansweredList }) => (
  <>
    {list.answeredSince > 0 ? (
      <p class="quiet">
        {count(list.answeredSince, 'earlier question')} {list.answeredSince === 1 ? 'has' : 'have'} an answer
        by now and left this list.
      </p>
    ) : null}
    {list.more ? (
      <p class="quiet">
        There are more questions than fit in this list. They follow as these are worked off.
      </p>
    ) : null}
  </>
);

export type UnansweredScreenProps = { readonly membership: Membership; readonly state: UnansweredState };

export const UnansweredScreen = ({ membership, state }: UnansweredScreenProps) => {
  const { api, announce } = useWorkplace();
  const { practice } = membership;
  const { remote, reload, replace } = useRemote(
    `${practice}/${state}`,
    () => api.unanswered(practice, state),
    ({ groups }) => announce(`${TAB_NAMES[state]}: ${count(groups.length, 'question')}.`),
  );
  const list = remote.status === 'ready' ? remote.data : null;
  return (
    <section aria-busy={remote.status === 'loading'}>
      <Heading title="Unanswered">Unanswered questions</Heading>
      <p class="lead">
        What visitors asked and your answers did not cover, without anything that says who asked. Questions
        that mean the same stand in one row.
      </p>
      <Tabs practice={practice} state={state} counts={list?.counts ?? null} />
      {remote.status === 'loading' ? <Loading what="the questions" /> : null}
      {remote.status === 'failed' ? <Failure code={remote.code} retry={reload} /> : null}
      {list ? (
        <>
          <Groups membership={membership} state={state} list={list} replace={replace} />
          {state === 'open' ? <Since list={list} /> : null}
        </>
      ) : null}
    </section>
  );
};
