/** Decides whether one word may be stored. Knows nothing of the words around it; a name that is also a word counts as known here. */
import type { Lexicon } from './word-lists.ts';

const CONTRACTIONS = new Set([
  's',
  't',
  'm',
  're',
  've',
  'll',
  'd',
  'em',
  'all',
  'am',
  'clock',
  'cause',
  'know',
]);

/** Suffixes of international nonproprietary names (WHO stem book): long enough that no surname ends so by chance. */
const DRUG_STEM =
  /^[a-z]{3,}(?:umab|izumab|ximab|tinib|ciclib|rafenib|parib|zomib|statin|sartan|dipine|prazole|conazole|floxacin|mycin|cillin|cycline|gliptin|gliflozin|glutide|glitazone|xaban|gatran|parin|triptan|setron|oxetine|azepam|azolam|barbital|caine|dronate|afil|lukast|terol|phylline|tidine|vudine|ciclovir|previr|buvir|asvir|navir|tegravir|cept|kinra|grastim|poetin|sone|solone|olone|thiazide|semide|pamide|formin|gepant|orexant|pitant|platin|rubicin|taxel|abine|trexate|mustine|amide|azine|idine|amine)$/;
const DISEASE_STEM =
  /^[a-z]{3,}(?:itis|osis|oses|emia|aemia|uria|algia|ectomy|ostomy|otomy|oscopy|plasty|pathy|pathic|plegia|paresis|phobia|philia|rrhea|rrhoea|megaly|genesis|ology|ologist|ologists|ological|iatry|iatric|itides|omata|sarcoma|carcinoma|blastoma|oma|omas|trophy|plasia|plastic|penia|cyte|cytes|cytic|cytosis|emic|uric|toxicity|toxic|genic|lytic|tropic|scopic|ectomies|opathies|therapy|therapies|ylase|inase|idase|lyase|erase|uctase|spermia|cornea|vertebral|flora|virus|viruses|viral|bacteria|bacterium|coccus|cocci)$/;
const PREFIXES = [
  'non',
  'anti',
  'pre',
  'post',
  'un',
  're',
  'over',
  'under',
  'sub',
  'hyper',
  'hypo',
  'neuro',
  'cardio',
  'micro',
  'multi',
  'self',
  'super',
  'inter',
  'intra',
  'immuno',
  'psycho',
  'bio',
  'tele',
  'mid',
  'semi',
  'mini',
  'ultra',
  'dis',
  'mis',
];
const SUFFIXES = [
  's',
  'es',
  'ed',
  'ing',
  'ly',
  'er',
  'ers',
  'ness',
  'less',
  'able',
  'ish',
  'y',
  'ally',
  'ic',
  'al',
  'like',
  'wise',
  'free',
  'ings',
  'ables',
  'ment',
  'ments',
  'ation',
  'ations',
];

export type WordJudge = (folded: string, written: string, spanish: boolean) => boolean;

export const createWordJudge = (lexicon: Lexicon): WordJudge => {
  return (folded, written, spanish) => {
    if (isPlainAscii(written))
      return (
        isVocabulary(folded, lexicon) || (spanish && isSpanish(folded, lexicon)) || isDerived(folded, lexicon)
      );
    const lower = written.toLowerCase();
    const accented = lexicon.spanish.has(lower) || ACCENTED.has(lower);
    return (
      accented ||
      (spanish &&
        ((isVocabulary(folded, lexicon) && !lexicon.ambiguous.has(folded)) ||
          isSpanishDerived(folded, lexicon)))
    );
  };
};

const isSpanish = (folded: string, lexicon: Lexicon): boolean =>
  lexicon.spanish.has(folded) || isSpanishDerived(folded, lexicon);

/** Pronouns that are written on to a verb: "llámenme", "quitárselo", "hacerlo". */
const CLITICS = /^([a-z]{3,}?)(?:[mts]e|nos)?(?:l[aoe]s?|[mts]e|nos)$/;
/** "muelita", "viejitos", "dolorcito". */
const DIMINUTIVE = /^([a-z]{3,})(?:c?it)([oa]s?)$/;
/** Endings that make nouns, adjectives and adverbs and are long enough that no surname ends so by chance. */
const SPANISH_STEM =
  /^[a-z]{3,}(?:mente|cion|ciones|sion|siones|dad|dades|miento|mientos|ible|ibles|able|ables|ancia|ancias|encia|encias|ologo|ologa|ologos|ologas|ologia|ologias|ologico|ologica|ologicos|ologicas|grafia|grafias|ismo|ismos|ista|istas|ectomia|ectomias|oscopia|oscopias|iatra|iatras|isimo|isima|itis|osis|emia|algia)$/;

/** Forms that the list does not have in full. Never a known name. */
const isSpanishDerived = (word: string, lexicon: Lexicon): boolean => {
  if (word.length < 5 || lexicon.names.has(word) || !/^[a-z]+$/.test(word)) return false;
  const verb = CLITICS.exec(word)?.[1];
  if (verb && /(?:[aei]r|[aei]ndo|[aeo]n|[ae])$/.test(verb) && lexicon.spanish.has(verb)) return true;
  if (word.length < 6) return false;
  if (SPANISH_STEM.test(word)) return true;
  const [, stem = '', ending = ''] = DIMINUTIVE.exec(word) ?? [];
  if (stem && [stem + ending, stem, stem + ending.slice(0, 1)].some((base) => lexicon.spanish.has(base)))
    return true;
  return /^(?:re|pre|des|auto)/.test(word) && lexicon.spanish.has(word.replace(/^(?:re|pre|des|auto)/, ''));
};

const ACCENTED = new Set([
  'café',
  'cafés',
  'résumé',
  'naïve',
  'fiancé',
  'fiancée',
  'née',
  'ménière',
  "ménière's",
  'à',
  'déjà',
  'crème',
  'façade',
  'touché',
  'sjögren',
  "sjögren's",
  'guillain-barré',
  'barré',
  'gynæcology',
]);

const isPlainAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

const isVocabulary = (word: string, lexicon: Lexicon): boolean => {
  if (lexicon.vocabulary.has(word)) return true;
  const at = word.indexOf("'");
  if (at < 0) return false;
  const base = word.slice(0, at);
  return (
    CONTRACTIONS.has(word.slice(at + 1)) &&
    (lexicon.vocabulary.has(base) || (base.endsWith('n') && lexicon.vocabulary.has(base.slice(0, -1))))
  );
};

/** Forms that no list has in full: stems of drugs and diseases, prefixes and endings of known words. Never a known name. */
const isDerived = (word: string, lexicon: Lexicon): boolean => {
  if (word.length < 6 || lexicon.names.has(word) || !/^[a-z]+$/.test(word)) return false;
  if (DRUG_STEM.test(word) || DISEASE_STEM.test(word)) return true;
  const common = (base: string): boolean =>
    base.length >= 4 && lexicon.vocabulary.has(base) && !lexicon.ambiguous.has(base);
  for (const prefix of PREFIXES)
    if (word.startsWith(prefix) && common(word.slice(prefix.length))) return true;
  for (const suffix of SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const base = word.slice(0, -suffix.length);
    if (lexicon.common.has(base) || lexicon.common.has(`${base}e`)) return true;
    if (suffix.length >= 4 && common(base)) return true;
  }
  return false;
};
