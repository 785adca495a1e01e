/** Cues of whose case it is and what is wanted, over rows of classes (`S C M N U P` health words, `T` a treatment, `B` a body part, `+x` a weak one, `K` a person). Written by the project, November 2026. */
import { pattern } from './pattern.ts';

const H = '[SCMNUP]';
const ANY = '(?:[SCMNUPTB]|[+][scmnuptb])';
const WHO = '(i|im|ive|id|we|weve|were|he|she|hes|shes|they|theyve|K|Ks|patient|yo)';
const ADVERB =
  '(also |always |really |just |recently |still |now |often |only |already |have |has |had |been |am |is |was |were |be |to |not |never |dont |keep* |may |think |even |can |could |cant |started |a |little |bit |so |very |in |lot |of |severe )*';
const VERB =
  '(ha[dsv]e?|having|g[eo]t*|suffer*|experienc*|feel*|felt|tak*|took|us[ei]*|on|caught|develop*|notic*|start*|stop*|quit|with|dealing|struggl*|living|battling|recover*|broke|sprained|tore|injured|hurt|see*|saw|am|is|was|were|be|showing|tested|prescribed|diagnosed|allergic|from|without|under|bec[ao]me)';
const MIDDLE =
  '(?:(?!question|appointment|insurance|about|you|interested|how|who|where|class|group)[^ .!?;]+ ){0,4}';

/** Signs that the clause tells or asks of somebody's own case. Each is a cue of the model; those in `SURE` decide alone. */
export const SIGNS = {
  has: pattern(`${WHO} ${ADVERB}${VERB} ${MIDDLE}${H}`),
  possessed: pattern(
    `(my|his|her|our|their|mi|mis|sus) (?:(?!insurance|appointment|question|favorite|plan|next|first|annual|yearly|list|bank|order|card|account|phone|house|home|office)[^ .!?;,]+ ){0,2}${H}`,
    `(this|these|este|esta) ([^ .!?;,]+ )?[SCN]`,
  ),
  suffers: pattern(
    '(suffering|suffer|suffers|suffered|diagnosed|allergic|addicted|treated) (from|with|to|for)',
    'was diagnosed',
    '(padezco|diagnosticaron|internado)',
  ),
  age: pattern(
    `# (year|years|yr|yo|month|months|week|weeks|days)( -)?( old)? ~ ${ANY}`,
    `${ANY} ~ # (year|yr)s?( -)? old`,

    '# (m|f|male)',
    'i am (a )?# year',
  ),
  state: pattern(
    `${WHO} ${ADVERB}(feeling )*(really )*(sick|tired|exhausted|suffering|down|sweating)`,
    '(dont|not) (been )?(feel|feeling) (very )*well',
    'feel (so )*tired',
    '(estoy|esta|ando|anda|sigo|sigue) (muy )*(mal|mala|con [^ ]+)',
  ),
  starts: pattern(
    `[\\^] (doctor )*(having|feeling|suffering|diagnosed|had|has|have|took|got|severe|sudden|chronic|recently|bad|sharp|still|been|weird|my) (?:(?!you|your|you guys|anyone|question|time|there)[^ .!?;]+ ){0,4}${ANY}`,
  ),
  doctor: pattern('(hi|hello|dear) doctor'),
} as const;

const ASK_FRAME =
  '(can|could|may|should|do|would|will|how do|how can|how would|how often should|when can|where can|where do|when should|what should|how much would) (i|we|me|you) (also |please |just )?(get|have|book|schedule|make|know|ask|see|find|come|bring|do|need|speak|talk|pay|use|tell me|expect|give me|show me|take|request|buy|order|please)';

/** What asks of the practice or of the world in general. */
export const FRAMES = {
  ask: pattern(
    ASK_FRAME,
    '(i|we|id|im) (would |am |just |really |still |only )*(want|wanna|need|like|love|looking|look|wondering|wonder|interested|calling|trying|have a question|curious|asking|prefer|heard)',
    '(puedo|quiero|quisiera|necesito|me gustaria|busco|pueden|me puede)',
  ),
  offer: pattern(
    '(do|does|can|could|will|would|did) (you|u|your|the|this|dr|they|anyone|insurance|medicare) ~ (do|treat|see|offer|take|accept|have|provide|handle|work|help|carry|sell|give|cover|prescribe|test|fill|deal|make|place|fix|remove|use|refer|allow)',
    '(are|is|r) (you|u|there|your|any)',
    '(how much|cost|costs|price|prices|pricing|fee|fees|covered|covers|coverage|charge|special|discount|available|specialist|specialize|class|classes|program|department|clinics|stock)',
    '(hacen|tratan|atienden|tienen|aceptan|venden|dan|ponen|cuanto|cuesta|precio|precios|cobran|cubre|trabajan con|especialista|hay)',
  ),
  question: pattern(
    '(what|which|who|how|why|when|where|que|cual) (is|are|was|were|does|do|did|to|can|could|would|will|should|causes|exactly|has|kind|type|people|age|many|much|long|often|es|significa|sirve)',
  ),
  yesno: pattern(
    '[\\^] (is|are|can|could|does|do|will|would|should|has|have|cant|es|puede) (?!i |you |u |we |he |she |my |this |that )[^ ]+',
  ),
  modal: pattern(
    '[\\^] (hi )*(should|can|could|do|does|did|is|are|am|will|would|may|how|what|why|when|where|which|has|have you)',
  ),
  topic: pattern(
    '(causes|side effects|information|risks|research|remedy|[+]s|complications) (of|for|on|about|from|with|to|are)',
    '(explain|define|tell me about|article|news|people|patients|a person|someone|women|men|adults|everyone|study)',
  ),
  mine: pattern('(i|im|ive|id|my|me|myself|mine|we|weve|our|us|yo|me|mi|mis|tengo|estoy|siento)'),
  generic: pattern(
    '(you|youre|your|yours|youd|youll|u|people|everyone|everybody|everything|nobody|anyone|humans|world|study|studies|news|article|google|internet|facebook|reddit|character|game|cats|dogs|they|their|them|ustedes|gente)',
  ),
  pronoun: pattern('(he|she|hes|shes|his|her|him|patient|el|ella)'),
  others: pattern('(K|he|she|hes|shes|his|her|him|patient|el|ella)'),
} as const;
