/**
 * The staff's list of what the chat failed to answer: questions that mean the same in one row, the most asked first, without
 * those that the published document answers by now.
 */
import { setImmediate } from 'node:timers/promises';
import { PLACEHOLDER } from '../../shared/deidentify/index.ts';
import type { UnansweredGroup, UnansweredList } from '../../shared/protocol/staff-api.ts';
import { LANGUAGES, type Language } from '../../shared/text/kinds.ts';
import { EMPTY_SLOTS } from '../answers/answer-engine.ts';
import { groupUnanswered, type QuestionGroup } from '../answers/group-unanswered.ts';
import type { UnansweredTurn } from '../storage/stores.ts';
import { isAnswer } from '../transcripts/summarize.ts';
import type { LivePractice } from './live-practice.ts';

/** Turns that a row names: enough to open them or to mark them; the others follow by being in the same group. */
const MOST_PLACES = 100;
const MOST_WORDINGS = 12;

/** The turns with one wording. */
type Wording = { readonly text: string; readonly turns: readonly UnansweredTurn[] };

const wordingsOf = (turns: readonly UnansweredTurn[]): ReadonlyMap<string, Wording> => {
  const wordings = new Map<string, { readonly text: string; readonly turns: UnansweredTurn[] }>();
  for (const turn of turns) {
    const wording = wordings.get(turn.text) ?? { text: turn.text, turns: [] };
    wording.turns.push(turn);
    wordings.set(turn.text, wording);
  }
  return wordings;
};

const placeOf = ({ transcript, sequence }: UnansweredTurn) => ({ transcript, sequence });

/** Marked ones first, so that taking the mark back reaches all of them. */
const rowOf = (
  group: QuestionGroup,
  language: Language,
  wordings: ReadonlyMap<string, Wording>,
): UnansweredGroup & { readonly dismissed: boolean } => {
  const members = group.members.flatMap(({ id }) => wordings.get(id) ?? []);
  const turns = members.flatMap((member) => member.turns);
  return {
    question: group.representative.text,
    language,
    count: group.count,
    wordings: members.slice(0, MOST_WORDINGS).map((member) => ({
      text: member.text,
      count: member.turns.length,
      places: member.turns.slice(0, 3).map(placeOf),
    })),
    places: [...turns.filter(({ dismissed }) => dismissed), ...turns.filter(({ dismissed }) => !dismissed)]
      .slice(0, MOST_PLACES)
      .map(placeOf),
    dismissed: turns.some(({ dismissed }) => dismissed),
  };
};

const rowsIn = (turns: readonly UnansweredTurn[], language: Language) => {
  const wordings = wordingsOf(turns.filter((turn) => turn.language === language));
  const questions = [...wordings.values()].map(({ text, turns: same }) => ({
    id: text,
    text,
    language,
    count: same.length,
  }));
  return groupUnanswered(questions).map((group) => rowOf(group, language, wordings));
};

/** A name alone, digits or "???" ask nothing that an FAQ could answer. */
const asks = ({ text }: UnansweredTurn): boolean => /\p{L}/u.test(text.replace(PLACEHOLDER, ''));

const ASKED_AT_A_TIME = 10;

/** Those that the published document still does not answer. Visitors' turns are let through in between. */
const stillUnanswered = async (
  { engine }: Pick<LivePractice, 'engine'>,
  turns: readonly UnansweredTurn[],
  now: number,
): Promise<readonly UnansweredTurn[]> => {
  const answered = new Map<string, boolean>();
  for (const [index, { text, language }] of turns.entries()) {
    const key = `${language} ${text}`;
    if (!answered.has(key)) {
      answered.set(key, engine.ask({ text, language, now, slots: EMPTY_SLOTS }).decision === 'answer');
    }
    if (index % ASKED_AT_A_TIME === ASKED_AT_A_TIME - 1) await setImmediate();
  }
  return turns.filter(({ text, language }) => !answered.get(`${language} ${text}`));
};

/** `now` is epoch milliseconds: whether a question is answered may hang on it. */
export const listUnanswered = async (
  practice: Pick<LivePractice, 'engine'>,
  { turns, more }: { readonly turns: readonly UnansweredTurn[]; readonly more: boolean },
  shown: 'open' | 'dismissed',
  now: number,
): Promise<UnansweredList> => {
  const failed = turns.filter(
    (turn) => asks(turn) && (turn.next === null || !isAnswer({ reply: turn.next })),
  );
  const left = await stillUnanswered(practice, failed, now);
  const rows = LANGUAGES.flatMap((language) => rowsIn(left, language));
  const dismissed = rows.filter((row) => row.dismissed);
  const open = rows.filter((row) => !row.dismissed);
  return {
    groups: (shown === 'open' ? open : dismissed).map(({ dismissed: _dismissed, ...group }) => group),
    counts: { open: open.length, dismissed: dismissed.length },
    answeredSince: failed.length - left.length,
    more,
  };
};
