/** The answers that the practice wrote itself: its FAQ entries, to read, find and open for a change. */
import { useState } from 'preact/hooks';
import type { AnswerRating, FaqItem, FaqList, RatingList } from '../../../shared/protocol/staff-api.ts';
import { OtherRatings, RatingLine } from '../components/answer-rating.tsx';
import { Heading } from '../components/heading.tsx';
import { Empty, Failure, Loading } from '../components/notices.tsx';
import { saysTheSame } from '../faq-drafts.ts';
import { type Membership, may } from '../permissions.ts';
import { useRemote } from '../remote.ts';
import { hrefOf } from '../routes.ts';
import type { Answer } from '../staff-api.ts';
import { count } from '../wording.ts';
import { useWorkplace } from '../workplace.ts';

/** Enough to look through; a practice with more finds an entry by its words. */
const SHOWN_AT_FIRST = 40;

/** Who may not read conversations is not told what visitors say. */
const NO_RATINGS: Promise<Answer<RatingList>> = Promise.resolve({ ok: true, data: { days: 0, ratings: [] } });

const wordsOf = ({ id, questions, answer }: FaqItem): string =>
  [id, ...questions.flatMap(({ en, es }) => [en, es ?? '']), answer.en, answer.es ?? '']
    .join(' ')
    .toLowerCase();

const found = (entries: readonly FaqItem[], wanted: string): readonly FaqItem[] => {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => words.every((word) => wordsOf(entry).includes(word)));
};

type EntryProps = {
  readonly practice: string;
  readonly entry: FaqItem;
  readonly editable: boolean;
  readonly bilingual: boolean;
  readonly rating: AnswerRating | undefined;
};

const Entry = ({ practice, entry, editable, bilingual, rating }: EntryProps) => {
  const { drafts } = useWorkplace();
  const [first, ...others] = entry.questions;
  const draft = drafts.get(practice, entry.id);
  const question = first?.en ?? entry.id;
  return (
    <li class={editable ? 'card' : 'card card-plain'}>
      <div class="card-top">
        <h2>
          {editable ? (
            <a href={hrefOf({ screen: 'answer', practice, id: entry.id })}>{question}</a>
          ) : (
            question
          )}
        </h2>
        <p class="badges">
          {draft && !saysTheSame(draft, entry) ? (
            <span class="badge badge-flagged">Being changed</span>
          ) : null}
          {entry.isChip ? <span class="badge">Suggested first</span> : null}
          {bilingual && entry.answer.es === null ? <span class="badge">No Spanish</span> : null}
        </p>
      </div>
      <p class="excerpt">{entry.answer.en}</p>
      {others.length > 0 ? <p class="quiet card-foot">{count(others.length, 'more way')} to ask it</p> : null}
      {rating ? <RatingLine rating={rating} /> : null}
    </li>
  );
};

type EntriesProps = {
  readonly membership: Membership;
  readonly list: FaqList;
  readonly ratings: RatingList | null;
};

const Entries = ({ membership, list, ratings }: EntriesProps) => {
  const ratingOf = new Map(ratings?.ratings.map((rating) => [rating.entry, rating]));
  const [wanted, setWanted] = useState('');
  const [all, setAll] = useState(false);
  const { practice } = membership;
  const entries = found(list.entries, wanted);
  const shown = all ? entries : entries.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <label class="find">
        Find an answer
        <input
          type="search"
          value={wanted}
          autocomplete="off"
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </label>
      <p class="quiet" role="status">
        {wanted.trim() === ''
          ? `${count(list.entries.length, 'answer')}, version ${list.version}`
          : `${count(entries.length, 'answer')} found`}
      </p>
      {entries.length === 0 ? (
        <Empty title="No answer has these words">Try fewer words, or write a new answer.</Empty>
      ) : (
        <ul class="cards">
          {shown.map((entry) => (
            <Entry
              key={entry.id}
              practice={practice}
              entry={entry}
              editable={may(membership, 'practice:edit')}
              bilingual={list.languages.includes('es')}
              rating={ratingOf.get(entry.id)}
            />
          ))}
        </ul>
      )}
      {shown.length < entries.length ? (
        <button type="button" class="button" onClick={() => setAll(true)}>
          Show all {entries.length.toLocaleString('en-US')}
        </button>
      ) : null}
    </>
  );
};

export const AnswersScreen = ({ membership }: { readonly membership: Membership }) => {
  const { api, drafts } = useWorkplace();
  const { practice } = membership;
  const { remote, reload } = useRemote(practice, () => api.faq(practice));
  const mayRead = may(membership, 'transcript:read');
  const rated = useRemote(practice, () => (mayRead ? api.ratings(practice) : NO_RATINGS));
  const ratings = rated.remote.status === 'ready' ? rated.remote.data : null;
  const [news] = useState(() => drafts.takePublished());
  return (
    <section aria-busy={remote.status === 'loading'}>
      <div class="heading-row">
        <Heading title="Answers">Answers</Heading>
        {may(membership, 'practice:edit') ? (
          <a class="button button-primary" href={hrefOf({ screen: 'answer', practice, id: null })}>
            Add an answer
          </a>
        ) : null}
      </div>
      <p class="lead">
        Your own questions and answers. Hours, services, insurance and the built-in topics come from your
        practice’s file, which whoever runs your Foyer server keeps.
        {ratings && ratings.ratings.length > 0
          ? ` Below an answer: what visitors said to “Did this help?” in the last ${ratings.days} days.`
          : ''}
      </p>
      {news ? (
        <p class="notice notice-good">
          <strong>Version {news.version} is live.</strong>{' '}
          {news.kind === 'put'
            ? `Visitors get your answer to “${news.question}” from now on.`
            : `“${news.question}” is no longer answered.`}{' '}
          <a href={hrefOf({ screen: 'test', practice })}>Test it</a>
        </p>
      ) : null}
      {remote.status === 'loading' ? <Loading what="the answers" /> : null}
      {remote.status === 'failed' ? <Failure code={remote.code} retry={reload} /> : null}
      {remote.status === 'ready' && remote.data.entries.length === 0 ? (
        <Empty title="No answer of your own yet">
          Write the first one: what do visitors ask at your desk that is on no page?
        </Empty>
      ) : null}
      {remote.status === 'ready' && remote.data.entries.length > 0 ? (
        <Entries membership={membership} list={remote.data} ratings={ratings} />
      ) : null}
      {rated.remote.status === 'failed' ? (
        <p class="quiet">What visitors say of the answers cannot be shown just now.</p>
      ) : null}
      {remote.status === 'ready' && ratings ? <OtherRatings ratings={ratings} list={remote.data} /> : null}
    </section>
  );
};
