/** Packs the spelled word lists for the browser: hashes take half the bytes of words. The spelled lists stay the source. Node only. */
import { entryHash, LEXICON_KINDS } from '../lexicon.ts';
import { conditions } from '../lexicons/conditions.ts';
import { medications } from '../lexicons/medications.ts';
import { mentalStates, pregnancies, substances } from '../lexicons/mental-states.ts';
import { bodyParts, procedures } from '../lexicons/procedures.ts';
import { symptoms } from '../lexicons/symptoms.ts';

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

const FIRST = 40;
const digit = (value: number): string => String.fromCharCode(FIRST + (value > 51 ? value + 1 : value));

/** Four strings: the gaps between sorted hashes as three digits of base 64, and the kind of each; the first list that has a word wins. */
export const packLexicon = (): string => {
  const codes = new Map<number, number>();
  LISTS.forEach((list, kind) => {
    for (const raw of list.trim().split(/\s+/)) {
      const weak = raw.endsWith('!');
      const hash = entryHash(weak ? raw.slice(0, -1) : raw);
      if (!codes.has(hash)) codes.set(hash, kind * 2 + (weak ? 1 : 0));
    }
  });
  const streams = ['', '', '', ''];
  let last = 0;
  for (const [hash, code] of [...codes].sort((a, b) => a[0] - b[0])) {
    const gap = hash - last;
    if (gap >= 262_144)
      throw new Error('Two neighbouring hashes are too far apart for three digits: add words or a digit.');
    last = hash;
    [gap >> 12, (gap >> 6) & 63, gap & 63, code].forEach((value, i) => {
      streams[i] += digit(value);
    });
  }
  if (LISTS.length !== LEXICON_KINDS.length)
    throw new Error('Each kind of LEXICON_KINDS needs its list here.');
  return streams.join(' ');
};
