/** Measures the matching of a practice's own entries alone, without built-in topics: the best entry, and how well others are rejected. */
import { EMPTY_SLOTS } from '../../server/answers/answer-engine.ts';
import { createAnswerEngine } from '../../server/answers/create-answer-engine.ts';
import { type PracticeDocument, parsePracticeDocument } from '../../shared/protocol/practice-document.ts';
import { type Count, proportion } from './wilson.ts';

export type EntryRow = {
  readonly id: string;
  readonly questions: readonly string[];
  readonly answer: string;
};

/** `right` is empty for what no entry answers. */
export type Message = { readonly text: string; readonly right: readonly string[] };

export type EntryFigures = {
  readonly first: Count;
  /** At the confidence that rejects 80 % of what no entry answers. */
  readonly rejecting: Count;
};

const NOW = Date.parse('2026-11-23T17:00:00Z');

/** Prints as it goes. */
export const measureEntries = (faq: readonly EntryRow[], messages: readonly Message[]): EntryFigures => {
  const document = documentOf({ id: 'x', name: 'X', builtinTopics: false, faq });
  const built = performance.now();
  const engine = createAnswerEngine(document, 1);
  const publish = performance.now() - built;
  const times: number[] = [];
  const found = messages.map(({ text, right }) => {
    const start = performance.now();
    const { candidates } = engine.ask({ text, language: 'en', now: NOW, slots: EMPTY_SLOTS });
    times.push(performance.now() - start);
    const [best] = candidates;
    const hit = best !== undefined && right.includes(best.entry);
    return { isOurs: right.length > 0, hit, confidence: best?.confidence ?? 0 };
  });
  const inScope = found.filter(({ isOurs }) => isOurs);
  const outside = ascending(found.filter(({ isOurs }) => !isOurs).map(({ confidence }) => confidence));
  const above = (share: number): Count => {
    const threshold = percentile(outside, share);
    const hits = inScope.filter(({ hit, confidence }) => hit && confidence > threshold).length;
    return { hits, total: inScope.length };
  };
  const first = { hits: inScope.filter(({ hit }) => hit).length, total: inScope.length };
  const sorted = ascending(times);
  console.log(`  top-1            ${proportion(first)}`);
  console.log(`  at 80 % rejected ${proportion(above(0.8))}`);
  console.log(`  at 90 % rejected ${proportion(above(0.9))}`);
  console.log(
    `  publish ${publish.toFixed(0)} ms, a question ${percentile(sorted, 0.5).toFixed(2)} ms (99 %: ${percentile(sorted, 0.99).toFixed(2)} ms)`,
  );
  return { first, rejecting: above(0.8) };
};

const documentOf = (fields: object): PracticeDocument => {
  const parsed = parsePracticeDocument(JSON.stringify(fields));
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.document;
};

const ascending = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
