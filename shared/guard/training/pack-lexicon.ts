/** Packs the spelled word lists for the browser: hashes take half the bytes of words. The spelled lists stay the source. Node only. */
import { entryHash, LEXICON_KINDS } from '../lexicon.ts';
import { conditions } from '../lexicons/conditions.ts';
import { medications } from '../lexicons/medications.ts';
import { mentalStates, pregnancies, substances } from '../lexicons/mental-states.ts';
import { bodyParts, procedures } from '../lexicons/procedures.ts';
import { symptoms } from '../lexicons/symptoms.ts';
import { packTable } from './pack-table.ts';

// In the order of LEXICON_KINDS.
const LISTS = [
  symptoms,
  conditions,
  medications,
  mentalStates,
  substances,
  pregnancies,
  procedures,
  bodyParts,
];

/** The kind of each entry by its hash; the first list that has a word wins. */
export const packLexicon = (): string => {
  if (LISTS.length !== LEXICON_KINDS.length)
    throw new Error('Each kind of LEXICON_KINDS needs its list here.');
  const codes = new Map<number, readonly [number]>();
  LISTS.forEach((list, kind) => {
    for (const raw of list.trim().split(/\s+/)) {
      const weak = raw.endsWith('!');
      const hash = entryHash(weak ? raw.slice(0, -1) : raw);
      if (!codes.has(hash)) codes.set(hash, [kind * 2 + (weak ? 1 : 0)]);
    }
  });
  return packTable(codes);
};
