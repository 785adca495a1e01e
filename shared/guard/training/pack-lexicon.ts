/** Packs the spelled word lists for the browser, and finds out which misspellings are words of their own. Node only. */
import { readFileSync } from 'node:fs';
import { frequencies } from '../../deidentify/vocabulary/known-names.ts';
import { fold } from '../../text/normalize.ts';
import { LEXICON_KINDS, loadLexicon, lookUp, NEVER_MEANT, PLAIN, understand } from '../lexicon.ts';
import { conditions } from '../lexicons/conditions.ts';
import { medications } from '../lexicons/medications.ts';
import { mentalStates, pregnancies, substances } from '../lexicons/mental-states.ts';
import { plainWords } from '../lexicons/plain-words.ts';
import { bodyParts, procedures } from '../lexicons/procedures.ts';
import { symptoms } from '../lexicons/symptoms.ts';
import { digitOf } from '../packed-table.ts';
import { otherHash } from '../packed-words.ts';
import { packTable } from './pack-table.ts';

// In the order of LEXICON_KINDS, then the plain words.
const LISTS = [
  symptoms,
  conditions,
  medications,
  mentalStates,
  substances,
  pregnancies,
  procedures,
  bodyParts,
  plainWords,
];

/** English words this common, and all of our Spanish ones and places, are never a misspelling. */
const EVERYDAY = 40_000;
/** An entry with more neighbours among them is mostly not what was meant. */
const NEIGHBOURS = 6;

/** The code of each entry; the first list that has a word wins. */
export const packLexicon = (): string => {
  if (LISTS.length !== LEXICON_KINDS.length + 1)
    throw new Error('Each kind of LEXICON_KINDS needs its list here, and the plain words come last.');
  const codes = new Map<string, number>();
  LISTS.forEach((list, kind) => {
    for (const raw of list.trim().split(/\s+/)) {
      const weak = raw.endsWith('!');
      const entry = weak ? raw.slice(0, -1) : raw;
      if (/[^a-z_*]/.test(entry)) throw new Error(`${entry}: only plain letters, _ and * can be packed.`);
      if (!codes.has(entry)) codes.set(entry, kind * 2 + (weak ? 1 : 0));
    }
  });
  leaveOutCovered(codes);
  loadLexicon(pack(codes, []));
  const everyday = everydayWords();
  for (const [entry, words] of neighbours(everyday, codes))
    if (words.length > NEIGHBOURS) codes.set(entry, (codes.get(entry) ?? PLAIN) + NEVER_MEANT);
  loadLexicon(pack(codes, []));
  const others = [...neighbours(everyday, codes).values()].flat();
  console.log(`${codes.size} entries, ${others.length} everyday words beside them`);
  return pack(codes, others);
};

// "Seizures" is found by "seizur*": what a shorter stem or an ending says already costs bytes for nothing.
const leaveOutCovered = (codes: Map<string, number>): void => {
  for (const [entry, code] of codes) {
    const word = entry.replace('*', '');
    if (entry.startsWith('*') || code === PLAIN) continue;
    const starts = Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => `${word.slice(0, i + 3)}*`);
    const ends = Array.from(
      { length: Math.max(0, Math.min(6, word.length - 4)) },
      (_, i) => `*${word.slice(-3 - i)}`,
    );
    const single = /[^s]s$/.test(word) ? [word.slice(0, -1)] : [];
    const covering = entry.endsWith('*')
      ? starts.slice(0, -1)
      : [...starts, ...(word.includes('_') ? [] : [...ends, ...single])];
    if (covering.some((other) => other !== entry && codes.get(other) === code)) codes.delete(entry);
  }
};

const pack = (codes: ReadonlyMap<string, number>, others: readonly string[]): string => {
  const sorted = [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
  let last = '';
  const words = sorted.map(([word]) => {
    let shared = 0;
    while (shared < 9 && shared < last.length && last[shared] === word[shared]) shared += 1;
    last = word;
    return `${shared}${word.slice(shared)}`;
  });
  const hashes = new Set(others.map(otherHash));
  return [
    words.join(''),
    sorted.map(([, code]) => digitOf(code)).join(''),
    packTable([...hashes].map((hash) => [hash, []] as const)),
  ].join('|');
};

/** By the entry that each everyday word would be taken for. */
const neighbours = (
  everyday: readonly string[],
  codes: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const word of everyday) {
    const { word: meant } = understand(word);
    if (meant === word) continue;
    const entry = entryOf(meant, codes);
    found.set(entry, [...(found.get(entry) ?? []), word]);
  }
  return found;
};

const entryOf = (word: string, codes: ReadonlyMap<string, number>): string => {
  for (let length = word.length; codes.size > 0 && length > 2; length -= 1)
    if (codes.has(`${word.slice(0, length)}*`)) return `${word.slice(0, length)}*`;
  return word;
};

const everydayWords = (): readonly string[] => {
  const english = [...frequencies()]
    .sort(([a, x], [b, y]) => y.lower + y.capital - x.lower - x.capital || (a < b ? -1 : 1))
    .slice(0, EVERYDAY)
    .map(([word]) => word.replace(/'/g, ''));
  return [...new Set([...english, ...listOf('spanish'), ...listOf('places'), ...listOf('ambiguous')])].filter(
    (word) => /^[a-z]{4,}$/.test(word) && !lookUp(word)?.kind,
  );
};

const listOf = (name: string): readonly string[] =>
  readFileSync(new URL(`../../deidentify/lists/${name}.txt`, import.meta.url), 'utf8')
    .split(/[^\p{L}]+/u)
    .map(fold);
