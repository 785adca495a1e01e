/**
 * Groups de-identified questions that mean the same, for the staff's list of what went unanswered. Pure and deterministic, no
 * language model: words with their slips, word vectors and the built-in topics they are about. It never compares all with all.
 */
import type { Language } from '../../shared/text/kinds.ts';
import { type GroupReading, likenessOf, readForGrouping } from './matching/question-likeness.ts';

/** `text` is de-identified; `count` is how often it was asked, 1 where it is left out. */
export type UnansweredQuestion = {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  readonly count?: number;
};

export type QuestionGroup = {
  /** The question that stands for the group: the one asked most often, else the shortest. */
  readonly representative: UnansweredQuestion;
  /** All of the group, the representative first. */
  readonly members: readonly UnansweredQuestion[];
  /** How often the questions of the group were asked together. */
  readonly count: number;
};

type Leader = {
  readonly first: UnansweredQuestion;
  readonly reading: GroupReading;
  readonly members: UnansweredQuestion[];
};
type Index = Map<string, Leader[]>;

/** High on purpose: two questions joined wrongly hide one of them, two left apart only cost a second look. */
const SAME_AT = 0.66;

/** Leaders that a question is compared with under one of its words: this bounds the work of a question. */
const MOST_LEADERS = 32;

/** The largest group first; the order of `questions` changes nothing. */
export const groupUnanswered = (questions: readonly UnansweredQuestion[]): readonly QuestionGroup[] => {
  const index: Index = new Map();
  const leaders: Leader[] = [];
  const unread: Leader[] = [];
  for (const question of [...questions].sort(byWeight)) {
    const reading = readForGrouping(question.text, question.language);
    const same = reading.keys.length === 0 ? sameText(unread, question) : closest(index, reading);
    if (same) {
      same.members.push(question);
      continue;
    }
    const leader = { first: question, reading, members: [question] };
    leaders.push(leader);
    if (reading.keys.length === 0) unread.push(leader);
    for (const key of reading.keys) enter(index, key, leader);
  }
  return leaders
    .map(groupOf)
    .sort((a, b) => b.count - a.count || byWeight(a.representative, b.representative));
};

const countOf = ({ count }: UnansweredQuestion): number => count ?? 1;

const byWeight = (a: UnansweredQuestion, b: UnansweredQuestion): number =>
  countOf(b) - countOf(a) || a.text.length - b.text.length || order(a.text, b.text) || order(a.id, b.id);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const enter = (index: Index, key: string, leader: Leader): void => {
  const under = index.get(key);
  if (!under) index.set(key, [leader]);
  else if (under.length < MOST_LEADERS) under.push(leader);
};

/** Questions of nothing but placeholders or signs are the same only where they are written the same. */
const sameText = (leaders: readonly Leader[], { text }: UnansweredQuestion): Leader | null =>
  leaders.find(({ first }) => first.text === text) ?? null;

const closest = (index: Index, reading: GroupReading): Leader | null => {
  const proposed = new Set(reading.keys.flatMap((key) => index.get(key) ?? []));
  let best: Leader | null = null;
  let most = SAME_AT;
  for (const leader of proposed) {
    const likeness = likenessOf(reading, leader.reading);
    if (likeness > most) {
      most = likeness;
      best = leader;
    }
  }
  return best;
};

const groupOf = ({ first, members }: Leader): QuestionGroup => ({
  representative: first,
  members,
  count: members.reduce((sum, question) => sum + countOf(question), 0),
});
