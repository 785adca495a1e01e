/**
 * Measures the answers: entries from a file alone (top-1, and accuracy where 80 % and 90 % of out-of-scope are rejected), the
 * built-in topics on real practice questions, and our own questions, which have floors. Fails below a floor.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_SLOTS } from '../../server/answers/answer-engine.ts';
import { createAnswerEngine } from '../../server/answers/create-answer-engine.ts';
import { TOPIC_IDS } from '../../shared/protocol/practice/topics.ts';
import { type PracticeDocument, parsePracticeDocument } from '../../shared/protocol/practice-document.ts';
import { TO_HARBOR, TO_SUNRISE } from './answers-demo.ts';
import { OFF_TOPIC, PARAPHRASES, PRACTICE_FAQ_TOPICS } from './answers-sets.ts';
import { SHOPS } from './answers-shops.ts';
import { NOT_SMALL_TALK, SMALL_TALK_EN, SMALL_TALK_ES } from './answers-small-talk.ts';
import { STRANGE, VOICES } from './answers-voices.ts';
import { type EntryFigures, measureEntries } from './measure-entries.ts';
import { type Count, proportion } from './wilson.ts';

const NOW = Date.parse('2026-11-23T17:00:00Z');

const rowsOf = (file: string): readonly Record<string, unknown>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const measureFaq = (file: string): void => {
  const [first = {}, ...rest] = rowsOf(file);
  const entries = (
    first.entries as readonly { id: string; questions: readonly string[]; answer: string | null }[]
  ).map(({ id, questions, answer }) => ({
    id,
    questions,
    answer: (answer ?? 'An answer.').slice(0, 4_000) || 'An answer.',
  }));
  const messages = (
    rest as unknown as readonly { text: string; answer_ids: readonly string[]; oos: boolean }[]
  ).map(({ text, answer_ids, oos }) => ({ text, right: oos ? [] : answer_ids }));
  measureEntries(entries, messages);
};

/** The shops together: they are too small to be read one by one. */
const measureShops = (): EntryFigures => {
  const figures = SHOPS.map(({ name, entries, questions, strangers }) => {
    console.log(`entries of ${name} alone`);
    const asked = parted(questions).flatMap(([entry, texts]) =>
      texts.map((text) => ({ text, right: [entry] })),
    );
    const strange = strangers.split(' | ').map((text) => ({ text, right: [] }));
    return measureEntries(
      parted(entries).map(([id, texts]) => ({ id, questions: texts, answer: 'An answer.' })),
      [...asked, ...strange],
    );
  });
  const sum = (count: (figures: EntryFigures) => Count): Count => ({
    hits: figures.reduce((all, one) => all + count(one).hits, 0),
    total: figures.reduce((all, one) => all + count(one).total, 0),
  });
  return { first: sum(({ first }) => first), rejecting: sum(({ rejecting }) => rejecting) };
};

/** `entry: text | text`, one entry a line. */
const parted = (lines: string): readonly (readonly [entry: string, texts: readonly string[]])[] =>
  linesOf(lines).map((line) => {
    const [entry = '', ...rest] = line.split(': ');
    return [entry, rest.join(': ').split(' | ')];
  });

const demoPractice = (name: string): PracticeDocument => {
  const file = new URL(`../../demo/practices/${name}.yaml`, import.meta.url);
  const parsed = parsePracticeDocument(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error('demo document refused');
  return parsed.document;
};

/** The invented dental office with every topic filled, so that only the finding is measured. */
const filledPractice = (): PracticeDocument => {
  const document = demoPractice('sunrise-dental');
  const blanks = Object.fromEntries(TOPIC_IDS.map((id) => [id, { en: `About ${id}.`, es: `Sobre ${id}.` }]));
  return { ...document, topics: { ...blanks, ...document.topics } };
};

type Outcome = 'right' | 'wrong' | 'clarified' | 'fell back';

const outcomeOf = (
  engine: ReturnType<typeof createAnswerEngine>,
  text: string,
  right: readonly string[],
  language: 'en' | 'es',
): Outcome => {
  const answer = engine.ask({ text, language, now: NOW, slots: EMPTY_SLOTS });
  if (answer.decision === 'fallback') return right.includes('nothing') ? 'right' : 'fell back';
  // "Which office?" is the right answer to "when are you open" where there are two.
  if (answer.decision === 'clarify')
    return right.includes(answer.choices[0]?.entry.split('@')[0] ?? '') &&
      answer.choices[0]?.entry.includes('@')
      ? 'right'
      : 'clarified';
  // "I can only answer questions about our practice" tells nobody anything wrong.
  if (right.length === 0 && answer.entry === 'small-talk:injection') return 'fell back';
  return right.includes(answer.entry) ? 'right' : 'wrong';
};

type Row = { readonly text: string; readonly right: readonly string[]; readonly language: 'en' | 'es' };

const measureRows = (
  title: string,
  rows: readonly Row[],
  document: PracticeDocument = filledPractice(),
): Readonly<Record<Outcome, number>> => {
  const engine = createAnswerEngine(document, 1);
  const counts: Record<Outcome, number> = { right: 0, wrong: 0, clarified: 0, 'fell back': 0 };
  for (const { text, right, language } of rows) {
    const outcome = outcomeOf(engine, text, right, language);
    counts[outcome]++;
    if (process.env.FOYER_SHOW && outcome !== 'right') {
      const { candidates } = engine.ask({ text, language, now: NOW, slots: EMPTY_SLOTS });
      console.log(
        `    ${outcome}: ${text} [${right[0] ?? ''}] ${candidates.map((c) => `${c.entry} ${c.confidence.toFixed(2)}`).join(', ')}`,
      );
    }
  }
  console.log(title);
  for (const [outcome, hits] of Object.entries(counts)) {
    console.log(`  ${outcome.padEnd(10)} ${proportion({ hits, total: rows.length })}`);
  }
  return counts;
};

const measurePracticeFaq = (file: string): void => {
  const rows = rowsOf(file).map((row) => ({
    text: String(row.question),
    right: PRACTICE_FAQ_TOPICS[String(row.topic)] ?? [],
    language: row.lang === 'es' ? ('es' as const) : ('en' as const),
  }));
  measureRows('real practice questions, built-in topics of a filled practice', rows);
};

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Computed answers that serve the same question. */
const ALSO_RIGHT: Readonly<Record<string, readonly string[]>> = {
  'medicaid-medicare': ['insurance-plan'],
  providers: ['provider'],
  cost: ['service'],
};

const topicRows = (lines: string): readonly Row[] =>
  linesOf(lines).map((line) => {
    const [topic = '', ...rest] = line.split(': ');
    return { text: rest.join(': '), right: [topic, ...(ALSO_RIGHT[topic] ?? [])], language: 'en' };
  });

/** "entry or entry: question". */
const demoRows = (lines: string): readonly Row[] =>
  linesOf(lines).map((line) => {
    const [entries = '', ...rest] = line.split(': ');
    return { text: rest.join(': '), right: entries.split(' or '), language: 'en' };
  });

const talkRows = (lines: string, language: Row['language']): readonly Row[] =>
  linesOf(lines).flatMap((line) => {
    const [kind = '', ...rest] = line.split(': ');
    const right = [kind === 'human' ? 'human' : `small-talk:${kind}`];
    return rest
      .join(': ')
      .split(' | ')
      .map((text) => ({ text, right, language }));
  });

/** Questions that a fixed sentence answered. */
const takenForTalk = (): number => {
  const engine = createAnswerEngine(filledPractice(), 1);
  return linesOf(NOT_SMALL_TALK).filter((text) => {
    const answer = engine.ask({ text, language: 'en', now: NOW, slots: EMPTY_SLOTS });
    return (
      answer.decision === 'answer' && (answer.entry === 'human' || answer.entry.startsWith('small-talk:'))
    );
  }).length;
};

const floors = (): Readonly<Record<string, number>> =>
  JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')).answers ?? {};

const measureOwn = (): boolean => {
  const own = topicRows(PARAPHRASES);
  const voices = topicRows(VOICES);
  const found = measureRows('our own paraphrases, built-in topics', own);
  const heard = measureRows('our own questions in many voices', voices);
  const strangers = (lines: string): readonly Row[] =>
    linesOf(lines).map((text) => ({ text, right: [], language: 'en' }));
  const outside = strangers(OFF_TOPIC);
  const strange = strangers(STRANGE);
  const rejected = measureRows('our own off-topic questions (right is to fall back)', outside);
  const refused = measureRows('our own off-topic questions in many voices', strange);
  const talkEn = talkRows(SMALL_TALK_EN, 'en');
  const talkEs = talkRows(SMALL_TALK_ES, 'es');
  const talk = measureRows('small talk, English', talkEn);
  const charla = measureRows('small talk, Spanish', talkEs);
  const sunrise = demoRows(TO_SUNRISE);
  const harbor = demoRows(TO_HARBOR);
  const demos = sunrise.length + harbor.length;
  const atSunrise = measureRows(
    'our own questions to the demo dentist',
    sunrise,
    demoPractice('sunrise-dental'),
  );
  const atHarbor = measureRows(
    'our own questions to the demo family practice',
    harbor,
    demoPractice('harbor-family-medicine'),
  );
  const shops = measureShops();
  const taken = takenForTalk();
  console.log(`questions taken for small talk: ${taken} of ${linesOf(NOT_SMALL_TALK).length}`);
  const figures: Readonly<Record<string, number>> = {
    'paraphrases right': found.right / own.length,
    'paraphrases not wrong': 1 - found.wrong / own.length,
    'off-topic not answered': 1 - rejected.wrong / outside.length,
    'small talk right, English': talk.right / talkEn.length,
    'small talk right, Spanish': charla.right / talkEs.length,
    'questions not taken for small talk': 1 - taken / linesOf(NOT_SMALL_TALK).length,
    'demos right': (atSunrise.right + atHarbor.right) / demos,
    'demos not wrong': 1 - (atSunrise.wrong + atHarbor.wrong) / demos,
    'shops top-1': shops.first.hits / shops.first.total,
    'shops at 80 % rejected': shops.rejecting.hits / shops.rejecting.total,
    'voices right': heard.right / voices.length,
    'voices not wrong': 1 - heard.wrong / voices.length,
    'strange not answered': 1 - refused.wrong / strange.length,
  };
  return Object.entries(floors()).every(([name, floor]) => {
    const passed = (figures[name] ?? 0) >= floor;
    if (!passed)
      console.log(`BELOW THE FLOOR: ${name} is ${figures[name]?.toFixed(3)}, the floor is ${floor}`);
    return passed;
  });
};

export const evaluate = (folder: string | null): boolean => {
  console.log('answers');
  if (folder) {
    for (const name of ['practice', 'banking77', 'clinc150', 'oval-covid']) {
      const file = join(folder, `faq-${name}.jsonl`);
      if (!existsSync(file)) continue;
      console.log(`entries of faq-${name} alone`);
      measureFaq(file);
    }
    const questions = join(folder, 'practice-faq.jsonl');
    if (existsSync(questions)) measurePracticeFaq(questions);
  }
  return measureOwn();
};
