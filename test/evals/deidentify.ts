/** Figures of the de-identifier on the project's own generated set and on any folder of labelled text. Prints counts, never a row. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DeidentifyResult, newConversationMemory } from '../../shared/deidentify/index.ts';
import { NO_PRACTICE, realDeidentifier } from '../support/word-lists.ts';
import floors from './floors.json' with { type: 'json' };
import { identifierMutations } from './identifier-mutations.ts';
import { seeded } from './mutations.ts';
import { syntheticClean, syntheticIdentifiers } from './synthetic-identifiers.ts';
import { type Count, proportion, Tally } from './wilson.ts';
import { wordsAsNames } from './words-as-names.ts';

type Labelled = {
  readonly text: string;
  readonly source?: string;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly optional?: unknown;
  }[];
};

/** Recorded, so that floors are always taken on the same texts. */
const SEED = 20_261;
const ROWS = 4_000;

const deidentifier = realDeidentifier();
const clean = (text: string): DeidentifyResult => deidentifier.deidentify(text, NO_PRACTICE);

/** Every character of the span lies in a redaction, or the text is withheld. */
export const isRemoved = (
  result: DeidentifyResult,
  span: { readonly start: number; readonly end: number },
): boolean => {
  if (result.kind === 'withheld') return true;
  for (let at = span.start; at < span.end; at += 1)
    if (!result.redactions.some(({ start, end }) => start <= at && at < end)) return false;
  return true;
};

export const evaluate = (folder: string | null): boolean => {
  const passed = ownSet();
  if (folder !== null) foreignText(folder);
  return passed;
};

const ownSet = (): boolean => {
  const tally = new Tally();
  const rows = syntheticIdentifiers(SEED, ROWS);
  for (const row of rows)
    scoreSpans(row, clean(row.text), (type, removed) => {
      tally.add('identifiers wholly removed', removed);
      tally.add(`  ${type}`, removed);
    });
  for (const [kind, texts] of Object.entries(wordsAsNames()))
    for (const row of texts) scoreSpans(row, clean(row.text), (_type, removed) => tally.add(kind, removed));
  for (const text of syntheticClean()) tally.add('clean messages untouched', isUntouched(clean(text)));
  print(tally.table(`De-identification, own generated set (seed ${SEED})`));
  const steady = mutations(
    rows.filter(({ capitalised }) => !capitalised).slice(0, 1_500),
    'own generated set',
  );
  const reached = Object.entries<number>(floors.deidentify).every(([key, floor]) =>
    above(key, tally.get(key), floor),
  );
  return steady && reached;
};

const isUntouched = (result: DeidentifyResult): boolean =>
  result.kind === 'deidentified' && result.redactions.length === 0;

const scoreSpans = (
  row: Labelled,
  result: DeidentifyResult,
  add: (type: string, removed: boolean) => void,
): void => {
  for (const span of row.spans) if (!span.optional) add(span.type, isRemoved(result, span));
};

const above = (key: string, count: Count, floor: number): boolean => {
  const reached = count.total > 0 && (100 * count.hits) / count.total >= floor;
  if (!reached) print(`BELOW THE FLOOR of ${floor} %: ${key}, ${proportion(count)}`);
  return reached;
};

const readRows = (folder: string, file: string): readonly Labelled[] => {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);
};

const foreignText = (folder: string): void => {
  const [notes, chat] = [readRows(folder, 'deid.jsonl'), readRows(folder, 'deid-chat.jsonl')];
  const [all, bySource, byType, byBoth] = [new Tally(), new Tally(), new Tally(), new Tally()];
  for (const [set, rows] of [
    ['deid.jsonl', notes],
    ['deid-chat.jsonl', chat],
  ] as const)
    for (const row of rows) {
      const result = clean(row.text);
      const wanted = row.spans.some(({ optional }) => !optional);
      if (wanted) all.add('messages with identifiers kept', result.kind === 'deidentified');
      scoreSpans(row, result, (type, removed) => {
        all.add('identifiers wholly removed', removed);
        all.add(set, removed);
        bySource.add(`${set} ${row.source ?? ''}`, removed);
        byType.add(type, removed);
        byBoth.add(`${type.padEnd(12)} ${row.source ?? ''}`, removed);
      });
    }
  if (notes.length + chat.length > 0)
    for (const [title, tally] of [
      ['De-identification', all],
      ['by source', bySource],
      ['by identifier', byType],
      ['by identifier and source, where something was missed', missed(byBoth)],
    ] as const)
      print(tally.table(title));
  cleanText(readRows(folder, 'deid-clean.jsonl'));
  if (chat.length > 0)
    mutations([...chat, ...notes.filter(({ source }) => source === 'asqphi')], 'foreign text');
  timing([...notes, ...chat].map(({ text }) => text));
};

/** The lines to look at: of the others there are hundreds, and each says 100 %. */
const missed = (tally: Tally): Tally => {
  const rest = new Tally();
  for (const [key, count] of tally.counts) if (count.hits < count.total) rest.counts.set(key, count);
  return rest;
};

const cleanText = (rows: readonly Labelled[]): void => {
  if (rows.length === 0) return;
  const tally = new Tally();
  for (const { text } of rows) {
    const result = clean(text);
    tally.add('messages touched', !isUntouched(result));
    tally.add('messages withheld', result.kind === 'withheld');
    for (const word of text.matchAll(/\S+/g))
      tally.add('words lost', isTouched(result, word.index, word.index + word[0].length));
  }
  print(tally.table('De-identification, text without identifiers'));
};

const isTouched = (result: DeidentifyResult, start: number, end: number): boolean =>
  result.kind === 'withheld' ||
  result.redactions.some((redaction) => redaction.start < end && start < redaction.end);

/** No way of writing may cost more recall than this, in points. */
const MOST_LOST = 1;

/** Recall under each way of writing, and told in two messages of one conversation. False when one costs too much. */
const mutations = (rows: readonly Labelled[], title: string): boolean => {
  const tally = new Tally();
  for (const row of rows) {
    scoreSpans(row, clean(row.text), (_type, removed) => tally.add('as written', removed));
    for (const [name, mutate] of Object.entries(identifierMutations)) {
      const changed = mutate(row, seeded(SEED));
      scoreSpans(changed, clean(changed.text), (_type, removed) => tally.add(name, removed));
    }
    for (const removed of splitInTwo(row)) tally.add('told in two messages', removed);
  }
  print(tally.table(`Recall under rewriting, ${title}`));
  const percent = ({ hits, total }: Count): number => (100 * hits) / Math.max(1, total);
  const floor = percent(tally.get('as written')) - MOST_LOST;
  return [...tally.counts].every(([key, count]) => above(key, count, floor));
};

/** Words that tell nobody anything when they stand alone at the end of a message: "the", a title, a bracket. */
const EMPTY_REST = /^(?:the|of|de|del|el|dr|mr|mrs|ms|st|mt|new|at|on)?[\s.,()+#'-]*1?$/i;

/** The text is cut at the first space inside its first identifier, or before it. What is left over must be empty of content. */
const splitInTwo = (row: Labelled): readonly boolean[] => {
  const span = row.spans.find(({ optional }) => !optional);
  if (!span) return [];
  const inside = row.text.slice(span.start, span.end).indexOf(' ');
  const cut = inside > 0 ? span.start + inside : Math.max(0, row.text.lastIndexOf(' ', span.start - 1));
  const memory = newConversationMemory();
  const parts = [row.text.slice(0, cut), row.text.slice(cut + 1)] as const;
  const [a, b] = parts.map((part) => deidentifier.deidentify(part, NO_PRACTICE, memory));
  if (!a || !b) return [];
  return row.spans
    .filter(({ optional }) => !optional)
    .map(({ start, end }) => {
      const left = rest(parts[0], a, start, Math.min(end, cut));
      const right = rest(parts[1], b, Math.max(0, start - cut - 1), end - cut - 1);
      return EMPTY_REST.test(left) && EMPTY_REST.test(right);
    });
};

/** The characters of a span that no redaction covers. */
const rest = (text: string, result: DeidentifyResult, start: number, end: number): string =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i)
    .filter((at) => !isRemoved(result, { start: at, end: at + 1 }))
    .map((at) => text.charAt(at))
    .join('');

/** Each text keeps its best of five rounds: what other programs do meanwhile is not ours. */
const timing = (texts: readonly string[]): void => {
  const times = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 5; round += 1)
    texts.forEach((text, index) => {
      const before = performance.now();
      clean(text);
      times[index] = Math.min(times[index] ?? 0, performance.now() - before);
    });
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  if (times.length > 0)
    print(`Milliseconds per message, best of five: median ${at(0.5)}, 99th percentile ${at(0.99)}`);
};

const print = (text: string): void => console.log(`${text}\n`);
