/**
 * Answers that are being written, by practice and entry: kept in this window while staff look elsewhere, emptied at sign-out,
 * never stored.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { FaqItem, FaqRemark, FaqText } from '../../shared/protocol/staff-api.ts';

export type FaqDraft = {
  /** The published version that the writing began on; null until that is known. */
  readonly version: number | null;
  /** The entry as it was published then; null for a new one. */
  readonly base: FaqItem | null;
  readonly questions: readonly FaqText[];
  readonly answer: FaqText;
};

export type FaqDrafts = {
  readonly all: ReadonlySignal<ReadonlyMap<string, FaqDraft>>;
  /** `id` null: the new entry. */
  get(practice: string, id: string | null): FaqDraft | null;
  set(practice: string, id: string | null, draft: FaqDraft): void;
  drop(practice: string, id: string | null): void;
  /** Remembers what has just gone live, for the screen that comes next. */
  published(news: PublishedNews): void;
  /** Told once. */
  takePublished(): PublishedNews | null;
  clear(): void;
};

export type PublishedNews = {
  readonly version: number;
  readonly question: string;
  readonly kind: 'put' | 'remove';
};

const EMPTY: FaqText = { en: '', es: null };

export const NEW_DRAFT: FaqDraft = { version: null, base: null, questions: [EMPTY], answer: EMPTY };

export const draftOf = (entry: FaqItem, version: number): FaqDraft => ({
  version,
  base: entry,
  questions: entry.questions,
  answer: entry.answer,
});

const clean = ({ en, es }: FaqText): FaqText => ({ en: en.trim(), es: es?.trim() ? es.trim() : null });
const isEmpty = ({ en, es }: FaqText): boolean => en === '' && es === null;

/** As it is sent: without spaces around, without questions that hold nothing. */
export const cleaned = ({ questions, answer }: Pick<FaqDraft, 'questions' | 'answer'>) => ({
  questions: questions.map(clean).filter((question) => !isEmpty(question)),
  answer: clean(answer),
});

/** The place in the draft of each question that is sent: empty ones are not. */
const sentPlaces = ({ questions }: Pick<FaqDraft, 'questions'>): readonly number[] =>
  questions.flatMap((question, place) => (isEmpty(clean(question)) ? [] : [place]));

/** What the server says of what it was sent, at the fields of the draft. A list without any question has its first field. */
export const relocated = (
  remarks: readonly FaqRemark[],
  draft: Pick<FaqDraft, 'questions'>,
): readonly FaqRemark[] => {
  const places = sentPlaces(draft);
  return remarks.map(({ field, message }) => ({
    message,
    field:
      field?.replace(/^questions\[(\d+)\]/, (_, sent: string) => `questions[${places[Number(sent)] ?? 0}]`) ??
      null,
  }));
};

const textOf = (entry: Pick<FaqDraft, 'questions' | 'answer'> | null): string =>
  JSON.stringify(entry ? cleaned(entry) : cleaned(NEW_DRAFT));

export const saysTheSame = (
  one: Pick<FaqDraft, 'questions' | 'answer'> | null,
  other: Pick<FaqDraft, 'questions' | 'answer'> | null,
): boolean => textOf(one) === textOf(other);

const keyOf = (practice: string, id: string | null): string => JSON.stringify([practice, id]);

export const createFaqDrafts = (): FaqDrafts => {
  const all = signal<ReadonlyMap<string, FaqDraft>>(new Map());
  let news: PublishedNews | null = null;
  const change = (edit: (drafts: Map<string, FaqDraft>) => void): void => {
    const drafts = new Map(all.peek());
    edit(drafts);
    all.value = drafts;
  };
  return {
    all,
    get: (practice, id) => all.value.get(keyOf(practice, id)) ?? null,
    set: (practice, id, draft) => change((drafts) => drafts.set(keyOf(practice, id), draft)),
    drop: (practice, id) => change((drafts) => drafts.delete(keyOf(practice, id))),
    published: (told) => {
      news = told;
    },
    takePublished: () => {
      const told = news;
      news = null;
      return told;
    },
    clear: () => {
      news = null;
      all.value = new Map();
    },
  };
};
