/** How much of a text is about something the front desk never speaks of: common words of the language that no topic and no entry uses. */

import { MONTHS, WEEKDAY_WORDS } from '../hours/time-words.ts';
import { SERVICE_FAMILIES } from '../services/service-families.ts';
import { fold, wordsOf } from '../text/fold.ts';
import { MASKED } from '../text/masked-words.ts';
import { stem } from '../text/stem.ts';
import { ALL_TOPICS } from '../topics/all-topics.ts';
import { wordsOfPhrasing } from '../topics/phrasing-words.ts';
import { wordRank } from './sentence-vector.ts';

type FrontDesk = { readonly words: ReadonlySet<string>; readonly beginnings: ReadonlySet<string> };

/** Letters by which an unknown form of a known word is known: "estaciono" beside "estacionar". */
const BEGINNING = 5;

let loaded: FrontDesk | null = null;

const frontDesk = (): FrontDesk => {
  loaded ??= load();
  return loaded;
};

const load = (): FrontDesk => {
  const words = [
    ...ALL_TOPICS.flatMap(({ phrasings }) => phrasings.flatMap(wordsOfPhrasing)),
    ...SERVICE_FAMILIES.flat().flatMap((name) => wordsOf(fold(name))),
  ];
  return {
    words: new Set(words.map(stem)),
    beginnings: new Set(
      words.filter((word) => word.length >= BEGINNING).map((word) => word.slice(0, BEGINNING)),
    ),
  };
};

/** Words of any subject that our phrasings happen not to use, and kinds of doctors: they say nothing against the front desk. */
const NEUTRAL = new Set(
  'yall ya yous u ur youse gonna wanna gotta lemme gimme cuz tho thx pls plz shut shuts am pm noon midnight lunch lunchtime oclock currently really possible possibly ideally soon nothing regular general routine usually usual actually maybe perhaps probably already almost else something anything everything someone anyone else quickly fast quick slow early late later recently lately often sometimes always never again instead rather quite pretty very extremely super totally especially exactly basically simply mostly around about near nearby close far along together alone with without within during until since though although because however therefore whether while unless per via regarding concerning following please kindly hello dear sir madam thanks wondering wonder curious interested asking ask question questions know knows knew understand explain tell told say said mean means think thought believe hope hoping wish guess sure certain certainly definitely absolutely course fine good great nice better best bad worse worst big small little lot lots many much more most less least few several couple some any all both each every either neither other another same different various first second third last next previous new old young own main only just even still yet also too instead able allowed allow permitted let lets make makes made take takes took get gets got give gives given go goes going went come comes came put keep leave left start started stop finish end begin happen happens happened become try trying tried use uses used using work works worked show shows help helps helped seem seems look looks looking find finds found feel feels need needs needed want wants wanted like likes liked prefer willing plan planning planned supposed expected require required requires requirement necessary important policy policies option options choice choices type types kind kinds sort way ways thing things stuff case reason reasons part point detail details information info place spot area side person people guy folks man woman lady gentleman boy girl kid kids child children son daughter baby mom mother dad father wife husband spouse partner brother sister grandma grandmother grandpa grandfather friend family parent parents guardian teen teenager adult adults senior seniors patient patients client clients nurse staff team receptionist secretary manager doctor doctors physician physicians dentist dentists specialist specialists provider providers therapist therapists hygienist assistant surgeon clinician practitioner cardiologist cardiology psychiatrist gynecologist gynecology neurologist neurology oncologist urologist urology ophthalmologist endocrinologist gastroenterologist rheumatologist podiatrist pulmonologist nephrologist allergist orthopedist orthopedic orthopedics ent obgyn pediatric dental medical clinical health healthcare heart skin eye eyes ear ears tooth teeth gum gums mouth foot feet back knee blood body hospital clinic practice office center centre department branch room desk building lobby pharmacy lab laboratory treatment treatments therapy care exam exams checkup visit visits session sessions meeting call calls message phone name names number date dates time times minute minutes hour hours day days week weeks month months year years morning afternoon evening night tonight today tomorrow yesterday weekend anymore ago old monthly weekly daily yearly annual'
    .split(' ')
    .map(stem),
);

/** Words so common that they say nothing of the subject. */
const COMMON_RANK = 150;

/** From 0 to 1: the share of the telling words that are English words of other subjects. A word unknown everywhere may be a slip: it counts half. */
export const foreignShare = (words: readonly string[], own: ReadonlySet<string>): number => {
  const desk = frontDesk();
  let telling = 0;
  let foreign = 0;
  for (const [index, word] of words.entries()) {
    const rank = wordRank(word);
    if (word.startsWith('xx') || /\d/.test(word) || (rank !== null && rank < COMMON_RANK)) continue;
    if (WEEKDAY_WORDS.has(word) || MONTHS.has(word) || isName(words, index)) continue;
    telling++;
    const wordStem = stem(word);
    if (desk.words.has(wordStem) || own.has(wordStem) || NEUTRAL.has(wordStem)) continue;
    if (rank !== null || word === MASKED) foreign++;
    else if (!desk.beginnings.has(word.slice(0, BEGINNING))) foreign += 0.5;
  }
  return telling === 0 ? 0 : foreign / telling;
};

/** What follows "dr" or "name is" is somebody's name. */
const isName = (words: readonly string[], index: number): boolean =>
  ['dr', 'doctor', 'dra', 'mr', 'mrs', 'ms'].includes(words[index - 1] ?? '') ||
  (words[index - 2] === 'name' && words[index - 1] === 'is') ||
  words[index - 1] === 'name';
