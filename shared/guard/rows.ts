/** Writes words as classes, so that one rule or weight serves all illnesses and all relatives: `S` a symptom, `s` a weak one, `K` a person. */
import type { SignalKind } from '../text/kinds.ts';
import type { Hit } from './lexicon.ts';
import { PERSONS } from './lexicons/persons.ts';

/** Strong classes are capitals; words are always lower case, so a class is never taken for a word. */
const CODES: Readonly<Partial<Record<SignalKind, string>>> = {
  symptom: 'S',
  condition: 'C',
  medication: 'M',
  'mental-state': 'N',
  'substance-use': 'U',
  pregnancy: 'P',
  procedure: 'T',
  'body-part': 'B',
};
export const CLASSES = 'SCMNUPTB';

export type Row = readonly string[];

const persons = new Set(PERSONS.split(' '));

/** One entry a word or phrase between `^` and `$`: the word, `K` or a class, weak classes as `+s`. */
export const rowOf = (words: readonly string[], hits: readonly Hit[], from: number, to: number): Row => {
  const row = ['^'];
  let next = hits.findIndex((hit) => hit.from >= from);
  for (let i = from; i < to; ) {
    const hit = hits[next];
    if (hit && hit.from === i) {
      const code = CODES[hit.kind] ?? '';
      row.push(hit.weak ? `+${code.toLowerCase()}` : code);
      i = hit.to;
      next += 1;
    } else {
      const word = words[i] ?? '';
      row.push(persons.has(word) ? 'K' : word);
      i += 1;
    }
  }
  row.push('$');
  return row;
};
