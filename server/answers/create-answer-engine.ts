/**
 * The answers of one published practice document. Computed first where the profile says it, matched against the practice's
 * entries else, and silent where unsure. Pure: the same question at the same instant has the same answer.
 */
import type { PracticeDocument } from '../../shared/protocol/practice-document.ts';
import type { Answer, AnswerEngine, Question } from './answer-engine.ts';
import { answerComputed } from './conversation/answer-computed.ts';
import { answerEntry } from './conversation/answer-entry.ts';
import { answerMatched } from './conversation/answer-matched.ts';
import { answerSmallTalk } from './conversation/answer-small-talk.ts';
import { besideTalk } from './conversation/beside-talk.ts';
import { chooseEntry } from './conversation/choose-entry.ts';
import { combineAnswers } from './conversation/combine-answers.ts';
import { accountAnswer, fallback } from './conversation/fallback.ts';
import { isPlainlyAnother } from './conversation/plainly-another.ts';
import { type Reading, readQuestion } from './conversation/reading.ts';
import { readSmallTalk, type SmallTalk } from './conversation/small-talk.ts';
import { splitList, splitQuestions } from './conversation/split-questions.ts';
import { createKnowledge, type Knowledge } from './practice-knowledge.ts';
import { fold, wordsOf } from './text/fold.ts';
import { isSpanish } from './text/is-spanish.ts';
import { readPlaceholders, withoutNames } from './text/masked-words.ts';
import { withoutGreeting } from './text/without-greeting.ts';

export const createAnswerEngine = (document: PracticeDocument, version: number): AnswerEngine => {
  const knowledge = createKnowledge(document, version);
  return {
    version,
    ask: (question) => ask(knowledge, question),
    choose: (entry, question) => chooseEntry(knowledge, entry, question),
    account: (question) => accountAnswer(knowledge, readQuestion(knowledge, asRead(knowledge, question))),
  };
};

const ask = (knowledge: Knowledge, asked: Question): Answer => {
  const question = asRead(knowledge, asked);
  const whole = readQuestion(knowledge, question);
  if (whole.words.length === 0) return fallback(knowledge, whole);
  const certain = answerCertain(knowledge, whole);
  const parts = splitQuestions(question.text);
  if (parts.length < 2 || !knowledge.document.builtinTopics) {
    const one = certain ?? answerMatched(knowledge, whole);
    return answerList(knowledge, whole, one) ?? one;
  }
  const answers: Answer[] = [];
  let slots = question.slots;
  for (const text of parts) {
    const answer = askOne(knowledge, readQuestion(knowledge, { ...question, text, slots }));
    answers.push(answer);
    slots = answer.slots;
  }
  return combineAnswers(answers, whole) ?? certain ?? answerMatched(knowledge, whole);
};

/** How sure each half of a list must be, so that "my wife and daughter" stays one question. */
const SURE = 0.6;

const isTalk = (entry: string): boolean => entry === 'human' || entry.startsWith('small-talk:');

/** Both halves of "address and phone number", where each by itself is plainly another question. */
const answerList = (knowledge: Knowledge, whole: Reading, one: Answer): Answer | null => {
  const isOwn = one.decision === 'answer' && one.confidence >= SURE && knowledge.faq.has(one.entry);
  const halves = knowledge.document.builtinTopics && !isOwn ? splitList(whole.question.text) : [];
  const answers: Answer[] = [];
  for (const text of halves) {
    const answer = askOne(knowledge, readQuestion(knowledge, { ...whole.question, text }));
    if (sureEntry(answer) === null) return null;
    answers.push(answer);
  }
  const [first, second] = answers.map(sureEntry);
  if (!first || !second || first === second) return null;
  if (one.decision === 'answer' && one.entry !== first && one.entry !== second) return null;
  return combineAnswers(answers, whole);
};

const asRead = ({ document, ownWords }: Knowledge, question: Question): Question => {
  const text = withoutNames(readPlaceholders(question.text), (name) => ownWords.has(fold(name)));
  const isAsked = document.builtinTopics && readSmallTalk(fold(text)) === null;
  return inItsLanguage({ ...question, text: isAsked ? withoutGreeting(text) : text });
};

const sureEntry = (answer: Answer): string | null =>
  answer.decision === 'answer' && answer.confidence >= SURE && !isTalk(answer.entry) ? answer.entry : null;

/** A question written in Spanish is answered in Spanish, also where the chat is set to English. */
const inItsLanguage = (question: Question): Question =>
  question.language === 'en' && isSpanish(question.text, wordsOf(fold(question.text)))
    ? { ...question, language: 'es' }
    : question;

const askOne = (knowledge: Knowledge, reading: Reading): Answer =>
  answerCertain(knowledge, reading) ?? answerMatched(knowledge, reading);

/** Topics in which a person is spoken of and not asked for: "can I talk to the doctor by video". */
const ONLY_NAMES_A_PERSON: readonly string[] = ['telehealth', 'after-hours', 'waitlist', 'complaint'];

/** What needs no matching: small talk, the very question of an entry, and what the profile computes. */
const answerCertain = (knowledge: Knowledge, reading: Reading): Answer | null => {
  const exact = knowledge.exact.get(reading.folded);
  if (exact !== undefined) return answerEntry(knowledge, reading, exact, 1);
  if (!knowledge.document.builtinTopics) return null;
  const talk = readSmallTalk(reading.folded);
  const isAsideOnly =
    talk === 'human' &&
    ONLY_NAMES_A_PERSON.includes(reading.ranked[0]?.entry ?? '') &&
    isPlainlyAnother(reading, 'human');
  if (talk && !isAsideOnly)
    return answerBesideTalk(knowledge, reading, talk) ?? answerSmallTalk(knowledge, reading, talk);
  return answerComputed(knowledge, reading);
};

/** "<script>…</script> what are your hours?" is answered all the same. */
const answerBesideTalk = (knowledge: Knowledge, reading: Reading, talk: SmallTalk): Answer | null => {
  const text = besideTalk(reading.question.text, talk);
  if (!text) return null;
  const answer = askOne(knowledge, readQuestion(knowledge, { ...reading.question, text }));
  return sureEntry(answer) === null ? null : answer;
};
