/** Somebody's symptom, illness, medicine, treatment or state of mind, told or asked about. Asking what a practice offers, or what an illness is, is not. */
import { featuresOf, levelOf, type Stance, stanceOf } from '../features.ts';
import type { Hit } from '../lexicon.ts';
import { saysHealth } from '../model.ts';
import type { Reading } from '../reading.ts';
import { classesOf } from '../rows.ts';
import type { Detector, Finding } from './detector.ts';

/** Clause by clause, so that the rest can still be answered; then the whole, for what only shows together. */
export const health: Detector = (reading) => {
  const findings = reading.clauses.flatMap(({ from, to, hits }) => judge(reading, hits, from, to));
  if (findings.length > 0 || reading.clauses.length < 2) return findings;
  return judge(reading, reading.hits, 0, reading.words.length);
};

const judge = (reading: Reading, hits: readonly Hit[], from: number, to: number): readonly Finding[] => {
  const rule = ruleFor(reading, hits, from, to);
  if (rule === null) return [];
  const hit = hits.find((one) => !one.weak) ?? hits[0];
  const span = hit ? reading.spanOfWords(hit.from, hit.to) : reading.spanOfWords(from, to);
  const kind = rule === 'weights' ? 'model' : (hit?.kind ?? 'symptom');
  return [{ ...span, kind, rule: `health.${rule}`, category: 'health' }];
};

const ruleFor = (reading: Reading, hits: readonly Hit[], from: number, to: number): string | null => {
  const row = ['^', ...classesOf(reading.words, hits, from, to), '$'];
  const stance = stanceOf(row);
  const sure = sureRule(stance, hits.length > 1);
  if (sure !== null || impersonal(stance)) return sure;
  return saysHealth(featuresOf(reading.words, hits, from, to), levelOf(hits)) ? 'weights' : null;
};

// A question in which nobody is meant: what an illness is, what is offered, what something costs.
const impersonal = ({ flags, person, asks }: Stance): boolean =>
  (asks || flags.generic) &&
  // "Do you see kids with autism?" means no kid in particular.
  (!person || (flags.offer && !flags.mine && !flags.pronoun)) &&
  !flags.age &&
  !flags.possessed &&
  !flags.doctor &&
  !(flags.starts && !flags.generic);

const sureRule = ({ level, flags, sure, person, asks }: Stance, several: boolean): string | null => {
  if (flags.state) return 'state';
  if (flags.suffers && person) return 'suffers';
  if (level === 3 && sure && person && (flags.mine || !flags.offer)) return 'own-case';
  if (level > 0 && flags.age) return 'age';
  if (level >= 2 && person && !asks && !flags.ask) return 'statement';
  if (several && person && !asks && !flags.ask) return 'several';
  if (level >= 2 && flags.starts && !flags.offer && !flags.topic && !flags.generic) return 'starts';
  return null;
};
