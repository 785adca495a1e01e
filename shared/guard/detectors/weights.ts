/** Crises and emergencies that no rule names, by the linear model: it may add a card, never take one away. */
import { featuresOf, levelOf } from '../features.ts';
import type { Hit } from '../lexicon.ts';
import { headOf } from '../model.ts';
import type { Reading } from '../reading.ts';
import type { Detector, Finding } from './detector.ts';

type Card = 'crisis' | 'emergency';

const judge = (
  card: Card,
  reading: Reading,
  hits: readonly Hit[],
  from: number,
  to: number,
): readonly Finding[] => {
  const { score, thresholds } = headOf(card);
  if (score(featuresOf(reading.words, hits, from, to)) < (thresholds[levelOf(hits)] ?? 0)) return [];
  return [{ ...reading.spanOfWords(from, to), kind: 'model', rule: `${card}.weights`, category: card }];
};

// The whole utterance only: a clause by itself is too little to tell despair from a figure of speech.
const cardBy =
  (card: Card): Detector =>
  (reading) =>
    judge(card, reading, reading.hits, 0, reading.words.length);

export const crisisByWeights = cardBy('crisis');
export const emergencyByWeights = cardBy('emergency');
