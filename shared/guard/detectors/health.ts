/** Somebody's symptom, illness, medicine, treatment or state of mind, told or asked about. Asking what a practice offers, or what an illness is, is not. */
import { levelOf, type Stance } from '../features.ts';
import { marginsOf } from '../model.ts';
import type { Clause, Reading } from '../reading.ts';
import type { Row } from '../rows.ts';
import type { Detector, Finding } from './detector.ts';

/** Clause by clause, so that the rest can still be answered; then the whole, for what only shows together. */
export const health: Detector = (reading) => {
  const findings = reading.clauses.flatMap((clause) =>
    isHeading(clause, reading) ? [] : judge(reading, clause),
  );
  if (findings.length > 0 || reading.clauses.length < 2) return findings;
  return judge(reading, { ...reading, from: 0, to: reading.words.length });
};

// "Leukemia. Where can I find information on it?": the name of an illness above a question about illness as such.
const isHeading = (clause: Clause, { clauses: [first, ...others] }: Reading): boolean => {
  if (clause !== first || others.length === 0 || clause.stance.person) return false;
  return others.every(({ stance: { flags, asks, sure, own } }) => {
    return (asks || flags.topic || flags.anyone || flags.acts) && !flags.offer && !sure && !own;
  });
};

const isLeftOpen = ({ stance, to }: Judged, { words }: Reading): boolean =>
  to === words.length && stance.flags.begun;

type Judged = Pick<Clause, 'from' | 'to' | 'hits' | 'row' | 'stance' | 'features'>;

const judge = (reading: Reading, judged: Judged): readonly Finding[] => {
  const rule = ruleFor(judged) ?? (isLeftOpen(judged, reading) ? 'begun' : null);
  if (rule === null) return [];
  const { from, to, hits } = judged;
  const hit = hits.find((one) => !one.weak) ?? hits[0];
  const span = hit ? reading.spanOfWords(hit.from, hit.to) : reading.spanOfWords(from, to);
  const kind = rule === 'weights' && levelOf(hits) < 3 ? 'model' : (hit?.kind ?? 'symptom');
  return [{ ...span, kind, rule: `health.${rule}`, category: 'health' }];
};

// By so much the weights must speak against a rule before it is not believed.
const DISBELIEF = -3;

const ruleFor = ({ row, stance, features, hits }: Judged): string | null => {
  const margin = marginsOf(features, levelOf(hits)).health;
  if (margin >= 0) return 'weights';
  return isBare(row) ? 'bare' : margin > DISBELIEF ? sureRule(stance, hits.length > 1) : null;
};

// "Fever. Are you open?": an illness or symptom and nothing else in its clause.
const isBare = (row: Row): boolean => {
  const told = row.filter((item) => /[\p{L}#]/u.test(item));
  return (
    told.some((item) => 'SCN'.includes(item)) &&
    told.every((item) => BESIDE.has(item)) &&
    (told.length > 2 || !row.includes('?'))
  );
};

const BESIDE = new Set(
  'S C N B K # +s +c +n +b my a an the here now today again bad very still also with and in on of lot much some high low ugh oh help please problem problems issue issues so really extremely constant severe chronic sharp mild awful terrible since con y en mi muy hoy ya mucho mucha fuerte creo horrible gigante fea feo tremenda otra vez la el los las B +b huge nasty'.split(
    ' ',
  ),
);

const sureRule = ({ level, flags, sure, person, asks }: Stance, several: boolean): string | null => {
  if (flags.state || flags.body) return 'state';
  if (level === 3 && flags.ours && !flags.offer && !flags.generic && !flags.studied) return 'ours';
  if (level === 3 && sure && person && (flags.mine || !flags.offer)) return 'own-case';
  // Of an illness read or taught about the weights alone decide.
  if (flags.studied) return null;
  const inGeneral = flags.question || flags.topic || flags.anyone || flags.offer;
  if (level === 3 && flags.has && flags.mine && !inGeneral) return 'has';
  if (
    flags.diagnosed &&
    (level >= 1 || flags.mine) &&
    (flags.mine ? !flags.question && !flags.offer : !inGeneral)
  )
    return 'diagnosed';
  if (level === 3 && (flags.lasts || flags.age) && !asks && !inGeneral) return 'lasts';
  if (level >= 2 && person && !asks) return 'statement';
  if (several && !asks && (person || (level === 3 && !flags.topic && !flags.generic))) return 'several';
  if (level >= 2 && flags.starts && !flags.offer && !flags.topic && !flags.generic) return 'starts';
  return null;
};
