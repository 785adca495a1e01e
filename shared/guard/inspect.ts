/** `inspect(utterance, context) -> Verdict`: the one judgement that the browser and the server share. Never throws; what it cannot judge it withholds. */
import type { Span } from '../text/kinds.ts';
import { account } from './detectors/account.ts';
import { crisis } from './detectors/crisis.ts';
import { danger } from './detectors/danger.ts';
import { dentalEmergency } from './detectors/dental-emergency.ts';
import type { Detector, Finding } from './detectors/detector.ts';
import { emergency } from './detectors/emergency.ts';
import { followUp } from './detectors/follow-up.ts';
import { harm } from './detectors/harm.ts';
import { health } from './detectors/health.ts';
import { identity } from './detectors/identity.ts';
import { unknownLanguage } from './detectors/unknown-language.ts';
import { generalText, mergeParts } from './parts.ts';
import { type Clause, type Reading, read } from './reading.ts';
import { CATEGORIES, type Category, type InspectContext, type Part, type Verdict } from './verdict.ts';
import { GUARD_VERSION } from './version.ts';

export type Inspect = (utterance: string, context: InspectContext) => Verdict;

/** In the order in which their signals are listed. */
export const DETECTORS: readonly Detector[] = [
  crisis,
  harm,
  emergency,
  dentalEmergency,
  danger,
  health,
  followUp,
  unknownLanguage,
  account,
  identity,
];

const rank = (category: Category): number => CATEGORIES.indexOf(category);
const higher = (a: Category, b: Category): Category => (rank(a) <= rank(b) ? a : b);

/** For tests that need a detector of their own; everyone else uses `inspect`. */
export const createInspect =
  (detectors: readonly Detector[]): Inspect =>
  (utterance, context) => {
    try {
      const reading = read(utterance);
      const findings = detectors.flatMap((detector) => run(detector, reading, context));
      return verdictOf(reading, withoutOutweighed(findings, reading));
    } catch {
      return verdictOf(null, [faultOf(utterance.length)], utterance.length);
    }
  };

export const inspect: Inspect = createInspect(DETECTORS);

// A broken detector withholds the whole text; what the others found still counts, since a crisis outranks a fault.
const run = (detector: Detector, reading: Reading, context: InspectContext): readonly Finding[] => {
  try {
    return detector(reading, context);
  } catch {
    return [faultOf(reading.source.length)];
  }
};

// Weights speak of danger where no rule does. "Are my results in" is an account matter: the weights alone, without an illness named, make it
// no disclosure; what they say of more than its clause stands.
const withoutOutweighed = (findings: readonly Finding[], { clauses }: Reading): readonly Finding[] => {
  const ruled = findings.some((finding) => finding.kind !== 'model' && isCard(finding));
  const matters = findings.filter(({ category }) => category === 'account');
  const ofMatters = new Set(matters.flatMap((matter) => touched(clauses, matter)));
  return findings.filter((finding) => {
    if (finding.kind !== 'model') return true;
    if (isCard(finding)) return !ruled;
    const [clause, more] = touched(clauses, finding);
    return clause === undefined || more !== undefined || !ofMatters.has(clause);
  });
};

const isCard = ({ category }: Finding): boolean => category === 'crisis' || category === 'emergency';

const faultOf = (length: number): Finding => ({
  start: 0,
  end: length,
  kind: 'fault',
  rule: 'fault',
  category: 'health',
});

const verdictOf = (
  reading: Reading | null,
  findings: readonly Finding[],
  length = reading?.source.length ?? 0,
): Verdict => {
  const category = findings.reduce<Category>(
    (highest, finding) => higher(highest, finding.category),
    'general',
  );
  const unread = findings.some(({ kind }) => kind === 'unknown-language');
  const faulty = reading === null || findings.some((finding) => finding.kind === 'fault');
  const parts = faulty
    ? [{ start: 0, end: length, category }]
    : mergeParts(partsOf(reading.clauses, findings), reading, category);
  return {
    category,
    handledAs: unread && category === 'general' ? 'health' : category,
    signals: findings.map(({ start, end, kind, rule }) => ({ start, end, kind, rule })),
    parts,
    general: faulty || unread ? null : generalText(reading.source, parts, category),
    version: GUARD_VERSION,
  };
};

const partsOf = (clauses: readonly Clause[], findings: readonly Finding[]): readonly Part[] => {
  const categories = clauses.map((): Category => 'general');
  for (const finding of findings)
    for (const at of touched(clauses, finding))
      categories[at] = higher(categories[at] ?? 'general', finding.category);
  return clauses.map(({ start, end }, at) => ({ start, end, category: categories[at] ?? 'general' }));
};

/** The numbers of the clauses that a span touches. The clauses lie in order without a gap, so a long text with many findings stays linear. */
const touched = (clauses: readonly Clause[], { start, end }: Span): readonly number[] => {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const numbers: number[] = [];
  for (let at = low; at < clauses.length && (clauses[at]?.start ?? end) < end; at += 1) numbers.push(at);
  return numbers;
};
