/** For practices with very many entries: a full-text index proposes a few, and only those are compared closely. */
import MiniSearch from 'minisearch';
import { stem } from '../text/stem.ts';
import type { Example } from './matcher.ts';
import type { RankEntries } from './rank-entries.ts';
import { sentenceVector } from './sentence-vector.ts';

/** Up to this many entries a classifier is trained: beyond, its weights would not fit. */
export const MOST_CLASSES = 400;

const PROPOSED = 40;

/** The rarest words of a question find its entries; common ones would only touch every row. */
const MOST_TERMS = 6;
const MOST_ROWS = 800;

type Row = { readonly id: number; readonly text: string };
type Compared = {
  readonly entry: string;
  readonly stems: ReadonlySet<string>;
  readonly vector: Float32Array;
};

export const createLargeIndex = (examples: readonly Example[]): RankEntries => {
  const rows = examples.map(
    ({ entry, words }): Compared => ({
      entry,
      stems: new Set(words.map(stem)),
      vector: sentenceVector(words),
    }),
  );
  const index = new MiniSearch<Row>({ fields: ['text'], tokenize: (text) => text.split(' ') });
  index.addAll(rows.map(({ stems }, id) => ({ id, text: [...stems].join(' ') })));
  const counts = countsOf(rows);
  return (reading) => {
    const asked = new Set(reading.words.map(stem));
    const found = index.search(rarest(asked, counts).join(' '), { prefix: false }).slice(0, PROPOSED);
    const best = new Map<string, number>();
    for (const { id } of found) {
      const row = rows[Number(id)];
      if (!row) continue;
      const confidence = likeness(asked, reading.vector, row);
      if (confidence > (best.get(row.entry) ?? -1)) best.set(row.entry, confidence);
    }
    return [...best].map(([entry, confidence]) => ({ entry, confidence }));
  };
};

const countsOf = (rows: readonly Compared[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { stems } of rows) for (const word of stems) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** At least one word, however common. */
const rarest = (asked: ReadonlySet<string>, counts: ReadonlyMap<string, number>): readonly string[] => {
  const known = [...asked].flatMap((word) => {
    const count = counts.get(word);
    return count === undefined ? [] : [{ word, count }];
  });
  known.sort((a, b) => a.count - b.count || (a.word < b.word ? -1 : 1));
  let rows = 0;
  return known
    .slice(0, MOST_TERMS)
    .filter(({ count }, position) => {
      rows += count;
      return position === 0 || rows <= MOST_ROWS;
    })
    .map(({ word }) => word);
};

/** Shared words by their number, and the meaning of the whole. */
const likeness = (asked: ReadonlySet<string>, vector: Float32Array, row: Compared): number => {
  let shared = 0;
  for (const word of asked) if (row.stems.has(word)) shared++;
  const overlap = shared / Math.sqrt(row.stems.size * asked.size || 1);
  let meaning = 0;
  for (let at = 0; at < vector.length; at++) meaning += (vector[at] ?? 0) * (row.vector[at] ?? 0);
  return Math.min(1, Math.max(0, 0.5 * overlap + 0.5 * meaning));
};
