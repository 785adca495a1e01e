/** How long a publish and a question take as a practice's entries grow: `npx tsx test/benchmarks/answers.ts`. */
import { EMPTY_SLOTS } from '../../server/answers/answer-engine.ts';
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

/** Returns the median time of a question, in milliseconds. */
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
  const start = performance.now();
  const engine = createAnswerEngine(parsed.document, 1);
  const publish = performance.now() - start;
  const times = Array.from({ length: 2_000 }, (_, index) => {
    const before = performance.now();
    engine.ask({
      text: `hi ${questionOf((index * 7) % entries, index % 5)} please`,
      language: 'en',
      now: 1_790_000_000_000,
      slots: EMPTY_SLOTS,
    });
    return performance.now() - before;
  }).sort((a, b) => a - b);
  console.log(
    `${String(entries).padStart(5)} entries: publish ${publish.toFixed(0)} ms, a question ${percentile(times, 0.5).toFixed(2)} ms, 99 % ${percentile(times, 0.99).toFixed(2)} ms`,
  );
  return percentile(times, 0.5);
};

const [, ...medians] = [30, 30, 300, 3_000].map(measure);
const [few = 1, hundreds = 1, thousands = 1] = medians;
console.log(
  `10 times the entries: a question takes ${(hundreds / few).toFixed(1)} times as long; 100 times: ${(thousands / few).toFixed(1)} times`,
);
