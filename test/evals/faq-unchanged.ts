/**
 * Whether a practice's question still finds the same answer once it was de-identified: what staff see in the list of unanswered
 * questions must mean what was asked. Asks the cleaned text as that list does, placeholders and all, and compares decision and entry; prints counts,
 * never a row.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnswerEngine, EMPTY_SLOTS } from '../../server/answers/answer-engine.ts';
import { createAnswerEngine } from '../../server/answers/create-answer-engine.ts';
import { practiceVocabulary } from '../../server/practices/practice-vocabulary.ts';
import type { PracticeVocabulary } from '../../shared/deidentify/index.ts';
import { TOPIC_IDS } from '../../shared/protocol/practice/topics.ts';
import { type PracticeDocument, parsePracticeDocument } from '../../shared/protocol/practice-document.ts';
import type { Language } from '../../shared/text/kinds.ts';
import { realDeidentifier } from '../support/word-lists.ts';
import { PARAPHRASES, PRACTICE_FAQ_TOPICS } from './answers-sets.ts';
import floors from './floors.json' with { type: 'json' };
import { practiceQuestions } from './practice-questions.ts';
import { type Count, proportion } from './wilson.ts';

const NOW = Date.parse('2026-11-23T17:00:00Z');
const deidentifier = realDeidentifier();

type Asked = { readonly text: string; readonly language: Language };

type Labelled = Asked & { readonly right: readonly string[] };

/** Decision and entry; where it falls back, the entry that came nearest. */
const answerTo = (engine: AnswerEngine, { text, language }: Asked): string => {
  const { decision, entry, candidates } = engine.ask({ text, language, now: NOW, slots: EMPTY_SLOTS });
  return `${decision} ${entry ?? candidates[0]?.entry ?? ''}`;
};

const compare = (document: PracticeDocument, questions: readonly Asked[]): Count => {
  const engine = createAnswerEngine(document, 1);
  const vocabulary: PracticeVocabulary = practiceVocabulary(document);
  const same = questions.filter((asked) => {
    const cleaned = deidentifier.deidentify(asked.text, vocabulary);
    if (cleaned.kind === 'withheld') return false;
    return (
      cleaned.text === asked.text ||
      answerTo(engine, asked) === answerTo(engine, { ...asked, text: cleaned.text })
    );
  });
  if (process.env.FOYER_SHOW)
    for (const asked of questions) {
      const cleaned = deidentifier.deidentify(asked.text, vocabulary);
      if (cleaned.kind === 'withheld' || cleaned.text !== asked.text)
        console.log(
          `    ${same.includes(asked) ? 'same   ' : 'CHANGED'} ${asked.text}\n            ${cleaned.kind === 'withheld' ? cleaned.reason : cleaned.text}`,
        );
    }
  return { hits: same.length, total: questions.length };
};

/** Of the questions that were answered rightly before, those that still are. */
const stillRight = (document: PracticeDocument, questions: readonly Labelled[]): Count => {
  const engine = createAnswerEngine(document, 1);
  const vocabulary = practiceVocabulary(document);
  const isRight = ({ text, language, right }: Labelled): boolean =>
    right.includes(engine.ask({ text, language, now: NOW, slots: EMPTY_SLOTS }).candidates[0]?.entry ?? '');
  const before = questions.filter(isRight);
  const after = before.filter((asked) => {
    const cleaned = deidentifier.deidentify(asked.text, vocabulary);
    return cleaned.kind === 'deidentified' && isRight({ ...asked, text: cleaned.text });
  });
  return { hits: after.length, total: before.length };
};

const parse = (source: string): PracticeDocument => {
  const parsed = parsePracticeDocument(source);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.document;
};

const demoPractice = (id: string): PracticeDocument => {
  const document = parse(readFileSync(new URL(`../../demo/practices/${id}.yaml`, import.meta.url), 'utf8'));
  const blanks = Object.fromEntries(
    TOPIC_IDS.map((topic) => [topic, { en: `About ${topic}.`, es: `Sobre ${topic}.` }]),
  );
  return { ...document, topics: { ...blanks, ...document.topics } };
};

const ownQuestions = (): readonly Asked[] =>
  PARAPHRASES.split('\n')
    .filter((line) => line.includes(': '))
    .map((line) => line.slice(line.indexOf(': ') + 2))
    .map((text) => ({
      text,
      language: /[áéíóúñ¿]|\b(?:el|la|los|que|para|puedo|tienen|hay)\b/.test(text) ? 'es' : 'en',
    }));

const say = (title: string, count: Count): void => console.log(`  ${title.padEnd(44)} ${proportion(count)}`);

const measureOwn = (): boolean => {
  let all: Count = { hits: 0, total: 0 };
  for (const id of ['sunrise-dental', 'harbor-family-medicine']) {
    const document = demoPractice(id);
    const count = compare(document, [...ownQuestions(), ...practiceQuestions(document)]);
    say(`own questions, ${id}`, count);
    all = { hits: all.hits + count.hits, total: all.total + count.total };
  }
  const floor = floors.faq['match unchanged'];
  const passed = (100 * all.hits) / all.total >= floor;
  if (!passed) console.log(`BELOW THE FLOOR of ${floor} %: match unchanged, ${proportion(all)}`);
  return passed;
};

const rowsOf = (file: string): readonly Readonly<Record<string, unknown>>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const languageOf = (row: Readonly<Record<string, unknown>>): Language => (row.lang === 'es' ? 'es' : 'en');

const measureFaq = (file: string): Count => {
  const [first = {}, ...rest] = rowsOf(file);
  const entries = first.entries as readonly { readonly id: string; readonly questions: readonly string[] }[];
  const faq = entries.map(({ id, questions }) => ({ id, questions, answer: 'An answer.' }));
  const document = parse(JSON.stringify({ id: 'x', name: 'X', builtinTopics: false, faq }));
  const asked = rest.map((row) => ({
    text: String(row.text),
    language: languageOf(row),
    oos: row.oos === true,
    right: Array.isArray(row.answer_ids) ? row.answer_ids.map(String) : [],
  }));
  const answered = compare(
    document,
    asked.filter(({ oos }) => !oos),
  );
  say('faq-practice, questions with an answer', answered);
  say('faq-practice, all', compare(document, asked));
  say('faq-practice, right before and still right', stillRight(document, asked));
  return answered;
};

const measurePracticeFaq = (file: string): Count => {
  const asked = rowsOf(file).map((row) => ({
    text: String(row.question),
    language: languageOf(row),
    right: PRACTICE_FAQ_TOPICS[String(row.topic)] ?? [],
  }));
  const document = demoPractice('sunrise-dental');
  const count = compare(document, asked);
  say('practice-faq, right before and still right', stillRight(document, asked));
  say('practice-faq, topics of a filled practice', count);
  return count;
};

export const evaluate = (folder: string | null): boolean => {
  console.log('\nFAQ match unchanged after de-identification');
  const files = [
    ['faq-practice.jsonl', measureFaq],
    ['practice-faq.jsonl', measurePracticeFaq],
  ] as const;
  const counts = files
    .map(([name, measure]) => ({ file: join(folder ?? '', name), measure }))
    .filter(({ file }) => folder !== null && existsSync(file))
    .map(({ file, measure }) => measure(file));
  if (counts.length > 1)
    say('practices’ questions together', {
      hits: counts.reduce((sum, { hits }) => sum + hits, 0),
      total: counts.reduce((sum, { total }) => sum + total, 0),
    });
  return measureOwn();
};
