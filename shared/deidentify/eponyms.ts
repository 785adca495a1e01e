/** Names that name no person: of diseases, signs and tests, of letters that stand for words, of rays. */
import type { Word } from './sentence.ts';
import type { Lexicon } from './word-lists.ts';

const DISEASE_WORDS = new Set(
  'syndrome syndromes disease diseases sign signs test tests score scores scale criteria esophagus oesophagus thyroiditis palsy contracture contractures lymphoma sarcoma tumor tumour cyst cysts fracture fractures catheter procedure reflex murmur spots spot maneuver manoeuvre index classification class stain reaction phenomenon virus chorea ataxia tremor hernia dementia purpura nephritis arthritis vasculitis encephalopathy edema anemia stage grade position contractions cells body bodies law angina ulcer ulcers nodes node duct gland glands operation repair surgery method rule rules stones pouch ring line lines triad pentad carcinoma arteritis granulomatosis neuropathy neuralgia paralysis psychosis aphasia area fever tuberculosis diet formula equation stenting esophagitis metaplasia mutation deficiency inventory questionnaire interview enfermedad sindrome mal prueba escala signo'.split(
    ' ',
  ),
);
const HAVING_WORDS = new Set(
  'have has had with of for called diagnosed possible suspected is a the treat treating about having got and or vs de con tiene tengo'.split(
    ' ',
  ),
);

/** Right before these a strange word is the name of a disease or sign, whoever it was named after: "Marden-Walker syndrome". */
const NAMED_AFTER = new Set(
  'syndrome syndromes disease diseases malformation dystrophy poisoning toxicity overdose'.split(' '),
);
const TITLES = new Set('dr mr mrs ms miss prof'.split(' '));

/** "Marden-Walker syndrome": joined to the word by hyphens or spaces alone. */
export const namesADisease = (word: Word, words: readonly Word[]): boolean => {
  if (TITLES.has(words[word.at - 1]?.folded ?? '')) return false;
  for (const next of words.slice(word.at + 1, word.at + 4)) {
    if (!/^(?:[\s-]|-?and-?)$/.test(next.gap)) return false;
    if (NAMED_AFTER.has(next.folded)) return true;
  }
  return false;
};

/** "Wells score", "Graves", "von Willebrand disease", "my son has Asperger's". */
export const isEponym = (word: Word, words: readonly Word[], lexicon: Lexicon): boolean => {
  if (TITLES.has(words[word.at - 1]?.folded ?? '')) return false;
  if (namesADisease(word, words)) return true;
  const right = words.slice(word.at + 1, word.at + 4);
  const base = word.folded.replace(/'s?$/, '').replace(/'s$/, '');
  const plural = base.endsWith('s') ? base.slice(0, -1) : base;
  if (!lexicon.eponyms.has(base) && !lexicon.eponyms.has(plural)) return false;
  if (right.some((next) => DISEASE_WORDS.has(next.folded.replace(/'s$/, '')))) return true;
  return (
    // "Hashimotos" is a disease's; "Harris" ends so by itself.
    (/'s?$/.test(word.folded) ||
      (plural !== base && lexicon.eponyms.has(plural)) ||
      !lexicon.names.has(base)) &&
    HAVING_WORDS.has(words[word.at - 1]?.folded ?? '') &&
    !lexicon.names.has(words[word.at + 1]?.folded ?? '')
  );
};

/** "Human Fetal Tissue (HFT)": the first letters of the words before it, all of which stay. */
export const isAcronym = (word: Word, words: readonly Word[]): boolean => {
  if (!/^[A-Z]{2,6}$/.test(word.written) || !word.gap.endsWith('(') || word.follows !== ')') return false;
  const before = words.slice(Math.max(0, word.at - word.folded.length), word.at);
  return (
    before.every(({ state, name }) => state === 'kept' && !name?.given) &&
    before.map(({ folded }) => folded.charAt(0)).join('') === word.folded
  );
};

export const isXRay = (word: Word, words: readonly Word[]): boolean =>
  /^rays?(?:'s)?$/.test(word.folded) && words[word.at - 1]?.folded === 'x' && /^[\s-]?$/.test(word.gap);
