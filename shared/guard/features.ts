/** The features of the linear model: hashed pieces of words, words, and runs of words in which health words and persons stand as classes. Training and inspection share it. */
import { FRAMES, SIGNS } from './cues.ts';
import type { Hit } from './lexicon.ts';
import { has } from './pattern.ts';
import { CLASSES, classesOf } from './rows.ts';

export const BUCKETS = 1 << 16;

/** `hashed` are distinct bucket numbers; `cues` are distinct numbers below `CUES`. */
export type Features = { readonly hashed: readonly number[]; readonly cues: readonly number[] };

export const featuresOf = (
  words: readonly string[],
  hits: readonly Hit[],
  from: number,
  to: number,
): Features => {
  const found = new Set<number>();
  const row = ['^', ...classesOf(words, hits, from, to), '$'];
  const opening = `${row[1] ?? ''} ${row[2] ?? ''}`;
  for (let i = 1; i < row.length; i += 1) {
    const item = row[i] ?? '';
    found.add(hash(`${row[i - 1]} ${item}`));
    if (i > 1) found.add(hash(`${row[i - 2]} ${row[i - 1]} ${item}`));
    if (isClass(item)) {
      found.add(hash(`${opening}|${item}`));
      found.add(hash(`${row[1]}|${item}`));
    }
  }
  for (let i = from; i < to; i += 1) pieces(words[i] ?? '', found);
  return { hashed: [...found], cues: cuesOf(row) };
};

const isClass = (item: string): boolean =>
  item.startsWith('+') || (item.length === 1 && CLASSES.includes(item));

const TESTS: readonly RegExp[] = [...Object.values(SIGNS), ...Object.values(FRAMES)];
const LEVELS = 4;
const CELLS = LEVELS * 32;
/** Levels of health words by what stands around them; signs and frames by level; kinds of health words; how many signs. */
export const CUES = CELLS + LEVELS * TESTS.length + 2 * CLASSES.length + 5;

/** How sure the health words are: 3 an illness, medicine or the like, 2 a treatment or body part, 1 a weak word, 0 none. */
export type Level = 0 | 1 | 2 | 3;

export type Stance = {
  readonly level: Level;
  readonly flags: Readonly<Record<keyof typeof SIGNS | keyof typeof FRAMES, boolean>>;
  /** A sign that is all but certain. */
  readonly sure: boolean;
  readonly person: boolean;
  readonly asks: boolean;
};

const NAMES = [...Object.keys(SIGNS), ...Object.keys(FRAMES)];

export const levelOf = (hits: readonly Hit[]): Level => {
  const sure = hits.filter((hit) => !hit.weak);
  if (sure.some((hit) => hit.kind !== 'procedure' && hit.kind !== 'body-part')) return 3;
  return sure.length > 0 ? 2 : hits.length > 0 ? 1 : 0;
};

const levelOfRow = (classes: readonly string[]): Level =>
  classes.some((item) => 'SCMNUP'.includes(item))
    ? 3
    : classes.some((item) => !item.startsWith('+'))
      ? 2
      : classes.length > 0
        ? 1
        : 0;

export const stanceOf = (row: readonly string[]): Stance => {
  const plain = ` ${row.join(' ')} `;
  const flags = Object.fromEntries(
    NAMES.map((name, i) => [name, has(plain, TESTS[i] ?? /$^/)]),
  ) as Stance['flags'];
  return {
    level: levelOfRow(row.filter(isClass)),
    flags,
    sure: flags.has || flags.possessed || flags.suffers || flags.age || flags.state || flags.told,
    person: flags.mine || flags.others,
    asks: flags.question || flags.yesno || flags.topic || flags.offer || flags.find || flags.modal,
  };
};

export const cuesOf = (row: readonly string[]): readonly number[] => {
  const { level, flags, sure, person, asks } = stanceOf(row);
  const questionMark = row.at(-2) === '?';
  const frame = [
    sure,
    person,
    flags.question || flags.yesno || flags.topic,
    flags.offer || flags.find,
    questionMark,
  ];
  const cues = [level * 32 + frame.reduce((sum, flag, i) => sum + (flag ? 1 << i : 0), 0)];
  NAMES.forEach((name, i) => {
    if (flags[name as keyof typeof flags]) cues.push(CELLS + level * TESTS.length + i);
  });
  const after = CELLS + LEVELS * TESTS.length;
  [...CLASSES].forEach((code, i) => {
    if (row.includes(code)) cues.push(after + i);
    if (row.includes(`+${code.toLowerCase()}`)) cues.push(after + CLASSES.length + i);
  });
  const own = Object.keys(SIGNS).filter((name) => flags[name as keyof typeof SIGNS]).length;
  cues.push(after + 2 * CLASSES.length + Math.min(4, own));
  void asks;
  return cues;
};

const PIECE = 4;

const pieces = (word: string, found: Set<number>): void => {
  found.add(hash(`=${word}`));
  if (word.length < PIECE) return;
  const marked = `<${word}>`;
  for (let i = 0; i + PIECE <= marked.length; i += 1) found.add(hash(marked.slice(i, i + PIECE)));
};

// FNV-1a, folded to 16 bits.
const hash = (feature: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < feature.length; i += 1) value = Math.imul(value ^ feature.charCodeAt(i), 0x01000193);
  return ((value >>> 16) ^ value) & (BUCKETS - 1);
};
