/** How long a publish and a question take as a practice's entries grow: `npx tsx test/benchmarks/answers.ts`. */
import { type AnswerEngine, EMPTY_SLOTS } from '../../server/answers/answer-engine.ts';
import { createAnswerEngine } from '../../server/answers/create-answer-engine.ts';
import { parsePracticeDocument } from '../../shared/protocol/practice-document.ts';

const SUBJECTS =
  'parking cleaning implant crown filling payment insurance referral record result portal refill form visit child sedation whitening denture aligner emergency'.split(
    ' ',
  );
const DETAILS =
  'monday lobby weekend senior student morning lunch garage elevator family holiday winter summer online phone weekly first second third final'.split(
    ' ',
  );
const FRAMES = [
  'what about {} and {} number {}',
  'do you have {} for {} case {}',
  'how does {} work with {} plan {}',
  'who handles {} on {} level {}',
  'can I ask for {} near {} desk {}',
];

const questionOf = (index: number, frame: number): string =>
  [SUBJECTS[index % 20], DETAILS[Math.floor(index / 20) % 20], `n${Math.floor(index / 400)}`].reduce<string>(
    (text, word) => text.replace('{}', word ?? ''),
    FRAMES[frame] ?? '',
  );

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? 0;

const ROUNDS = 7;
const QUESTIONS = 500;

type Round = { readonly median: number; readonly slowest: number };

/** `slowest` is the 99th percentile, in milliseconds. */
const askAll = (engine: AnswerEngine, entries: number): Round => {
  const times = Array.from({ length: QUESTIONS }, (_, index) => {
    const before = performance.now();
    engine.ask({
      text: `hi ${questionOf((index * 7) % entries, index % 5)} please`,
      language: 'en',
      now: 1_790_000_000_000,
      slots: EMPTY_SLOTS,
    });
    return performance.now() - before;
  }).sort((a, b) => a - b);
  return { median: percentile(times, 0.5), slowest: percentile(times, 0.99) };
};

const best = (values: readonly number[]): number => Math.min(...values);

/** Best of some rounds, because others work on the machine too. Returns the median time of a question, in milliseconds. */
const measure = (entries: number): number => {
  const faq = Array.from({ length: entries }, (_, index) => ({
    id: `e${index}`,
    questions: FRAMES.map((_frame, frame) => questionOf(index, frame)),
    answer: `Answer ${index}.`,
  }));
  const parsed = parsePracticeDocument(
    JSON.stringify({ id: 'x', name: 'X', builtinTopics: entries <= 400, faq }),
  );
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const { document } = parsed;
  const publishes = [1, 2, 3].map(() => {
    const start = performance.now();
    createAnswerEngine(document, 1);
    return performance.now() - start;
  });
  const engine = createAnswerEngine(document, 1);
  const rounds = Array.from({ length: ROUNDS }, () => askAll(engine, entries));
  const median = best(rounds.map((round) => round.median));
  const slowest = best(rounds.map((round) => round.slowest));
  console.log(
    `${String(entries).padStart(5)} entries: publish ${best(publishes).toFixed(0)} ms, a question ${median.toFixed(2)} ms, 99 % ${slowest.toFixed(2)} ms`,
  );
  return median;
};

const medians = [30, 300, 3_000].map(measure);
const [few = 1, hundreds = 1, thousands = 1] = medians;
console.log(
  `10 times the entries: a question takes ${(hundreds / few).toFixed(1)} times as long; 100 times: ${(thousands / few).toFixed(1)} times`,
);
