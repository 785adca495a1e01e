/** The examples of one entry or topic, ready to say how near a question comes to the closest of them. */
import { largest } from './largest.ts';
import { type Comparable, likenessFrom } from './question-likeness.ts';

export type LikenessIndex = {
  /** From 0 to 1; 0 where there is no example. */
  closest(question: Comparable): number;
};

export type IndexedText = Pick<Comparable, 'pieces' | 'vector' | 'topics'>;

/** Texts that hold a part, by their numbers, and its weight in each: a part of a question is looked up once, not once a text. */
type Postings = { readonly texts: Int32Array; readonly weights: Float32Array };

/** `topic` is the number of the one topic that all texts are about, or null where they differ. */
export const createLikenessIndex = (texts: readonly IndexedText[], topic: number | null): LikenessIndex => {
  const postings = postingsOf(texts);
  const vectors = joined(texts.map(({ vector }) => vector));
  const topics = topic === null ? joined(texts.map((text) => text.topics)) : null;
  const closest = (question: Comparable): number => {
    const shared = sharedWords(question, postings, texts.length);
    const aboutAll = topic === null ? 1 : (question.topics[topic] ?? 0);
    const likenessAt = (text: number): number =>
      likenessFrom(
        shared[text] as number,
        productAt(question.vector, vectors, text),
        topics === null ? aboutAll : productAt(question.topics, topics, text),
      );
    let most = texts.length === 0 ? 0 : likenessAt(largest(shared, 1)[0] ?? 0);
    for (let text = 0; text < texts.length; text++) {
      // Most texts share so few words that nothing else could make them the closest.
      if (likenessFrom(shared[text] as number, 1, aboutAll) > most) most = Math.max(most, likenessAt(text));
    }
    return most;
  };
  // One question is asked about by several rules; PRIVACY: held weakly, so that no text outlives its turn here.
  const answers = new WeakMap<Comparable, number>();
  return {
    closest: (question) => {
      const known = answers.get(question) ?? closest(question);
      answers.set(question, known);
      return known;
    },
  };
};

const postingsOf = (texts: readonly IndexedText[]): ReadonlyMap<string, Postings> => {
  const found = new Map<string, (readonly [text: number, weight: number])[]>();
  texts.forEach(({ pieces }, text) => {
    for (const [part, weight] of pieces) {
      const under = found.get(part);
      if (under) under.push([text, weight]);
      else found.set(part, [[text, weight]]);
    }
  });
  return new Map(
    [...found].map(([part, rows]) => [
      part,
      {
        texts: Int32Array.from(rows, ([text]) => text),
        weights: Float32Array.from(rows, ([, weight]) => weight),
      },
    ]),
  );
};

const joined = (rows: readonly Float32Array[]): Float32Array => {
  const width = rows[0]?.length ?? 0;
  const all = new Float32Array(rows.length * width);
  rows.forEach((row, index) => {
    all.set(row, index * width);
  });
  return all;
};

const sharedWords = (
  { pieces }: Comparable,
  postings: ReadonlyMap<string, Postings>,
  count: number,
): Float32Array => {
  const shared = new Float32Array(count);
  for (const [part, weight] of pieces) {
    const found = postings.get(part);
    if (!found) continue;
    const { texts, weights } = found;
    for (let row = 0; row < texts.length; row++) {
      const text = texts[row] as number;
      shared[text] = (shared[text] as number) + weight * (weights[row] as number);
    }
  }
  return shared;
};

const productAt = (vector: Float32Array, rows: Float32Array, row: number): number => {
  const start = row * vector.length;
  let sum = 0;
  for (let at = 0; at < vector.length; at++) {
    const value = vector[at] as number;
    // Of what a text is about most is 0.
    if (value !== 0) sum += value * (rows[start + at] as number);
  }
  return sum;
};
