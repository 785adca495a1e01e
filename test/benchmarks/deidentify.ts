/** `npm run bench`: how long one message takes to clean, median and 99th percentile, and how that grows with the length. */
import { performance } from 'node:perf_hooks';
import { normalize } from '../../shared/text/normalize.ts';
import { syntheticClean, syntheticIdentifiers } from '../evals/synthetic-identifiers.ts';
import { NO_PRACTICE, realDeidentifier } from '../support/word-lists.ts';

const SEED = 7;
const ROUNDS = 7;
const deidentifier = realDeidentifier();
const texts = [...syntheticIdentifiers(SEED, 1_500).map(({ text }) => text), ...syntheticClean()];

/** Each text keeps its best of some rounds, in milliseconds: what other programs do meanwhile is not ours. */
const best = (work: (text: string) => void, over: readonly string[]): readonly number[] => {
  const times = over.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1)
    over.forEach((text, at) => {
      const before = performance.now();
      work(text);
      times[at] = Math.min(times[at] ?? 0, performance.now() - before);
    });
  return times.sort((a, b) => a - b);
};

const at = (times: readonly number[], share: number): number => times[Math.floor(times.length * share)] ?? 0;
const clean = (text: string): void => void deidentifier.deidentify(text, NO_PRACTICE);

const times = best(clean, texts);
const reading = best((text) => void normalize(text), texts);
const long = texts.join(' ');
const lengths = [1_000, 2_000, 4_000, 8_000].map((length) => at(best(clean, [long.slice(0, length)]), 0));
console.log(
  `de-identify: median ${at(times, 0.5).toFixed(2)} ms, 99 % ${at(times, 0.99).toFixed(2)} ms; ${(at(times, 0.5) / at(reading, 0.5)).toFixed(0)} times what reading the text takes`,
);
console.log(
  `1,000 to 8,000 characters: ${lengths.map((time) => time.toFixed(1)).join(', ')} ms (twice the text, ${lengths
    .slice(1)
    .map((time, index) => (time / (lengths[index] ?? time)).toFixed(1))
    .join(', ')} times the time)`,
);
