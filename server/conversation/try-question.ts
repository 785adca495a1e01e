/**
 * What the chat would reply to a staff member's own words, by the way a visitor's turn takes: inspected again, decided,
 * answered. Nothing is recorded, counted or logged; there is no session.
 */
import type { TryAnswer, TryCandidate, TryRequest } from '../../shared/protocol/staff-api.ts';
import { type Candidate, EMPTY_SLOTS, type Question } from '../answers/answer-engine.ts';
import type { LivePractice } from '../practices/live-practice.ts';
import type { TextService } from '../worker/text-service.ts';
import { type Responded, respond, respondToCategory } from './respond.ts';

export type TryDependencies = { readonly text: Pick<TextService, 'inspect'>; readonly clock: () => number };

type Tried = Pick<Responded, 'reply'> & {
  readonly guard: TryAnswer['guard'];
  readonly candidates: readonly Candidate[];
};

const tryCategory = (
  practice: LivePractice,
  { category, language }: Extract<TryRequest, { readonly category: unknown }>,
): Tried => ({
  reply: respondToCategory(category, language, practice.contact[language], EMPTY_SLOTS).reply,
  guard: null,
  candidates: [],
});

const tryText = async (
  { text: service, clock }: TryDependencies,
  practice: LivePractice,
  { text, language, lastCategories }: Extract<TryRequest, { readonly text: string }>,
): Promise<Tried> => {
  const verdict = await service.inspect(text, { lastCategories, language, specialty: practice.specialty });
  const { category, version, general } = verdict;
  const question: Question = { text, language, now: clock(), slots: EMPTY_SLOTS };
  const isAsked = category === 'general' || category === 'account';
  return {
    reply: respond(verdict, practice.engine, question, practice.contact[language]).reply,
    guard: { category, version },
    candidates: isAsked ? practice.engine.ask({ ...question, text: general ?? text }).candidates : [],
  };
};

export const tryQuestion = async (
  deps: TryDependencies,
  practice: LivePractice,
  request: TryRequest,
): Promise<TryAnswer> => {
  const { reply, guard, candidates } =
    'text' in request ? await tryText(deps, practice, request) : tryCategory(practice, request);
  const labelled = ({ entry, confidence }: Candidate): TryCandidate => ({
    entry,
    confidence,
    label: practice.labelOf(entry, 'en'),
  });
  return {
    version: practice.version,
    guard,
    decision: reply.decision,
    text: reply.text,
    language: reply.language,
    links: reply.links,
    choices: reply.choices,
    entry: reply.source && { id: reply.source.entry, label: practice.labelOf(reply.source.entry, 'en') },
    confidence: candidates[0]?.confidence ?? null,
    candidates: candidates.map(labelled),
  };
};
