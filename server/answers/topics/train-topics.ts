/**
 * Trains the classifiers on our own phrasings and writes `topics.weights.ts` (with what is no topic) and `subjects.weights.ts`; run it
 * after every change to either: `npx tsx server/answers/topics/train-topics.ts`. A test fails while weights are older than phrasings.
 */
import { writeFileSync } from 'node:fs';
import { trainClassifier, writeWeights } from '../matching/classifier.ts';
import { ALL_SUBJECTS } from '../subjects/all-subjects.ts';
import { ALL_TOPICS } from './all-topics.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { phrasingsVersion, wordsOfPhrasing } from './phrasing-words.ts';

const write = (file: string, what: string, classes: readonly (readonly string[])[]): void => {
  const weights = trainClassifier(classes.map((phrasings) => phrasings.map(wordsOfPhrasing)));
  const lines = [
    `/** ${what}: features, their rarity, int8 weights. Trained by train-topics.ts; never edit. */`,
    `export const PHRASINGS_VERSION = '${phrasingsVersion()}';`,
    ...writeWeights(weights),
    '',
  ];
  writeFileSync(new URL(file, import.meta.url), lines.join('\n'));
};

write('topics.weights.ts', 'The topic classifier', [
  ...ALL_TOPICS.map(({ phrasings }) => phrasings),
  ELSEWHERE,
]);
write('../subjects/subjects.weights.ts', 'The subject classifier', ALL_SUBJECTS);
