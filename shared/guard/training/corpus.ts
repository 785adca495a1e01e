/** The project's own labelled utterances, and which fifth of them is never trained on. Node only; no bundle imports it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../text/kinds.ts';
import type { Category } from '../verdict.ts';

export type CorpusRow = {
  readonly text: string;
  readonly lang: Language;
  readonly category: Category;
  readonly tags: readonly string[];
  readonly clauses?: readonly (readonly [text: string, category: Category])[];
};

const folder = new URL('corpus/', import.meta.url);

/** All rows in file order; the same text twice counts once. A broken line is an error that names its file and number. */
export const loadCorpus = (): readonly CorpusRow[] => {
  const rows = new Map<string, CorpusRow>();
  for (const file of readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n');
    lines.forEach((line, index) => {
      if (line.trim() === '') return;
      const row = parseRow(line, `${file}:${index + 1}`);
      const key = keyOf(row.text);
      if (!rows.has(key)) rows.set(key, row);
    });
  }
  return [...rows.values()];
};

const parseRow = (line: string, place: string): CorpusRow => {
  try {
    return JSON.parse(line) as CorpusRow;
  } catch {
    throw new Error(`${place} is not JSON: one object a line, without a trailing comma.`);
  }
};

// Rows of emoji or marks alone have no letters to tell them apart by, so they keep their text.
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() || text;

/** FNV-1a over the row's letters, so that a row stays on its side when the corpus grows. */
export const heldBack = (row: CorpusRow): boolean => {
  let hash = 0x811c9dc5;
  for (const unit of keyOf(row.text)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 13)) % 5 === 0;
};
