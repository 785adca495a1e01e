/** The features of the linear model: which cues stand around which kinds of health words, and the words and pairs of words themselves. Training and inspection share it. */
import { CASES, FRAMES, LORE, SIGNS } from './cues.ts';
import { seal, step, steps } from './hash.ts';
import type { Hit } from './lexicon.ts';
import { has } from './pattern.ts';
import { CLASSES, type Row } from './rows.ts';

/** Numbers below `FEATURES`: hashes of words and pairs first, then cues. One that repeats counts once. */
export type Features = readonly number[];

/** Room for the hashes of words, and as much for those of pairs: of some 1,000 each that are weighed, an unknown one falls on another's place once in 130 times. */
const ROOM = 2 ** 17;
const GRAMS = 2 * ROOM;

export const featuresOf = (row: Row, stance: Stance): Features => {
  const features: number[] = [];
  addGrams(row, features);
  for (const cue of cuesOf(row, stance)) features.push(GRAMS + cue);
  return features;
};

/** Whether a feature is the hash of a word or pair; else it is a cue. */
export const isGram = (feature: number): boolean => feature < GRAMS;

const SPACE = 32;

// Each word, and each word with the next, a space between.
const addGrams = (row: Row, features: number[]): void => {
  for (let i = 0; i < row.length; i += 1) {
    const stepped = steps(row[i] ?? '');
    features.push(seal(stepped) % ROOM);
    features.push(ROOM + (seal(steps(row[i + 1] ?? '', step(stepped, SPACE))) % ROOM));
  }
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const WEAK = [...CLASSES].map((code) => `+${code.toLowerCase()}`);

const isClass = (item: string): boolean =>
  item.length === 1 ? CLASSES.includes(item) : item.length === 2 && WEAK.includes(item);

const CUES = { ...SIGNS, ...FRAMES, ...CASES, ...LORE };
type Flags = Record<keyof typeof CUES, boolean>;
const NAMES = Object.keys(CUES) as readonly (keyof Flags)[];
const NO_FLAGS = Object.fromEntries(NAMES.map((name) => [name, false])) as Flags;
const LEVELS = 4;
/** Bits of what stands around the health words, each combination of which is a feature. */
const FRAME = 8;
const CELLS = LEVELS * 2 ** FRAME;
/** Levels of health words by what stands around them; signs and frames by level; kinds of health words. */
export const FEATURES = GRAMS + CELLS + LEVELS * NAMES.length + 2 * CLASSES.length;

/** How sure the health words are: 3 an illness, medicine or the like, 2 a treatment or body part, 1 a weak word, 0 none. */
export type Level = 0 | 1 | 2 | 3;

export type Stance = {
  readonly level: Level;
  readonly flags: Readonly<Flags>;
  /** A sign that is all but certain. */
  readonly sure: boolean;
  /** Somebody has, takes or was diagnosed with what stands there, or it is theirs. */
  readonly own: boolean;
  readonly person: boolean;
  readonly asks: boolean;
};

// A question by its first word, where nobody types the mark; and what is wanted rather than told.
const OPENERS = words(
  'is are am do does did can could will would should has have may puedo puede hay what which how why when where who whether if que cual como cuando donde quien si',
);
const WANTS = words('need want wanna looking wondering interested trying quiero quisiera necesito busco');

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

export const stanceOf = (row: Row): Stance => {
  const plain = ` ${row.join(' ')} `;
  const flags = { ...NO_FLAGS };
  for (const name of NAMES) flags[name] = has(plain, CUES[name]);
  return {
    level: levelOfRow(row.filter(isClass)),
    flags,
    sure: flags.possessed || flags.state || flags.body,
    own: flags.has || flags.takes || flags.ours || flags.diagnosed,
    person: flags.mine || flags.others,
    asks:
      flags.question ||
      flags.topic ||
      flags.offer ||
      row.includes('?') ||
      OPENERS.has(row[1] ?? '') ||
      row.some((word) => WANTS.has(word)),
  };
};

const cuesOf = (row: Row, { level, flags, sure, own, person }: Stance): readonly number[] => {
  const questionMark = row.at(-2) === '?';
  const opens = OPENERS.has(row[1] ?? '') || flags.question;
  const frame = [
    sure,
    person,
    flags.question || flags.topic,
    flags.offer,
    questionMark,
    opens,
    own,
    flags.lasts || flags.changes || flags.told || flags.age,
  ];
  const cues = [level * 2 ** FRAME + frame.reduce((sum, flag, i) => sum + (flag ? 1 << i : 0), 0)];
  NAMES.forEach((name, i) => {
    if (flags[name]) cues.push(CELLS + level * NAMES.length + i);
  });
  const after = CELLS + LEVELS * NAMES.length;
  for (const item of new Set(row.filter(isClass)))
    cues.push(after + (item.length === 1 ? CLASSES.indexOf(item) : CLASSES.length + WEAK.indexOf(item)));
  return cues;
};
