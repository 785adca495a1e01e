/** The features of the linear model: which cues stand around which kinds of health words. Training and inspection share it. */
import { FRAMES, SIGNS } from './cues.ts';
import type { Hit } from './lexicon.ts';
import { has } from './pattern.ts';
import { CLASSES, classesOf } from './rows.ts';

/** Numbers below `CUES`, each at most once. */
export type Features = readonly number[];

export const featuresOf = (
  words: readonly string[],
  hits: readonly Hit[],
  from: number,
  to: number,
): Features => cuesOf(['^', ...classesOf(words, hits, from, to), '$']);

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
    sure: flags.has || flags.possessed || flags.suffers || flags.age || flags.state,
    person: flags.mine || flags.others,
    asks: flags.question || flags.yesno || flags.topic || flags.offer || flags.modal,
  };
};

export const cuesOf = (row: readonly string[]): readonly number[] => {
  const { level, flags, sure, person } = stanceOf(row);
  const questionMark = row.at(-2) === '?';
  const frame = [sure, person, flags.question || flags.yesno || flags.topic, flags.offer, questionMark];
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
  return cues;
};
