/** Cues of whose case it is and what is wanted, over rows of classes (`S C M N U P` health words, `T` a treatment, `B` a body part, `+x` a weak one, `K` a person). Written by the project, November 2026. */
import { pattern } from './pattern.ts';

const H = '[SCMNUP]';
const ANY = '(?:[SCMNUPTB]|[+][scmnuptb])';
const WHO = '(i|im|ive|id|we|weve|were|he|she|hes|shes|they|theyve|K|Ks|patient|yo)';
const ADVERB =
  '(also |always |really |just |recently |still |now |often |only |already |have |has |had |been |am |is |was |were |be |to |not |never |dont |keep* |may |think |even |can |could |cant |started |a |little |bit |so |very |in |lot |of |severe )*';
/** Signs that the clause tells or asks of somebody's own case. */
export const SIGNS = {
  possessed: pattern(
    `(my|his|her|our|their|mi|mis|sus) (?:(?!insurance|appointment|question|favorite|plan|next|first|annual|yearly|list|bank|order|card|account|phone|house|home|office)[^ .!?;,]+ ){0,2}${H}`,
    `(this|these|este|esta) ([^ .!?;,]+ )?[SCN]`,
  ),
  state: pattern(
    `${WHO} ${ADVERB}(feeling )*(really )*(sick|tired|exhausted|suffering|down|sweating)(?! of)`,
    '(dont|not|havent|hasnt) (been )?(feel|feeling) (very |so |too )*(well|good|great|right)',
    'feel (so )*tired',
    '(estoy|esta|ando|anda|sigo|sigue) (muy )*(mal|mala|con [^ ]+)',
  ),
  starts: pattern(
    `[\\^] (doctor )*(having|feeling|suffering|diagnosed|had|has|have|took|got|severe|sudden|chronic|recently|bad|sharp|still|been|weird|my) (?:(?!you|your|you guys|anyone|question|time|there)[^ .!?;]+ ){0,4}${ANY}`,
  ),
} as const;

/** What asks of the practice or of the world in general. */
export const FRAMES = {
  offer: pattern(
    '(do|does|can|could|will|would|did) (you|u|your|the|this|dr|they|anyone|insurance|medicare) ~ (do|treat|see|offer|take|accept|have|provide|handle|work|help|carry|sell|give|cover|prescribe|test|fill|deal|make|place|fix|remove|use|refer|allow)',
    '(are|is|r) (you|u|there|your|any)',
    '(how much|cost|costs|price|prices|pricing|fee|fees|covered|covers|coverage|charge|special|discount|available|specialist|specialize|class|classes|program|department|clinics|stock)',
    '(hacen|tratan|atienden|tienen|aceptan|venden|dan|ponen|cuanto|cuesta|precio|precios|cobran|cubre|trabajan con|especialista|hay)',
  ),
  question: pattern(
    '(?:(?:[\\^] |[.?!] )(?:which|who)|what|how|why|when|where|que|cual) (is|are|was|were|does|do|did|to|can|could|would|will|should|causes|exactly|has|kind|type|people|age|many|much|long|often|es|significa|sirve)',
  ),
  topic: pattern(
    '(causes|side effects|information|risks|research|remedy|[+]s|complications) (of|for|on|about|from|with|to|are)',
    '(explain|define|tell me about|article|news|people|patients|a person|someone|women|men|adults|everyone|study)',
  ),
  mine: pattern('(i|im|ive|id|my|me|myself|mine|we|weve|our|us|yo|me|mi|mis|tengo|estoy|siento)'),
  generic: pattern(
    '(you|youre|your|yours|youd|youll|u|people|everyone|everybody|everything|nobody|anyone|humans|world|study|studies|news|article|google|internet|facebook|reddit|character|game|cats|dogs|they|their|them|ustedes|gente)',
  ),
  others: pattern('(K|he|she|hes|shes|his|her|him|patient|el|ella)'),
} as const;
