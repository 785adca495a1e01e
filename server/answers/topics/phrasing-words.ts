/** A phrasing as the matcher reads it: its placeholders are marks that stand for any plan, service, provider or day. */

import { ALL_SUBJECTS } from '../subjects/all-subjects.ts';
import { fold, withoutHyphens, wordsOf } from '../text/fold.ts';
import { PLAIN_ROWS } from '../text/plain-words.ts';
import { ALL_TOPICS } from './all-topics.ts';
import { ELSEWHERE } from './elsewhere.ts';

/** Words that no visitor writes. */
export const MARKS: Readonly<Record<string, string>> = {
  plan: 'xxplan',
  service: 'xxservice',
  provider: 'xxprovider',
  day: 'xxday',
};

export const wordsOfPhrasing = (phrasing: string): readonly string[] =>
  withoutHyphens(wordsOf(fold(phrasing.replace(/\{(\w+)\}/g, (_, name: string) => MARKS[name] ?? name))));

/** Changes whenever a phrasing, a plain word or the order of the topics does (FNV-1a, 32 bit). */
export const phrasingsVersion = (): string => {
  let hash = 0x811c9dc5;
  const classes = [
    ...ALL_TOPICS,
    { id: 'elsewhere', phrasings: ELSEWHERE },
    { id: 'subjects', phrasings: ALL_SUBJECTS.flat() },
    { id: 'plain words', phrasings: [PLAIN_ROWS] },
  ];
  for (const { id, phrasings } of classes) {
    for (const character of `${id}\n${phrasings.join('\n')}\n`) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
  }
  return (hash >>> 0).toString(16);
};

let desk: ReadonlySet<string> | null = null;

/** Words of the phrasings: they are meant as they are written and are no slip for a name ("primera" is not "Premera"). */
export const deskWords = (): ReadonlySet<string> => {
  desk ??= new Set(ALL_TOPICS.flatMap(({ phrasings }) => phrasings.flatMap(wordsOfPhrasing)));
  return desk;
};
