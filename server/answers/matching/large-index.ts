/** For practices with very many entries: a full-text index proposes a few, and only those are compared closely. */
import MiniSearch from 'minisearch';
import type { Candidate } from '../answer-engine.ts';
import { stem } from '../text/stem.ts';
import type { Example, TextReading } from './matcher.ts';
import { sentenceVector } from './sentence-vector.ts';

/** Up to this many entries a classifier is trained: beyond, its weights would not fit. */
export const MOST_CLASSES = 400;

const PROPOSED = 40;

type Row = { readonly id: number; readonly text: string };

export const createLargeIndex = (
  examples: readonly Example[],
): ((reading: TextReading) => readonly Candidate[]) => {
  const index = new MiniSearch<Row>({ fields: ['text'], tokenize: (text) => text.split(' ') });
  index.addAll(examples.map(({ words }, id) => ({ id, text: words.map(stem).join(' ') })));
  return (reading) => {
    const found = index.search(reading.words.map(stem).join(' '), { prefix: false }).slice(0, PROPOSED);
    const best = new Map<string, number>();
    for (const { id } of found) {
      const example = examples[Number(id)];
      if (!example) continue;
      const confidence = likeness(reading, example);
      if (confidence > (best.get(example.entry) ?? -1)) best.set(example.entry, confidence);
    }
    return [...best].map(([entry, confidence]) => ({ entry, confidence }));
  };
};

/** Shared words by their number, and the meaning of the whole. */
const likeness = (reading: TextReading, { words }: Example): number => {
  const own = new Set(words.map(stem));
  const asked = new Set(reading.words.map(stem));
  let shared = 0;
  for (const word of asked) if (own.has(word)) shared++;
  const overlap = shared / Math.sqrt(own.size * asked.size || 1);
  const vector = sentenceVector(words);
  const meaning = vector.reduce((sum, value, index) => sum + value * (reading.vector[index] ?? 0), 0);
  return Math.min(1, Math.max(0, 0.5 * overlap + 0.5 * meaning));
};
